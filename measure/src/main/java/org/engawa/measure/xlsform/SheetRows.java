// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;

/**
 * Reads the filled cells of one sheet. What the sheet says of its size is not asked, and rows and
 * cells without a number follow the one before.
 */
final class SheetRows implements XmlWalk.Visitor {

  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;

  private final List<String> strings;
  private final Findings findings;
  private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
  private final CellText text = new CellText();
  private int row;
  private int column;
  private String type = "";
  private boolean inCell;

  SheetRows(List<String> strings, Findings findings) {
    this.strings = strings;
    this.findings = findings;
  }

  /** The filled cells by column from 1, by row from 1; rows without any are left out. */
  SortedMap<Integer, SortedMap<Integer, String>> rows() {
    return rows;
  }

  Findings findings() {
    return findings;
  }

  @Override
  public void open(XMLStreamReader element) {
    String at = element.getAttributeValue(null, "r");
    switch (element.getLocalName()) {
      case "row" -> {
        row = at == null ? row + 1 : number(at);
        column = 0;
      }
      case "c" -> {
        column = at == null ? column + 1 : columnOf(at);
        String told = element.getAttributeValue(null, "t");
        type = told == null ? "n" : told;
        text.clear();
        inCell = true;
        if (row < 1 || row > MOST_ROWS || column < 1 || column > MOST_COLUMNS) {
          findings.refuse(Place.FILE, "expected cells from A1 to XFD1048576");
        }
      }
      default -> {
        if (inCell) {
          text.open(element);
        }
      }
    }
  }

  @Override
  public void text(String more) {
    if (inCell) {
      text.add(more);
    }
  }

  @Override
  public void close(String name) {
    if (name.equals("c")) {
      inCell = false;
      cell();
    } else {
      text.close(name);
    }
  }

  @Override
  public boolean goesOn() {
    return findings.none();
  }

  private void cell() {
    if (text.tooLong()) {
      findings.refuse(
          new Place(row, column),
          "expected a cell of at most %d characters".formatted(CellText.LONGEST));
    }
    String value = value(text.text());
    if (!value.isEmpty()) {
      rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, value);
    }
  }

  private String value(String written) {
    return switch (type) {
      case "s" -> {
        int index = number(written);
        if (!written.isEmpty() && (index < 0 || index >= strings.size())) {
          findings.refuse(new Place(row, column), "the cell points to a text that is not there");
        }
        yield index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "b" -> written.equals("1") ? "TRUE" : "FALSE";
      case "e" -> {
        findings.tellOnce(new Place(row, column), "a cell holds an error of a formula");
        yield "";
      }
      case "n" -> plain(written);
      default -> written;
    };
  }

  /** A number as a person writes it: a spreadsheet may keep 1 as {@code 1.0} or {@code 1E0}. */
  private static String plain(String number) {
    if (!number.matches("-?[0-9.]{1,30}([eE][-+]?[0-9]{1,3})?")) {
      return number;
    }
    try {
      double value = Double.parseDouble(number);
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? Long.toString((long) value)
          : number;
    } catch (NumberFormatException severalPoints) {
      return number;
    }
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
  }

  /** {@code AB12} is column 28. */
  private static int columnOf(String cell) {
    int column = 0;
    for (int at = 0; at < cell.length() && at < 4; at++) {
      char letter = cell.charAt(at);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + (letter - 'A' + 1);
    }
    return column;
  }
}
