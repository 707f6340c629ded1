// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.engawa.app.shell.Language;

/**
 * Words by which somebody without a room finds an answer again: as many, and with the same last
 * word that tells a slip of the hand, as return words have.
 */
public final class ReceiptWords {

  private final ReturnWords words;

  private ReceiptWords(ReturnWords words) {
    this.words = words;
  }

  /** New words; {@code random} must be a {@link java.security.SecureRandom} outside of tests. */
  public static ReceiptWords draw(Language language, RandomGenerator random) {
    return new ReceiptWords(ReturnWords.draw(language, random));
  }

  /** Reads words as a person types them; empty when they do not hold together. */
  public static Optional<ReceiptWords> parse(String typed) {
    return ReturnWords.parse(typed) instanceof ReturnWordsTyped.Words(ReturnWords words)
        ? Optional.of(new ReceiptWords(words))
        : Optional.empty();
  }

  /** For the one page that shows them. */
  public List<String> words() {
    return words.words();
  }

  /** What is hashed, and never kept: the words, a single space between two. */
  public String canonical() {
    return new String(words.canonical(), StandardCharsets.UTF_8);
  }

  /** Without the words: they are a secret. */
  @Override
  public String toString() {
    return "ReceiptWords";
  }
}
