// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.springframework.stereotype.Component;

/** Keeps a letter of the desk as a draft when its writer leaves. */
@Component
final class DeskDrafts implements DraftKeeper {

  private final Letters letters;

  DeskDrafts(Letters letters) {
    this.letters = letters;
  }

  @Override
  public String form() {
    return LetterForm.DESK;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    LetterForm form = LetterForm.of(fields);
    if (viewer instanceof Viewer.Staff staff && form.trouble().isEmpty()) {
      LetterForm.id(fields.getOrDefault("to", ""))
          .ifPresent(to -> letters.write(staff, new Within.Case(new CaseId(to)), form.draft()));
    }
  }
}
