// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.document.CsvRows;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.AnswerProblem;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Scorer;

/**
 * Reads a wide table of answers: UTF-8, comma, semicolon or tab, a column {@code id} and one column
 * per item. An empty cell or {@code NA} is missing, {@code skip} is skipped.
 *
 * <p>An export of records from REDCap is read as it is: the first column is the id, event and
 * instance are carried on, and a row without anything for the card belongs to another form.
 *
 * <p>A reader serves one file.
 */
public final class SheetReader {

  private static final int MAX_PROBLEMS = 100;

  private final Card card;
  private final Coding coding;
  private final MissingCodes missing;
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private Optional<SheetColumns> columns = Optional.empty();

  private SheetReader(SheetRules rules, String file) {
    this.card = rules.card();
    this.coding = rules.coding();
    this.missing = rules.missing();
    this.file = file;
  }

  /**
   * Hands on each sheet as it is read, and returns every problem. What was handed on before a
   * problem must not be kept: a table is taken whole or not at all.
   *
   * @param carried takes the names of the columns that are carried on, before the first sheet
   */
  public static List<Problem> read(
      SheetRules rules, Path file, Consumer<List<String>> carried, Consumer<Sheet> each) {
    var reader = new SheetReader(rules, file.toString());
    if (Files.isDirectory(file)) {
      reader.problem(0, 0, "expected a file, this is a folder");
      return reader.problems;
    }
    try (var in = Files.newInputStream(file)) {
      reader.read(in, carried, each);
    } catch (NoSuchFileException absent) {
      reader.problem(0, 0, "there is no such file");
    } catch (IOException unreadable) {
      reader.problem(0, 0, "cannot be read");
    }
    return List.copyOf(reader.problems);
  }

  private void read(InputStream in, Consumer<List<String>> carried, Consumer<Sheet> each)
      throws IOException {
    var utf8 = new Utf8Reader(in);
    var text = new BufferedReader(utf8, 1 << 16);
    var row = new SheetRow();
    try {
      var rows = csv(text, CsvRows.delimiter(text), row).iterator();
      if (!next(rows)) {
        problem(0, 0, "expected a header line, the file is empty");
        return;
      }
      var found = columns(row);
      if (!problems.isEmpty()) {
        return;
      }
      columns = Optional.of(found);
      row.take(found, missing);
      carried.accept(found.carried().stream().map(found.names()::get).toList());
      while (problems.size() < MAX_PROBLEMS && next(rows)) {
        sheet(row, found.names().size(), found.id(), each);
      }
      if (utf8.quotes() % 2 != 0) {
        problem(Math.toIntExact(row.line()), 0, "a quote is opened and not closed");
      }
      if (problems.size() >= MAX_PROBLEMS) {
        problem(0, 0, "more may be wrong; only the first " + MAX_PROBLEMS + " are told");
      }
    } catch (CsvParseException broken) {
      broken(broken, row.line());
    } catch (Utf8Reader.NotUtf8 not) {
      problem(0, 0, "expected UTF-8, the byte at place " + not.place() + " is none");
    }
  }

  // Unwraps what the parser wraps, so that a failure of whoever takes the sheets stays apart from
  // it.
  private static boolean next(Iterator<SheetRow> rows) throws IOException {
    try {
      if (rows.hasNext()) {
        rows.next();
        return true;
      }
      return false;
    } catch (UncheckedIOException wrapped) {
      throw wrapped.getCause() instanceof IOException cause ? cause : new IOException(wrapped);
    }
  }

  private SheetColumns columns(SheetRow header) {
    int line = Math.toIntExact(header.line());
    return SheetColumns.of(
        card, header.header(), (column, expected) -> problem(line, column, expected));
  }

  private void sheet(SheetRow row, int width, int idColumn, Consumer<Sheet> each) {
    int line = Math.toIntExact(row.line());
    if (row.width() != width) {
      problem(line, 0, "expected %d columns, here are %d".formatted(width, row.width()));
      return;
    }
    int before = problems.size();
    if (row.id().isEmpty()) {
      problem(line, idColumn + 1, "expected an id, this is empty");
    }
    for (SheetRow.Odd odd : row.odd()) {
      problem(
          line,
          odd.column(),
          "item %d: expected a whole number from %d to %d, NA or skip, not '%s'"
              .formatted(odd.item(), coding.from(), coding.to(), CsvRow.shortened(odd.text())));
    }
    row.wrong().forEach(wrong -> problem(line, wrong.column(), wrong.expected()));
    boolean ofSomethingElse = row.ofSomethingElse();
    for (int item = 1; item <= card.items(); item++) {
      int value = row.number(item);
      if (value != Scorer.MISSING && !coding.allows(value)) {
        if (missing.has(value)) {
          row.forget(item);
        } else {
          outside(item, value, line);
        }
      }
    }
    if (problems.size() > before) {
      problems.subList(before, problems.size()).sort(Problem.IN_ORDER);
    } else if (!ofSomethingElse) {
      each.accept(row.sheet());
    }
  }

  private void outside(int item, int value, int line) {
    var problem = new AnswerProblem(item, value, coding.from(), coding.to());
    int column = columns.map(each -> each.column(item, value)).orElse(SheetColumns.NONE);
    problem(line, column + 1, problem.sentence() + otherCodings(value));
  }

  private String otherCodings(int value) {
    var others =
        card.codings().stream()
            .filter(each -> !each.equals(coding) && each.allows(value))
            .map(Coding::name)
            .toList();
    return others.isEmpty()
        ? ""
        : " in coding %s; coding %s has it".formatted(coding.name(), String.join(", ", others));
  }

  private static CsvReader<SheetRow> csv(BufferedReader text, char delimiter, SheetRow row) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(2 * CsvRows.MAX_LINE)
        .build(row, text);
  }

  private void broken(CsvParseException broken, long lastLine) {
    problem(CsvRows.line(broken, lastLine + 1), 0, CsvRows.tooLong());
  }

  private void problem(int line, int column, String expected) {
    problems.add(new Problem(file, line, column, expected));
  }
}
