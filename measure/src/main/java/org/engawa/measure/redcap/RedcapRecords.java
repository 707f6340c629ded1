// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.document.CsvRows;
import org.engawa.measure.document.Told;
import org.engawa.measure.form.Form;
import org.engawa.measure.format.RedcapHeader;
import org.engawa.measure.redcap.RecordsReading.RecordsRead;
import org.engawa.measure.redcap.RecordsReading.RecordsRefused;

/**
 * Holds an export of records from REDCap against its data dictionary.
 *
 * <p>REDCap keeps values that break their validation, so that such a value is told and refuses
 * nothing. Of dates and other texts the dictionary keeps no rule here, and they are not looked at.
 */
public final class RedcapRecords {

  private static final int MAX_PROBLEMS = 100;
  private static final int MAX_TOLD = 1_000;
  private static final int MAX_ROWS = 300_000;
  private static final int NAMES_TOLD = 12;

  private final RedcapFields fields;
  private final Told problems;
  private final Told told;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private List<String> names = List.of();
  private List<RedcapFields.Column> columns = List.of();
  private int rows;
  private int instances;

  private RedcapRecords(Form dictionary, String file) {
    this.fields = new RedcapFields(dictionary);
    this.problems = new Told(file, MAX_PROBLEMS);
    this.told = new Told(file, MAX_TOLD);
  }

  /** Counts what is there, and tells what the dictionary does not know. */
  public static RecordsReading check(Form dictionary, String file, byte[] records) {
    var reading = new RedcapRecords(dictionary, file);
    CsvRows.read(
            file, records, row -> reading.names.isEmpty() ? reading.header(row) : reading.row(row))
        .ifPresent(reading.problems::add);
    return reading.problems.none()
        ? new RecordsRead(
            reading.ids.size(),
            reading.rows,
            reading.events.size(),
            reading.instances,
            reading.told.inOrder())
        : new RecordsRefused(reading.problems.inOrder());
  }

  private boolean header(CsvRow row) {
    names = row.cells().stream().map(String::strip).toList();
    if (names.getFirst().startsWith("<")) {
      problems.at(row.place(0), "expected records as CSV, this is XML; REDCap exports both");
      return false;
    }
    var seen = new HashSet<String>();
    for (int at = 0; at < names.size(); at++) {
      if (!seen.add(names.get(at))) {
        problems.at(row.place(at), "a second column " + CsvRow.shortened(names.get(at)));
      }
    }
    int id = RedcapHeader.id(names);
    columns = RedcapHeader.fields(names, id).stream().map(fields::column).toList();
    if (columns.stream().noneMatch(column -> column.field().isPresent())) {
      problems.at(
          row.place(-1),
          "expected a column for a field of the dictionary, the columns are "
              + CsvRow.shortened(names));
    }
    for (RedcapFields.Column column : columns) {
      column.unknown().ifPresent(reason -> told.at(row.place(column.at()), reason));
    }
    var without = fields.without(columns);
    if (!without.isEmpty()) {
      told.at(row.place(-1), "no column for " + first(without));
    }
    return problems.none();
  }

  private boolean row(CsvRow row) {
    if (rows == MAX_ROWS) {
      problems.at(row.place(-1), "expected at most " + MAX_ROWS + " rows");
      return false;
    }
    if (row.cells().size() != names.size()) {
      problems.at(
          row.place(-1),
          "expected %d columns, here are %d".formatted(names.size(), row.cells().size()));
    } else {
      rows++;
      int idColumn = RedcapHeader.id(names);
      if (row.cell(idColumn).isEmpty()) {
        problems.at(row.place(idColumn), "expected an id, this is empty");
      }
      ids.add(row.cell(idColumn));
      named(row, RedcapHeader.EVENT).ifPresent(events::add);
      instances += named(row, RedcapHeader.INSTANCE).isPresent() ? 1 : 0;
      for (RedcapFields.Column column : columns) {
        String cell = row.cellOfR(column.at());
        if (!cell.isEmpty()) {
          column.wrong(cell).ifPresent(reason -> told.at(row.place(column.at()), reason));
        }
      }
    }
    return !problems.full();
  }

  private Optional<String> named(CsvRow row, String name) {
    int at = names.indexOf(name);
    return at < 0 || row.cellOfR(at).isEmpty() ? Optional.empty() : Optional.of(row.cellOfR(at));
  }

  private static String first(List<String> all) {
    String first = all.stream().limit(NAMES_TOLD).collect(Collectors.joining(", "));
    int more = all.size() - NAMES_TOLD;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
