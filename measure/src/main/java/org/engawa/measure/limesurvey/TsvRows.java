// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.limesurvey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engawa.measure.document.CsvRows;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;

/** A table separated by tabs, with quotes where a cell holds a tab or a new line. */
final class TsvRows {

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private TsvRows() {}

  static Optional<TsvRows> read(String text, Findings findings) {
    var table = new TsvRows();
    int line = 1;
    try (var csv = csv(text)) {
      boolean named = false;
      for (CsvRecord each : csv) {
        line = Math.toIntExact(each.getStartingLineNumber());
        if (named) {
          table.rows.add(table.new Row(line, each.getFields()));
        } else {
          table.name(each, findings);
          named = true;
        }
      }
    } catch (CsvParseException broken) {
      findings.refuse(
          Place.line(line),
          "from here on: expected at most %d columns, cells of at most %d characters, and every"
                  .formatted(CsvRows.MAX_COLUMNS, CsvRows.MAX_LINE)
              + " quote closed");
      return Optional.empty();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    if (table.names.isEmpty()) {
      findings.refuse(Place.FILE, "expected a line of names, the file is empty");
      return Optional.empty();
    }
    if (!table.rows.isEmpty()) {
      table.refuseIfCut(text, findings);
    }
    return findings.none() ? Optional.of(table) : Optional.empty();
  }

  List<Row> rows() {
    return rows;
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  private static CsvReader<CsvRecord> csv(String text) {
    return CsvReader.builder()
        .fieldSeparator('\t')
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(2 * CsvRows.MAX_LINE)
        .build(
            CsvRecordHandler.of(
                limits -> limits.maxFields(CsvRows.MAX_COLUMNS).maxFieldSize(CsvRows.MAX_LINE)),
            text);
  }

  private void name(CsvRecord header, Findings findings) {
    for (String written : header.getFields()) {
      String name = written.strip().toLowerCase(Locale.ROOT);
      names.add(name);
      if (!name.isEmpty() && columns.putIfAbsent(name, names.size()) != null) {
        findings.refuse(
            new Place(1, names.size()), "there are two columns " + Findings.shown(name));
      }
    }
  }

  private void refuseIfCut(String text, Findings findings) {
    Row last = rows.getLast();
    if (last.isOpen(text)) {
      findings.refuse(last.place(), "a quote is opened here and not closed");
    }
    boolean othersAreWhole =
        rows.subList(0, rows.size() - 1).stream().allMatch(row -> row.cells.size() == names.size());
    if (rows.size() > 1
        && othersAreWhole
        && last.cells.size() < names.size()
        && !text.endsWith("\n")
        && !text.endsWith("\r")) {
      findings.refuse(
          last.place(),
          "expected %d columns, the file ends after %d".formatted(names.size(), last.cells.size()));
    }
  }

  /** One row. */
  final class Row {

    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    Place place() {
      return Place.line(line);
    }

    Place place(String column) {
      return new Place(line, columns.getOrDefault(column, 0));
    }

    /** What stands in this column; empty text where there is nothing. */
    String text(String column) {
      int at = columns.getOrDefault(column, Integer.MAX_VALUE);
      return at <= cells.size() ? cells.get(at - 1).strip() : "";
    }

    /** The columns in which something stands. */
    List<String> filled() {
      var filled = new ArrayList<String>();
      for (int at = 0; at < Math.min(cells.size(), names.size()); at++) {
        if (!cells.get(at).isBlank()) {
          filled.add(names.get(at));
        }
      }
      return filled;
    }

    private boolean isOpen(String text) {
      return text.chars().filter(each -> each == '"').count() % 2 != 0
          && (cells.getLast().indexOf('\n') >= 0 || cells.getLast().indexOf('\r') >= 0);
    }
  }
}
