// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.consent.CaseId;

/** A note as a form holds it. */
public record NoteForm(UUID id, String saw, String think, boolean open) {

  static final int LONGEST = 20_000;

  static NoteForm empty() {
    return new NoteForm(UUID.randomUUID(), "", "", false);
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static NoteForm of(Map<String, String> fields) {
    return new NoteForm(
        id(fields.getOrDefault("id", "")),
        fields.getOrDefault("saw", ""),
        fields.getOrDefault("think", ""),
        "centre".equals(fields.get("who")));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  /** A message key when the note cannot be kept as it is. */
  Optional<String> trouble() {
    if (saw.isBlank() && think.isBlank()) {
      return Optional.of("family.note.nothing");
    }
    return saw.length() > LONGEST || think.length() > LONGEST
        ? Optional.of("family.note.too-long")
        : Optional.empty();
  }

  WriteNote note(Optional<CaseId> team) {
    return new WriteNote(
        new NoteId(id),
        saw.strip(),
        think.strip(),
        open ? team : Optional.empty(),
        Optional.empty());
  }

  @Override
  public String toString() {
    return "NoteForm[" + id + "]";
  }
}
