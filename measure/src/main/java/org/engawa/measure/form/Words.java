// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One text in each language in which it is there.
 *
 * @param by language such as {@code en}, or {@link #UNTOLD} where the file does not say which
 */
public record Words(SortedMap<String, String> by) {

  /** The language of a text of which no file says in which language it is. */
  public static final String UNTOLD = "und";

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*");

  /** No text at all. */
  public static final Words NONE = new Words(new TreeMap<>());

  /** Keeps its own copy. */
  public Words {
    by = Collections.unmodifiableSortedMap(new TreeMap<>(by));
  }

  /**
   * Whether it has the form of the code of a language, such as {@code en} or {@code zh-Hans};
   * {@code default}, by which tools mean one that is not told, is none.
   */
  public static boolean isLanguage(String code) {
    return LANGUAGE.matcher(code).matches() && !code.equals("default");
  }

  /** A text in one language; none where it is blank. */
  public static Words of(String language, String text) {
    return text.isBlank() ? NONE : NONE.and(language, text);
  }

  /** These and one more text, which replaces an earlier one in its language. */
  public Words and(String language, String text) {
    var more = new TreeMap<>(by);
    more.put(language, text.strip());
    return new Words(more);
  }

  /** The text in this language. */
  public Optional<String> in(String language) {
    return Optional.ofNullable(by.get(language));
  }

  /** The text in this language, otherwise in English, otherwise in any, otherwise none. */
  public String orAny(String language) {
    return in(language).or(() -> in("en")).or(() -> by.values().stream().findFirst()).orElse("");
  }
}
