// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.engawa.measure.document.CsvRows;
import org.engawa.measure.instrument.Scorer;

/**
 * One row as the parser meets it: a header until the columns are known, numbers from then on. Of an
 * ordinary answer no text is made, which is what a table of a million sheets costs most.
 *
 * <p>The parser hands on the same row again and again.
 */
final class SheetRow extends AbstractBaseCsvCallbackHandler<SheetRow> {

  /** A cell in an item's column that is no answer. */
  record Odd(int item, int column, String text) {}

  private static final int NO_ITEM = -1;
  private static final int MAX_DIGITS = 6;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("(-?\\d{1,6})(?:[.,]0+)?");

  private final List<String> header = new ArrayList<>();
  private final List<Odd> odd = new ArrayList<>();
  private final Set<Integer> skipped = new HashSet<>();
  private int[] itemOfColumn = {};
  private int[] numbers = {};
  private int idColumn;
  private boolean sheets;
  private MissingCodes missing = MissingCodes.NONE;
  private Optional<RedcapCells> redcap = Optional.empty();
  private boolean saysMissing;
  private String id = "";
  private long line;
  private int width;
  private int length;

  /** Reads rows as sheets from here on. */
  void take(SheetColumns columns, MissingCodes missingCodes) {
    idColumn = columns.id();
    missing = missingCodes;
    itemOfColumn = new int[columns.names().size()];
    for (int item = 1; item <= columns.items().length; item++) {
      if (columns.items()[item - 1] != SheetColumns.NONE) {
        itemOfColumn[columns.items()[item - 1]] = item;
      }
    }
    columns.carried().forEach(column -> itemOfColumn[column] = NO_ITEM);
    columns.checkboxes().forEach(each -> itemOfColumn[each.column()] = NO_ITEM);
    if (columns.blank() == SheetColumns.Blank.OUT) {
      redcap = Optional.of(new RedcapCells(columns, missingCodes));
    }
    numbers = new int[columns.items().length];
    sheets = true;
  }

  List<String> header() {
    return header;
  }

  long line() {
    return line;
  }

  /** How many columns the row has. */
  int width() {
    return width;
  }

  String id() {
    return id;
  }

  /** The number of an item, or {@link Scorer#MISSING}. */
  int number(int item) {
    return numbers[item - 1];
  }

  List<Odd> odd() {
    return odd;
  }

  /** Takes a number for none. */
  void forget(int item) {
    numbers[item - 1] = Scorer.MISSING;
  }

  /** What else is wrong with it. */
  List<RedcapCells.Wrong> wrong() {
    return redcap.map(RedcapCells::wrong).orElse(List.of());
  }

  /** Whether it is a row of something else, with nothing in the columns of any item. */
  boolean ofSomethingElse() {
    return redcap.filter(cells -> !cells.saysMissing() && cells.wrong().isEmpty()).isPresent()
        && !saysMissing
        && odd.isEmpty()
        && skipped.isEmpty()
        && Arrays.stream(numbers).allMatch(number -> number == Scorer.MISSING);
  }

  Sheet sheet() {
    return new Sheet(
        id,
        line,
        numbers.clone(),
        skipped.isEmpty() ? Set.of() : Set.copyOf(skipped),
        redcap.map(RedcapCells::carried).orElse(List.of()));
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    width = 0;
    length = 0;
    id = "";
    Arrays.fill(numbers, Scorer.MISSING);
    if (!odd.isEmpty()) {
      odd.clear();
    }
    if (!skipped.isEmpty()) {
      skipped.clear();
    }
    saysMissing = false;
    redcap.ifPresent(RedcapCells::begin);
  }

  @Override
  protected void handleField(int column, char[] text, int from, int size, boolean quoted) {
    width = column + 1;
    length += size;
    if (width > CsvRows.MAX_COLUMNS || length > CsvRows.MAX_LINE) {
      throw new CsvParseException("too long at line " + line);
    }
    if (!sheets) {
      header.add(new String(text, from, size));
    } else if (column == idColumn) {
      id = new String(text, from, size).strip();
    } else if (column < itemOfColumn.length && itemOfColumn[column] > 0) {
      int number = digits(text, from, size);
      if (number >= 0) {
        numbers[itemOfColumn[column] - 1] = number;
      } else if (size > 0) {
        unusual(column, new String(text, from, size).strip());
      }
    } else if (column < itemOfColumn.length && itemOfColumn[column] == NO_ITEM) {
      String cell = new String(text, from, size).strip();
      redcap.ifPresent(cells -> cells.cell(column, cell, numbers));
    }
  }

  @Override
  protected SheetRow buildRecord() {
    return this;
  }

  /** The number that these characters write, or -1 when they are anything but a few digits. */
  private static int digits(char[] text, int from, int size) {
    if (size == 0 || size > MAX_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int at = from; at < from + size; at++) {
      int digit = text[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private void unusual(int column, String cell) {
    int item = itemOfColumn[column];
    var number = WHOLE_NUMBER.matcher(cell);
    if (number.matches()) {
      numbers[item - 1] = Integer.parseInt(number.group(1));
    } else if (missing.has(cell)) {
      saysMissing = true;
    } else if (cell.equalsIgnoreCase("skip")) {
      skipped.add(item);
    } else if (!cell.isEmpty() && !cell.equalsIgnoreCase("NA")) {
      odd.add(new Odd(item, column + 1, cell));
    }
  }
}
