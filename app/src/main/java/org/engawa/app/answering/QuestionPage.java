// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.instrument.Wording;

/** A few items of an instrument. */
public record QuestionPage(Frame frame, QuestionPlace place, QuestionForm form) implements Page {

  /** The name of the form, by which its answers are put aside when somebody leaves. */
  public static final String FORM = "questions";

  /** Whether somebody of the house can come to know that a marked item was answered. */
  public boolean willTell() {
    return place.door() == Door.ROOM
        && form.offer().card().safetyItems().stream().anyMatch(form.offer().asked()::contains);
  }

  @Override
  public String template() {
    return "answering/question";
  }

  /** The words on the page. */
  public Wording wording() {
    return form.offer().wording();
  }
}
