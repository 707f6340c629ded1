// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;

/** Keeps a letter among the drafts of its writer when they leave: it is one of the letters. */
record LeftLetter(String form, Writing writing) implements DraftKeeper {

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    LetterForm letter = LetterForm.of(fields);
    if (letter.trouble().isEmpty()) {
      LetterForm.id(fields.getOrDefault("to", ""))
          .ifPresent(to -> writing.write(viewer, to, letter.draft()));
    }
  }

  /** Writes to whoever the form names, when whoever leaves may. */
  interface Writing {
    void write(Viewer viewer, UUID to, WriteLetter draft);
  }
}
