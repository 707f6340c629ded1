// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
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
import java.util.regex.Pattern;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answer.Given;
import org.engawa.measure.instrument.Answer.NotAsked;
import org.engawa.measure.instrument.Answer.Skipped;
import org.engawa.measure.instrument.AnswerProblem;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Problem;

/**
 * Reads a wide table of answers: UTF-8, comma, semicolon or tab, a column {@code id} and one column
 * per item. An empty cell or {@code NA} is missing, {@code skip} is skipped.
 *
 * <p>A reader serves one file.
 */
public final class SheetReader {

  private static final int MAX_LINE = 1_000_000;
  private static final int MAX_COLUMNS = 2_000;
  private static final int MAX_PROBLEMS = 100;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("(-?\\d{1,6})(?:[.,]0+)?");
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final Card card;
  private final Coding coding;
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

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
    long line = 0;
    try {
      var records = csv(text, delimiter(text)).iterator();
      var header = next(records);
      if (header.isEmpty()) {
        problem(0, 0, "expected a header line, the file is empty");
        return;
      }
      line = header.get().getStartingLineNumber();
      var columns = columns(header.get());
      if (!problems.isEmpty()) {
        return;
      }
      for (var record = next(records);
          record.isPresent() && problems.size() < MAX_PROBLEMS;
          record = next(records)) {
        line = record.get().getStartingLineNumber();
        sheet(record.get(), columns, each);
      }
      if (utf8.quotes() % 2 != 0) {
        problem(Math.toIntExact(line), 0, "a quote is opened and not closed");
      }
      if (problems.size() >= MAX_PROBLEMS) {
        problem(0, 0, "more may be wrong; only the first " + MAX_PROBLEMS + " are told");
      }
    } catch (CsvParseException broken) {
      broken(broken, line);
    } catch (Utf8Reader.NotUtf8 not) {
      problem(0, 0, "expected UTF-8, the byte at place " + not.place() + " is none");
    }
  }

  // Unwraps what the parser wraps, so that a failure of whoever takes the sheets stays apart from
  // it.
  private static Optional<CsvRecord> next(Iterator<CsvRecord> records) throws IOException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException wrapped) {
      throw wrapped.getCause() instanceof IOException cause ? cause : new IOException(wrapped);
    }
  }

  private SheetColumns columns(CsvRecord header) {
    int line = Math.toIntExact(header.getStartingLineNumber());
    return SheetColumns.of(
        card, header.getFields(), (column, expected) -> problem(line, column, expected));
  }

  private void sheet(CsvRecord record, SheetColumns columns, Consumer<Sheet> each) {
    int line = Math.toIntExact(record.getStartingLineNumber());
    int width = columns.names().size();
    if (record.getFieldCount() != width) {
      problem(line, 0, "expected %d columns, here are %d".formatted(width, record.getFieldCount()));
      return;
    }
    String id = record.getField(columns.id()).strip();
    if (id.isEmpty()) {
      problem(line, columns.id() + 1, "expected an id, this is empty");
    }
    int before = problems.size();
    var answers = new ArrayList<Answer>(card.items());
    for (int item = 1; item <= card.items(); item++) {
      int column = columns.items()[item - 1];
      answers.add(answer(record.getField(column).strip(), line, column, item));
    }
    if (problems.size() == before && !id.isEmpty()) {
      each.accept(new Sheet(id, line, new Answers(answers)));
    }
  }

  private Answer answer(String cell, int line, int column, int item) {
    if (cell.isEmpty() || cell.equalsIgnoreCase("NA")) {
      return new NotAsked();
    }
    if (cell.equalsIgnoreCase("skip")) {
      return new Skipped();
    }
    var number = WHOLE_NUMBER.matcher(cell);
    if (!number.matches()) {
      problem(
          line,
          column + 1,
          "item %d: expected a whole number from %d to %d, NA or skip, not '%s'"
              .formatted(item, coding.from(), coding.to(), shortened(cell)));
      return new NotAsked();
    }
    int value = Integer.parseInt(number.group(1));
    if (!coding.allows(value)) {
      var problem = new AnswerProblem(item, value, coding.from(), coding.to());
      problem(line, column + 1, problem.sentence() + otherCodings(value));
    }
    return new Given(value);
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

  private static CsvReader<CsvRecord> csv(BufferedReader text, char delimiter) {
    var limits =
        CsvRecordHandler.builder()
            .maxFields(MAX_COLUMNS)
            .maxFieldSize(MAX_LINE)
            .maxRecordSize(MAX_LINE)
            .build();
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(2 * MAX_LINE)
        .build(limits, text);
  }

  /** Of comma, semicolon and tab the one that stands most often in the first line. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(MAX_LINE + 1);
    int[] counts = new int[3];
    boolean quoted = false;
    for (int read = 0; read < MAX_LINE; read++) {
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
            .formatted(MAX_LINE, MAX_COLUMNS));
  }

  private void problem(int line, int column, String expected) {
    problems.add(new Problem(file, line, column, expected));
  }

  private static String shortened(String cell) {
    String line = cell.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
