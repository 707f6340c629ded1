// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.util.Map;
import java.util.Optional;

/** What a person writes to a mentor, as a form holds it; both may stay empty. */
public record AskForm(String called, String words) {

  static final int LONGEST_WORD = 40;
  static final int LONGEST = 5_000;

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static AskForm of(Map<String, String> fields) {
    return new AskForm(
        fields.getOrDefault(Asks.CALLED, "").strip(), fields.getOrDefault(Asks.WORDS, "").strip());
  }

  /** A message key when it cannot be sent as it is. */
  Optional<String> trouble() {
    return called.length() > LONGEST_WORD || words.length() > LONGEST
        ? Optional.of("mentor.ask.too-long")
        : Optional.empty();
  }

  Map<String, String> said() {
    return Map.of(Asks.CALLED, called, Asks.WORDS, words);
  }

  @Override
  public String toString() {
    return "AskForm";
  }
}
