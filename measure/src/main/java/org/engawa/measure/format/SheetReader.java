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
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.AnswerProblem;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Scorer;

/**
 * Reads a wide table of answers: UTF-8, comma, semicolon or tab, a column {@code id} and one column
 * per item. An empty cell or {@code NA} is missing, {@code skip} is skipped.
 *
 * <p>A reader serves one file.
 */
public final class SheetReader {

  private static final int MAX_PROBLEMS = 100;
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final Card card;
  private final Coding coding;
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private int[] items = {};

  private SheetReader(Card card, Coding coding, String file) {
    this.card = card;
    this.coding = coding;
    this.file = file;
  }

  /**
   * Hands on each sheet as it is read, and returns every problem. What was handed on before a
   * problem must not be kept: a table is taken whole or not at all.
   */
  public static List<Problem> read(Card card, Coding coding, Path file, Consumer<Sheet> each) {
    var reader = new SheetReader(card, coding, file.toString());
    if (Files.isDirectory(file)) {
      reader.problem(0, 0, "expected a file, this is a folder");
      return reader.problems;
    }
    try (var in = Files.newInputStream(file)) {
      reader.read(in, each);
    } catch (NoSuchFileException absent) {
      reader.problem(0, 0, "there is no such file");
    } catch (IOException unreadable) {
      reader.problem(0, 0, "cannot be read");
    }
    return List.copyOf(reader.problems);
  }

  private void read(InputStream in, Consumer<Sheet> each) throws IOException {
    var utf8 = new Utf8Reader(in);
    var text = new BufferedReader(utf8, 1 << 16);
    var row = new SheetRow();
    try {
      var rows = csv(text, delimiter(text), row).iterator();
      if (!next(rows)) {
        problem(0, 0, "expected a header line, the file is empty");
        return;
      }
      var columns = columns(row);
      if (!problems.isEmpty()) {
        return;
      }
      items = columns.items();
      row.take(columns);
      while (problems.size() < MAX_PROBLEMS && next(rows)) {
        sheet(row, columns.names().size(), columns.id(), each);
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
              .formatted(odd.item(), coding.from(), coding.to(), shortened(odd.text())));
    }
    for (int item = 1; item <= card.items(); item++) {
      int value = row.number(item);
      if (value != Scorer.MISSING && !coding.allows(value)) {
        outside(item, value, line);
      }
    }
    if (problems.size() == before) {
      each.accept(row.sheet());
    }
  }

  private void outside(int item, int value, int line) {
    var problem = new AnswerProblem(item, value, coding.from(), coding.to());
    problem(line, items[item - 1] + 1, problem.sentence() + otherCodings(value));
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
        .maxBufferSize(2 * SheetRow.MAX_LINE)
        .build(row, text);
  }

  /** Of comma, semicolon and tab the one that stands most often in the first line. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(SheetRow.MAX_LINE + 1);
    int[] counts = new int[3];
    boolean quoted = false;
    for (int read = 0; read < SheetRow.MAX_LINE; read++) {
      int next = text.read();
      if (next < 0 || ((next == '\n' || next == '\r') && !quoted)) {
        break;
      }
      quoted ^= next == '"';
      int kind = quoted ? -1 : ",;\t".indexOf(next);
      if (kind >= 0) {
        counts[kind]++;
      }
    }
    text.reset();
    int most = 0;
    for (int kind = 1; kind < counts.length; kind++) {
      most = counts[kind] > counts[most] ? kind : most;
    }
    return ",;\t".charAt(most);
  }

  private void broken(CsvParseException broken, long lastLine) {
    var line = LINE.matcher(String.valueOf(broken.getMessage()));
    long at = line.find() ? Long.parseLong(line.group(1)) : lastLine + 1;
    problem(
        Math.toIntExact(at),
        0,
        "expected lines of at most %d characters in at most %d columns, with every quote closed"
            .formatted(SheetRow.MAX_LINE, SheetRow.MAX_COLUMNS));
  }

  private void problem(int line, int column, String expected) {
    problems.add(new Problem(file, line, column, expected));
  }

  private static String shortened(String cell) {
    String line = cell.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
