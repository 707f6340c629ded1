// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.talk.Sending;
import org.engawa.app.veranda.BeforePosting;

/**
 * A letter as a form holds it.
 *
 * @param looked whether its writer has seen what the page had to say before it goes out
 */
public record PenForm(UUID id, String words, Sending sending, boolean looked) {

  /** The name of the form. */
  public static final String FORM = "pen-letter";

  static final int LONGEST = 10_000;

  static PenForm empty() {
    return new PenForm(UUID.randomUUID(), "", Sending.IN_AN_HOUR, false);
  }

  static PenForm of(PenLetter draft) {
    return new PenForm(draft.id().value(), draft.words(), Sending.IN_AN_HOUR, false);
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static PenForm of(Map<String, String> fields) {
    return new PenForm(
        id(fields.getOrDefault("id", "")).orElseGet(UUID::randomUUID),
        fields.getOrDefault("words", ""),
        fields.containsKey("keep") ? Sending.NOT_YET : Sending.of(fields.getOrDefault("when", "")),
        fields.containsKey("looked"));
  }

  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** A message key when it cannot be sent or kept as it is. */
  Optional<String> trouble() {
    if (words.isBlank()) {
      return Optional.of("pen.letter.nothing");
    }
    return words.length() > LONGEST ? Optional.of("pen.letter.too-long") : Optional.empty();
  }

  /** What there is to say before it goes out; nothing is held back by it. */
  List<BeforePosting.Hint> hints() {
    return looked || sending == Sending.NOT_YET ? List.of() : BeforePosting.about(words);
  }

  WritePenLetter letter() {
    return new WritePenLetter(new PenLetterId(id), words.strip(), sending);
  }

  @Override
  public String toString() {
    return "PenForm[" + id + "]";
  }
}
