// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.engawa.app.shell.Language;

/**
 * The phrase that lets somebody come in again: words drawn at random, and a last word that follows
 * from them and tells a slip of the hand from a wrong phrase.
 */
public final class ReturnWords {

  private final Language language;
  private final List<String> words;

  private ReturnWords(Language language, List<String> words) {
    this.language = language;
    this.words = List.copyOf(words);
  }

  /** New words; {@code random} must be a {@link java.security.SecureRandom} outside of tests. */
  public static ReturnWords draw(Language language, RandomGenerator random) {
    List<String> words = new ArrayList<>();
    while (words.size() < drawn(language)) {
      words.add(WordList.of(language).draw(random));
    }
    words.add(checksum(language, words));
    return new ReturnWords(language, words);
  }

  /** Reads a phrase as a person types it, without any of the costly hashing. */
  public static ReturnWordsTyped parse(String typed) {
    WordListReading reading = WordListReading.of(typed);
    int expected = count(reading.language());
    if (reading.words().size() != expected) {
      return new ReturnWordsTyped.WrongCount(reading.language(), expected);
    }
    if (!reading.unknown().isEmpty()) {
      return new ReturnWordsTyped.Mistyped(reading.unknown());
    }
    List<String> words = reading.known();
    return checksum(reading.language(), words.subList(0, expected - 1)).equals(words.getLast())
        ? new ReturnWordsTyped.Words(new ReturnWords(reading.language(), words))
        : new ReturnWordsTyped.Mistyped(List.of());
  }

  /** How many words a phrase has, the checksum word included. */
  static int count(Language language) {
    return drawn(language) + 1;
  }

  Language language() {
    return language;
  }

  /** For the one page that shows them. */
  public List<String> words() {
    return words;
  }

  /** Whether the word at a place, counted from one, was typed back. */
  public boolean isAt(int place, String typed) {
    WordListReading reading = WordListReading.of(typed);
    return reading.language() == language
        && reading.words().size() == 1
        && reading.known().contains(words.get(place - 1));
  }

  /** What is hashed: every word, a single space between two, UTF-8 in NFC. */
  byte[] canonical() {
    return String.join(" ", words).getBytes(StandardCharsets.UTF_8);
  }

  /** Without the words: they are a secret. */
  @Override
  public String toString() {
    return "ReturnWords[" + language + "]";
  }

  // At least 77 bits: 7,313^6 in English, 2,048^7 in Japanese.
  private static int drawn(Language language) {
    return switch (language) {
      case EN -> 6;
      case JA -> 7;
    };
  }

  /**
   * The word at the first 64 bits of SHA-256("engawa" ‖ words joined by single spaces), read as an
   * unsigned number, modulo the size of the list. Where the size is not a power of two some words
   * come out likelier by less than one in 2^51; that gives nothing away, as the checksum follows
   * from the other words and counts for no bits of its own.
   */
  private static String checksum(Language language, List<String> drawn) {
    WordList list = WordList.of(language);
    byte[] text = ("engawa" + String.join(" ", drawn)).getBytes(StandardCharsets.UTF_8);
    long first = ByteBuffer.wrap(sha256(text)).getLong();
    return list.word((int) Long.remainderUnsigned(first, list.size()));
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
