// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.MentorshipId;
import org.springframework.stereotype.Component;

/** Keeps a letter of a mentor as a draft when its writer leaves. */
@Component
final class MentorDrafts implements DraftKeeper {

  private final Letters letters;

  MentorDrafts(Letters letters) {
    this.letters = letters;
  }

  @Override
  public String form() {
    return LetterForm.MENTOR;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    LetterForm form = LetterForm.of(fields);
    if (viewer instanceof Viewer.Staff staff && form.trouble().isEmpty()) {
      LetterForm.id(fields.getOrDefault("to", ""))
          .map(to -> new Within.Mentorship(new MentorshipId(to)))
          .ifPresent(of -> letters.write(staff, of, form.draft()));
    }
  }
}
