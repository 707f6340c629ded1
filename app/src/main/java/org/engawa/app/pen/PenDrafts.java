// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Map;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.springframework.stereotype.Component;

/** Keeps a letter as a draft when its writer leaves. */
@Component
final class PenDrafts implements DraftKeeper {

  private final PenLetters letters;

  PenDrafts(PenLetters letters) {
    this.letters = letters;
  }

  @Override
  public String form() {
    return PenForm.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    PenForm form = PenForm.of(fields);
    if (viewer instanceof Viewer.Person person && form.trouble().isEmpty()) {
      PenForm.id(fields.getOrDefault("to", ""))
          .map(CorrespondenceId::new)
          .ifPresent(to -> letters.write(person, to, form.letter().asDraft()));
    }
  }
}
