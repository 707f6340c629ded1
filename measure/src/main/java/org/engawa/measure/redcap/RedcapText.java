// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.regex.Pattern;
import org.engawa.measure.document.CsvRow;

/** Texts as REDCap writes them and as they stand here. */
final class RedcapText {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table"
              + "|tbody|td|th|tr|u|ul)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GUARDED = Pattern.compile("(?s)'[=+\\-@\\t\\x00].*");
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\x00].*");

  private RedcapText() {}

  /** Whether REDCap shows it with letters in another shape, in lines, or with a picture. */
  static boolean formatted(String label) {
    return TAG.matcher(label).find();
  }

  /** The words of a label without their format. */
  static String plain(String label) {
    if (!formatted(label)) {
      return label.strip();
    }
    String words =
        TAG.matcher(label)
            .replaceAll(" ")
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
            .replaceAll("\\s+", " ")
            .strip();
    return plain(words);
  }

  /** A cell of words that no spreadsheet takes for a formula. */
  static String guarded(String words) {
    return FORMULA.matcher(words).matches() ? "'" + words : words;
  }

  /** The words of such a cell. */
  static String unguarded(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** What stands in a cell, for a sentence about it. */
  static String quoted(String cell) {
    return "'" + CsvRow.shortened(cell) + "'";
  }
}
