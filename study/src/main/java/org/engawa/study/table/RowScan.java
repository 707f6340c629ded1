// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.engawa.study.table.DecimalText.Cell;

/**
 * Reads one row after another from bytes. Of an ordinary number no text is made, and no byte is
 * looked at twice, which is what a long table costs most.
 */
final class RowScan {

  /** The bytes at hand end before the row does. */
  static final int MORE = -1;

  /** The file ends within a quoted cell. */
  static final int UNCLOSED = -2;

  private final RowBytes in;
  private final byte delimiter;
  private final Charset charset;
  private final DecimalText decimals;
  private final TableProblems problems;
  private Column[] columns = {};
  private byte[] does = {};
  private double[][] into = {};
  private String[] ids = {};
  private long[] lines = {0};
  private int mark = DecimalText.NO_MARK;
  private long line = 1;
  private int row;
  private int cells;
  private int breaks;
  private int contentFrom;
  private int contentTo;
  private boolean doubled;

  RowScan(RowBytes in, Delimiter delimiter, Charset charset, TableProblems problems) {
    this.in = in;
    this.delimiter = (byte) delimiter.mark();
    this.charset = charset;
    this.decimals = new DecimalText(delimiter);
    this.problems = problems;
  }

  /** Reads into these from here on. */
  void take(Header.Room room) {
    columns = room.columns();
    ids = room.chunk().idsInto();
    lines = room.chunk().lines();
    does = room.does();
    into = room.into();
  }

  /** The line on which the row begins, from 1. */
  long line() {
    return line;
  }

  /** How many cells the row had. */
  int cells() {
    return cells;
  }

  DecimalText decimals() {
    return decimals;
  }

  /**
   * Reads the row that begins now into this place of the columns.
   *
   * @return where it ends, {@link #MORE} or {@link #UNCLOSED}
   */
  int row(int place) {
    row = place;
    breaks = 0;
    lines[row] = line;
    byte[] bytes = in.bytes();
    int at = in.begin();
    int column = 0;
    while (true) {
      byte kind = column < does.length ? does[column] : Column.LEFT_ALONE;
      if (kind == Column.PLAIN) {
        int digit = bytes[at] - '0';
        if (digit >= 0 && digit <= 9 && bytes[at + 1] == delimiter) {
          into[column++][row] = digit;
          at += 2;
          continue;
        }
      }
      int end =
          kind == Column.NUMBER || kind == Column.PLAIN
              ? number(bytes, at, column)
              : kind == Column.LEFT_ALONE ? end(bytes, at) : word(bytes, at, column);
      if (end < 0) {
        return end;
      }
      column++;
      if (bytes[end] != delimiter) {
        cells = column;
        return end;
      }
      at = end + 1;
    }
  }

  /** Goes on behind a row that ends there. */
  void next(int end) {
    byte[] bytes = in.bytes();
    boolean both = bytes[end] == '\r' && end < in.limit() && bytes[end + 1] == '\n';
    in.next(both ? end + 2 : end + 1);
    line += 1L + breaks;
  }

  /** The cells of the row that begins now, as text; all of it is at hand. */
  List<String> texts() {
    var texts = new ArrayList<String>();
    byte[] bytes = in.bytes();
    int told = problems.count();
    int counted = breaks;
    int end = in.begin() - 1;
    do {
      end = end(bytes, end + 1);
      texts.add(text().strip());
    } while (bytes[end] == delimiter);
    problems.back(told);
    breaks = counted;
    return texts;
  }

  private int number(byte[] bytes, int from, int column) {
    int at = from;
    byte here = bytes[at];
    boolean negative = here == '-';
    if (negative) {
      here = bytes[++at];
    }
    int begin = at;
    long digits = 0;
    while (here >= '0' && here <= '9') {
      digits = 10 * digits + (here - '0');
      here = bytes[++at];
    }
    int count = at - begin;
    int fraction = 0;
    if (here == mark && here != delimiter) {
      int after = ++at;
      here = bytes[at];
      while (here >= '0' && here <= '9') {
        digits = 10 * digits + (here - '0');
        here = bytes[++at];
      }
      fraction = at - after;
      count += fraction;
    }
    if (here != delimiter && here != '\n' && here != '\r') {
      return odd(bytes, from, column);
    }
    if (at == from) {
      into[column][row] = Double.NaN;
    } else if (count == 0) {
      return odd(bytes, from, column);
    } else {
      double size = count <= Decimal.DIGITS ? Decimal.of(digits, fraction) : Double.NaN;
      if (Double.isNaN(size)) {
        return odd(bytes, from, column);
      }
      put(column, negative ? -size : size);
    }
    return at;
  }

  private void put(int column, double number) {
    into[column][row] = columns[column].missing(number) ? Double.NaN : number;
  }

  private int odd(byte[] bytes, int from, int column) {
    int end = end(bytes, from);
    if (end < 0) {
      return end;
    }
    String cell = text().strip();
    Variable variable = columns[column].variable();
    switch (decimals.read(cell, variable.missing(), line)) {
      case Cell.Value(double number) -> put(column, number);
      case Cell.Wrong(String expected) -> {
        into[column][row] = Double.NaN;
        wrong(column, expected, cell);
      }
    }
    mark = decimals.mark();
    return end;
  }

  private int word(byte[] bytes, int from, int column) {
    int end = end(bytes, from);
    if (end < 0) {
      return end;
    }
    Column of = columns[column];
    if (of.does() == Column.ID) {
      ids[row] = text().strip();
      if (ids[row].isEmpty()) {
        problems.at(line, column + 1, of.variable().name() + ": expected an id, this is empty");
      }
      return end;
    }
    double code = of.code(bytes, contentFrom, contentTo);
    into[column][row] = Double.isNaN(code) ? level(column) : code;
    return end;
  }

  /** A cell that is none of the levels as it stands: spaced, missing or wrong. */
  private double level(int column) {
    String cell = text().strip();
    Variable variable = columns[column].variable();
    if (cell.isEmpty() || !(variable.kind() instanceof Kind.Levels levels)) {
      return Double.NaN;
    }
    Double code = levels.codes().get(cell);
    if (code != null) {
      return code;
    }
    if (!cell.equalsIgnoreCase("NA") && !variable.missing().contains(cell)) {
      wrong(column, columns[column].expected(levels), cell);
    }
    return Double.NaN;
  }

  private void wrong(int column, String expected, String cell) {
    problems.at(
        line,
        column + 1,
        "%s: expected %s, not '%s'"
            .formatted(columns[column].variable().name(), expected, TableProblems.shown(cell)));
  }

  /** Where the cell ends that begins here; keeps where its content stands. */
  private int end(byte[] bytes, int from) {
    doubled = false;
    if (bytes[from] == '"') {
      return endOfQuoted(bytes, from);
    }
    contentFrom = from;
    contentTo = plainEnd(bytes, from);
    return contentTo;
  }

  private int plainEnd(byte[] bytes, int from) {
    int at = from;
    byte here = bytes[at];
    while (here != delimiter && here != '\n' && here != '\r') {
      here = bytes[++at];
    }
    return at;
  }

  private int endOfQuoted(byte[] bytes, int from) {
    int limit = in.limit();
    int at = from + 1;
    while (true) {
      while (at < limit && bytes[at] != '"') {
        boolean brk = bytes[at] == '\n' || bytes[at] == '\r' && bytes[at + 1] != '\n';
        breaks += brk ? 1 : 0;
        at++;
      }
      if (at >= limit) {
        return in.ended() ? UNCLOSED : MORE;
      }
      if (at + 1 == limit && !in.ended()) {
        return MORE;
      }
      if (bytes[at + 1] != '"' || at + 1 == limit) {
        break;
      }
      doubled = true;
      at += 2;
    }
    contentFrom = from + 1;
    contentTo = at;
    int end = plainEnd(bytes, at + 1);
    if (end > at + 1) {
      String rest = new String(bytes, at + 1, end - at - 1, charset);
      if (!rest.isBlank()) {
        problems.at(
            line,
            0,
            "a quote is closed, and '%s' follows in the cell".formatted(TableProblems.shown(rest)));
      }
    }
    return end;
  }

  private String text() {
    String text = new String(in.bytes(), contentFrom, contentTo - contentFrom, charset);
    return doubled ? text.replace("\"\"", "\"") : text;
  }
}
