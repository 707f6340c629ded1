// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asking the centre for help, as a form holds it. */
public record AskForm(UUID id, String name, String words) {

  private static final int LONGEST_NAME = 60;

  static AskForm empty() {
    return new AskForm(UUID.randomUUID(), "", "");
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static AskForm of(Map<String, String> fields) {
    NoteForm note = NoteForm.of(fields);
    return new AskForm(
        note.id(), fields.getOrDefault("name", "").strip(), fields.getOrDefault("words", ""));
  }

  boolean isEmpty() {
    return name.isEmpty() && words.isBlank();
  }

  /** Whether the name can stand for a case. */
  public boolean hasName() {
    return !name.isEmpty() && name.length() <= LONGEST_NAME;
  }

  /** A message key when it cannot be sent as it is. */
  Optional<String> trouble() {
    if (!hasName()) {
      return Optional.of("family.centre.name.say");
    }
    if (words.isBlank()) {
      return Optional.of("family.centre.words.say");
    }
    return words.length() > NoteForm.LONGEST
        ? Optional.of("family.note.too-long")
        : Optional.empty();
  }

  WriteNote note() {
    return new WriteNote(new NoteId(id), words.strip(), "", Optional.empty(), Optional.empty());
  }

  @Override
  public String toString() {
    return "AskForm[" + id + "]";
  }
}
