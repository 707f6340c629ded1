// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.Set;
import org.engawa.study.table.TableNotes.DecimalMark;

/**
 * Reads the numbers of one table that need a closer look, and holds all of them to one decimal
 * mark: where a comma stands in one number and a point in another, one of them may stand between
 * thousands.
 */
final class DecimalText {

  /** What a cell says. */
  sealed interface Cell {

    /** A number; NaN where it is missing. */
    record Value(double number) implements Cell {}

    /** Neither. */
    record Wrong(String expected) implements Cell {}
  }

  /** No byte is it. */
  static final int NO_MARK = 256;

  private final boolean commas;
  private int mark = NO_MARK;
  private long since;

  DecimalText(Delimiter delimiter) {
    commas = delimiter != Delimiter.COMMA;
  }

  /** The character before fractions, as far as one was met. */
  int mark() {
    return mark;
  }

  DecimalMark decimal() {
    return mark == NO_MARK ? DecimalMark.NONE : mark == '.' ? DecimalMark.POINT : DecimalMark.COMMA;
  }

  /** Reads a cell of this line without space around it. */
  Cell read(String cell, Set<String> missing, long line) {
    if (cell.isEmpty() || cell.equalsIgnoreCase("NA") || missing.contains(cell)) {
      return new Cell.Value(Double.NaN);
    }
    int found = shape(cell);
    if (found < 0) {
      return new Cell.Wrong("a number");
    }
    if (found != NO_MARK && mark == NO_MARK) {
      mark = found;
      since = line;
    } else if (found != NO_MARK && found != mark) {
      return new Cell.Wrong(
          "a number with the decimal mark '%c' as in line %d".formatted((char) mark, since));
    }
    double number = Double.parseDouble(cell.replace(',', '.'));
    return Double.isFinite(number)
        ? new Cell.Value(number)
        : new Cell.Wrong("a number of at most 1.8e308");
  }

  /** The decimal mark of a number, {@link #NO_MARK} of a whole one, or -1 of what is none. */
  private int shape(String cell) {
    int at = sign(cell, 0);
    int begin = at;
    at = digits(cell, at);
    int count = at - begin;
    int found = NO_MARK;
    if (at < cell.length() && (cell.charAt(at) == '.' || commas && cell.charAt(at) == ',')) {
      found = cell.charAt(at);
      int after = digits(cell, at + 1);
      count += after - at - 1;
      at = after;
    }
    if (count == 0) {
      return -1;
    }
    if (at < cell.length() && (cell.charAt(at) == 'e' || cell.charAt(at) == 'E')) {
      int power = sign(cell, at + 1);
      at = digits(cell, power);
      if (at == power) {
        return -1;
      }
    }
    return at == cell.length() ? found : -1;
  }

  private static int sign(String cell, int at) {
    return at < cell.length() && (cell.charAt(at) == '-' || cell.charAt(at) == '+') ? at + 1 : at;
  }

  private static int digits(String cell, int from) {
    int at = from;
    while (at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
