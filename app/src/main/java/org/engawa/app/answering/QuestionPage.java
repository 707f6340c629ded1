// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.instrument.Wording;

/** A few items of an instrument. */
public record QuestionPage(Frame frame, QuestionPlace place, QuestionForm form) implements Page {

  /** The name of the form, by which its answers are put aside when somebody leaves. */
  public static final String FORM = "questions";

  @Override
  public String template() {
    return "answering/question";
  }

  /** The words on the page. */
  public Wording wording() {
    return form.offer().wording();
  }
}
