// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.engawa.app.shell.Language;

/**
 * The words of one language that secrets are drawn from, read from the class path when first asked
 * for. A list never changes: words that somebody holds must stay words.
 */
final class WordList {

  private final String[] words;

  private WordList(String[] words) {
    this.words = words;
  }

  static WordList of(Language language) {
    return switch (language) {
      case EN -> English.LIST;
      case JA -> Japanese.LIST;
    };
  }

  int size() {
    return words.length;
  }

  String word(int index) {
    return words[index];
  }

  String draw(RandomGenerator random) {
    return words[random.nextInt(words.length)];
  }

  /** The word as the list spells it, however the kana were chosen by the one who typed. */
  Optional<String> spelled(String typed) {
    int at = Arrays.binarySearch(words, typed, Comparator.comparing(WordList::folded));
    return at < 0 ? Optional.empty() : Optional.of(words[at]);
  }

  /** What sounds alike or looks alike spelled in one way; no two words of a list fold alike. */
  static String folded(String word) {
    char[] signs = word.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = folded(signs[i]);
    }
    return new String(signs);
  }

  private static char folded(char kana) {
    return switch (kana) {
      case 'ぢ' -> 'じ';
      case 'づ' -> 'ず';
      case 'を' -> 'お';
      case 'ぁ' -> 'あ';
      case 'ぃ' -> 'い';
      case 'ぅ' -> 'う';
      case 'ぇ' -> 'え';
      case 'ぉ' -> 'お';
      case 'っ' -> 'つ';
      case 'ゃ' -> 'や';
      case 'ゅ' -> 'ゆ';
      case 'ょ' -> 'よ';
      case 'ゎ' -> 'わ';
      default -> kana;
    };
  }

  private static WordList read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource)) {
      return new WordList(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  // A class is initialised when it is first used: this is what makes reading lazy.
  private static final class English {
    static final WordList LIST = read("/words/english.txt");
  }

  private static final class Japanese {
    static final WordList LIST = read("/words/japanese.txt");
  }
}
