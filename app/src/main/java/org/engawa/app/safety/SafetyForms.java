// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What forms of the queue hold. */
final class SafetyForms {

  private SafetyForms() {}

  /** A message key when these words cannot be kept as they are. */
  static Optional<String> trouble(String words, int longest) {
    if (words.isBlank()) {
      return Optional.of("safety.say.nothing");
    }
    return words.length() > longest ? Optional.of("safety.say.too-long") : Optional.empty();
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  static List<String> paragraphs(String words) {
    return words.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
