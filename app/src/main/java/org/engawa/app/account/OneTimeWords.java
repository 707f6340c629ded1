// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.engawa.app.shell.Language;

/**
 * Three words that open one door once, for instance to join a case: 38 bits in English, 33 in
 * Japanese. So few hold only where tries are limited and the words lapse.
 */
public final class OneTimeWords {

  private static final int COUNT = 3;

  private final Language language;
  private final List<String> words;

  private OneTimeWords(Language language, List<String> words) {
    this.language = language;
    this.words = words;
  }

  /** New words; {@code random} must be a {@link java.security.SecureRandom} outside of tests. */
  public static OneTimeWords draw(Language language, RandomGenerator random) {
    WordList list = WordList.of(language);
    return new OneTimeWords(
        language, Stream.generate(() -> list.draw(random)).limit(COUNT).toList());
  }

  /** Reads words as a person types them; empty when they are not three words of a list. */
  public static Optional<OneTimeWords> parse(String typed) {
    WordListReading reading = WordListReading.of(typed);
    return reading.words().size() == COUNT && reading.unknown().isEmpty()
        ? Optional.of(new OneTimeWords(reading.language(), reading.known()))
        : Optional.empty();
  }

  /** The language that they are words of. */
  public Language language() {
    return language;
  }

  /** For the page that hands them over. */
  public List<String> words() {
    return words;
  }

  /** What is hashed: the words, a single space between two, UTF-8 in NFC. */
  public byte[] canonical() {
    return String.join(" ", words).getBytes(StandardCharsets.UTF_8);
  }

  /** Without the words: they are a secret. */
  @Override
  public String toString() {
    return "OneTimeWords[" + language + "]";
  }
}
