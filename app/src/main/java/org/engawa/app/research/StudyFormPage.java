// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Arrays;
import java.util.List;
import org.engawa.app.account.AgeBand;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where a study is written down.
 *
 * @param say the message key of what lacks, or empty
 */
public record StudyFormPage(Frame frame, StudyForm form, List<PlanFormPage.Card> cards, String say)
    implements Page {

  @Override
  public String template() {
    return "research/study-form";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  /** Whether this is the field that lacks something. */
  public boolean wrong(String field) {
    return say.equals("research.say.study-" + field);
  }

  /** The age bands. */
  public List<String> ages() {
    return Arrays.stream(AgeBand.values()).map(AgeBand::name).toList();
  }
}
