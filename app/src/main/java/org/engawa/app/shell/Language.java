// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the house. */
public enum Language {
  EN("en", "English"),
  JA("ja", "日本語");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The code for {@code lang} and for paths. */
  public String code() {
    return code;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** For dates and plurals. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The language with this code. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }
}
