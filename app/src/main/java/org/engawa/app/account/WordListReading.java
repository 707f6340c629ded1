// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engawa.app.shell.Language;

/**
 * What somebody typed where words were asked for, cut into words without minding case, width, kind
 * of kana, numbering or what stands between them.
 *
 * @param language told by the script
 * @param words as the list spells them; empty where the list has no such word
 */
record WordListReading(Language language, List<Optional<String>> words) {

  // Longer than any phrase with generous white space; keeps normalising cheap.
  private static final int LONGEST = 2_000;

  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200C\\u200D\\u2060\\uFEFF]");

  // The hyphen key writes ー while kana are typed, and no word of the list has one.
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+|ー+");

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  static WordListReading of(String typed) {
    if (typed.length() > LONGEST) {
      return new WordListReading(Language.EN, List.of());
    }
    String text = plain(typed);
    Language language = JAPANESE.matcher(text).find() ? Language.JA : Language.EN;
    WordList list = WordList.of(language);
    List<Optional<String>> words = new ArrayList<>();
    for (String word : BETWEEN.split(text)) {
      if (!word.isEmpty()) {
        words.add(list.spelled(word));
      }
    }
    return new WordListReading(language, List.copyOf(words));
  }

  /** Where a word stands that the list does not have, counted from one. */
  List<Integer> unknown() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isEmpty()) {
        places.add(i + 1);
      }
    }
    return List.copyOf(places);
  }

  /** The words that the list has. */
  List<String> known() {
    return words.stream().flatMap(Optional::stream).toList();
  }

  /** Without the words: they are a secret. */
  @Override
  public String toString() {
    return "WordListReading[" + language + ", " + words.size() + " words]";
  }

  private static String plain(String typed) {
    // Voiced marks that stand alone become a space and a mark in NFKC, unless joined before.
    String joined = typed.replace('\u309B', '\u3099').replace('\u309C', '\u309A');
    String normal = Normalizer.normalize(joined, Normalizer.Form.NFKC);
    StringBuilder hiragana = new StringBuilder(normal.length());
    INVISIBLE
        .matcher(normal)
        .replaceAll("")
        .chars()
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)
        .forEach(c -> hiragana.append((char) c));
    return hiragana.toString().toLowerCase(Locale.ROOT);
  }
}
