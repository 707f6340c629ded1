// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The centre: asking for help, and who is there.
 *
 * @param asked whether a case has begun
 * @param team the names of those who are with it
 */
public record CentrePage(
    Frame frame, boolean asked, List<String> team, AskForm form, Optional<String> say)
    implements Page {

  public static final String FORM = "family-ask";

  /** Whether what is said is said about the name, else about the words. */
  public boolean wrongName() {
    return say.isPresent() && !form.hasName();
  }

  /** Whether what is said is said about the words. */
  public boolean wrongWords() {
    return say.isPresent() && form.hasName();
  }

  @Override
  public String template() {
    return "family/centre";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** Who is there, in one sentence. */
  public String with() {
    return team.isEmpty()
        ? frame.text("family.centre.nobody-yet")
        : frame.text("family.centre.with", String.join(frame.text("family.comma"), team));
  }
}
