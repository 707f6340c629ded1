// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.instrument.Wording;

/**
 * All items of an instrument on one page, since nothing can be put aside.
 *
 * @param say why there is nothing to look at
 */
public record SelfCheckPage(Frame frame, QuestionForm form, Optional<String> say) implements Page {

  @Override
  public String template() {
    return "answering/self-check";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** The words on the page. */
  public Wording wording() {
    return form.offer().wording();
  }
}
