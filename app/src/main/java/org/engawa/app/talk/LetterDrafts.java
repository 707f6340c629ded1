// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.springframework.stereotype.Component;

/** Keeps a letter of the room as a draft when its writer leaves. */
@Component
final class LetterDrafts implements DraftKeeper {

  private final Letters letters;

  LetterDrafts(Letters letters) {
    this.letters = letters;
  }

  @Override
  public String form() {
    return LetterForm.ROOM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    LetterForm form = LetterForm.of(fields);
    if (viewer instanceof Viewer.Person person && form.trouble().isEmpty()) {
      LetterForm.id(fields.getOrDefault("to", ""))
          .ifPresent(to -> letters.write(person, new StaffId(to), form.draft()));
    }
  }
}
