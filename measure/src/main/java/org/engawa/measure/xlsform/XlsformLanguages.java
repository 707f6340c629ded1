// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.engawa.measure.form.Words;

/**
 * Languages as an XLSForm names them, {@code Deutsch (de)} or in older ones {@code Deutsch} alone,
 * as their codes.
 */
final class XlsformLanguages {

  private static final Pattern CODED =
      Pattern.compile("[^()]*\\(\\s*([A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*)\\s*\\)");
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

  // Languages by their own names: to load them from the JDK for all languages takes a second.
  private static final Map<String, String> OWN_NAMES =
      Map.ofEntries(
          Map.entry("deutsch", "de"),
          Map.entry("español", "es"),
          Map.entry("français", "fr"),
          Map.entry("italiano", "it"),
          Map.entry("nederlands", "nl"),
          Map.entry("polski", "pl"),
          Map.entry("português", "pt"),
          Map.entry("svenska", "sv"),
          Map.entry("türkçe", "tr"),
          Map.entry("українська", "uk"),
          Map.entry("русский", "ru"),
          Map.entry("العربية", "ar"),
          Map.entry("中文", "zh"),
          Map.entry("日本語", "ja"),
          Map.entry("한국어", "ko"));
  private static final Map<String, String> BY_NAME = byName();

  private XlsformLanguages() {}

  /** The code; one for private use where the name is none that is known. */
  static String code(String name) {
    var coded = CODED.matcher(name);
    if (coded.matches()) {
      return coded.group(1);
    }
    String plain = name.strip();
    String known = BY_NAME.get(plain.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    if (CODE.matcher(plain).matches()) {
      return plain;
    }
    String letters = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return letters.isEmpty()
        ? Words.UNTOLD
        : "x-" + letters.substring(0, Math.min(8, letters.length()));
  }

  private static Map<String, String> byName() {
    var names = new HashMap<>(OWN_NAMES);
    for (String code : Locale.getISOLanguages()) {
      String english = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
      names.putIfAbsent(english.toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(names);
  }
}
