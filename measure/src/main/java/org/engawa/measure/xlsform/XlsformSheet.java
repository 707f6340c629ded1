// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;
import org.engawa.measure.form.Words;

/** A sheet of an XLSForm: a line of names, and under each what a row says of it. */
final class XlsformSheet {

  private static final int LONGEST_NAME = 200;

  private final Findings findings;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<Integer, String> languages = new HashMap<>();
  private final Set<Integer> asked = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();

  /** Takes labels without a language as being in this one. */
  XlsformSheet(SheetRows sheet, String plainLanguage) {
    this.findings = sheet.findings();
    boolean named = false;
    for (var row : sheet.rows().entrySet()) {
      if (named) {
        rows.add(new Row(row.getKey(), row.getValue()));
      } else {
        row.getValue().forEach((column, name) -> name(row.getKey(), column, name, plainLanguage));
        named = true;
      }
    }
  }

  List<Row> rows() {
    return rows;
  }

  Findings findings() {
    return findings;
  }

  /** Tells every filled cell for whose column nobody asked. */
  void tellRest() {
    var names = new HashMap<Integer, String>();
    columns.forEach((name, column) -> names.put(column, name));
    for (Row row : rows) {
      for (int column : row.cells.keySet()) {
        if (!asked.contains(column)) {
          String name = names.get(column);
          findings.noPlace(
              new Place(row.number, column),
              name == null ? "a column without a name" : "column " + Findings.shown(name));
        }
      }
    }
  }

  private void name(int row, int column, String written, String plainLanguage) {
    if (written.length() > LONGEST_NAME) {
      findings.refuse(
          new Place(row, column),
          "expected names of columns of at most %d characters".formatted(LONGEST_NAME));
      return;
    }
    String name = written.replaceAll("\\s*::?\\s*", "::").strip();
    int colons = name.indexOf("::");
    String base = (colons < 0 ? name : name.substring(0, colons)).toLowerCase(Locale.ROOT);
    if (base.equals("label")) {
      languages.put(
          column, colons < 0 ? plainLanguage : XlsformLanguages.code(name.substring(colons + 2)));
      asked.add(column);
      return;
    }
    String whole = colons < 0 ? base.replace(' ', '_') : base + name.substring(colons);
    if (columns.putIfAbsent(whole, column) != null) {
      findings.refuse(new Place(row, column), "there are two columns " + Findings.shown(whole));
    }
  }

  /** One row, of which only filled cells are there. */
  final class Row {

    private final int number;
    private final SortedMap<Integer, String> cells;

    Row(int number, SortedMap<Integer, String> cells) {
      this.number = number;
      this.cells = cells;
    }

    Place place() {
      return Place.line(number);
    }

    Place place(String name) {
      return new Place(number, columns.getOrDefault(name, 0));
    }

    Optional<String> text(String name) {
      Integer column = columns.get(name);
      if (column == null) {
        return Optional.empty();
      }
      asked.add(column);
      return Optional.ofNullable(cells.get(column));
    }

    /** Whether it is set, in any of the ways in which XLSForm lets one say so. */
    boolean says(String name) {
      return text(name)
          .map(each -> each.toLowerCase(Locale.ROOT))
          .filter(Set.of("yes", "true", "true()", "1")::contains)
          .isPresent();
    }

    /** Its labels in every language. */
    Words words() {
      Words words = Words.NONE;
      for (var cell : cells.entrySet()) {
        String language = languages.get(cell.getKey());
        if (language != null) {
          words = words.and(language, cell.getValue());
        }
      }
      return words;
    }
  }
}
