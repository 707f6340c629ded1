// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.springframework.stereotype.Component;

/** Keeps an unfinished note when its author leaves. */
@Component
final class NoteDrafts implements DraftKeeper {

  private final UnsentForms unsent;

  NoteDrafts(UnsentForms unsent) {
    this.unsent = unsent;
  }

  @Override
  public String form() {
    return HomePage.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (viewer instanceof Viewer.Family family
        && !NoteForm.of(fields).trouble().equals(Optional.of("family.note.nothing"))) {
      unsent.keep(family, HomePage.FORM, fields);
    }
  }

  Optional<NoteForm> of(Viewer.Family family) {
    return unsent.of(family, HomePage.FORM).map(NoteForm::of);
  }

  void forget(Viewer.Family family) {
    unsent.forget(family, HomePage.FORM);
  }
}
