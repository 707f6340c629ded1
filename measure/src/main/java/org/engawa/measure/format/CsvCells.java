// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.regex.Pattern;

/** Cells as they are written: a spreadsheet must not take words for a formula. */
final class CsvCells {

  private static final String FORMULA_STARTS = "=+-@\t\0";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private CsvCells() {}

  /** A text; one that could be read as a formula gets an apostrophe in front. */
  static String text(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** A number, without a fraction where it has none. */
  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
