// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A letter as a form holds it. */
public record LetterForm(UUID id, String words, Sending sending) {

  /** The name of the form in the room. */
  public static final String ROOM = "letter";

  /** The name of the form at the desk. */
  public static final String DESK = "desk-letter";

  /** The name of the form of a mentor. */
  public static final String MENTOR = "mentor-letter";

  static final int LONGEST = 20_000;

  static LetterForm empty() {
    return new LetterForm(UUID.randomUUID(), "", Sending.IN_AN_HOUR);
  }

  static LetterForm of(Letter draft) {
    return new LetterForm(draft.id().value(), draft.words(), Sending.IN_AN_HOUR);
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static LetterForm of(Map<String, String> fields) {
    return new LetterForm(
        id(fields.getOrDefault("id", "")).orElseGet(UUID::randomUUID),
        fields.getOrDefault("words", ""),
        fields.containsKey("keep") ? Sending.NOT_YET : Sending.of(fields.getOrDefault("when", "")));
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
      return Optional.of("talk.letter.nothing");
    }
    return words.length() > LONGEST ? Optional.of("talk.letter.too-long") : Optional.empty();
  }

  WriteLetter letter() {
    return new WriteLetter(new LetterId(id), words.strip(), sending);
  }

  /** The same words as a turn of a talk. */
  SayInTalk turn() {
    return new SayInTalk(id, words.strip());
  }

  WriteLetter draft() {
    return letter().asDraft();
  }

  @Override
  public String toString() {
    return "LetterForm[" + id + "]";
  }
}
