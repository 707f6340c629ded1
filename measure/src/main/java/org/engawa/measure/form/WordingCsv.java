// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.measure.document.Problem;
import org.engawa.measure.document.Utf8Text;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.instrument.Wording;

/**
 * The words of an instrument as a plain table, for whoever has them in a spreadsheet: the columns
 * {@code what}, {@code number}, and one for each language; the rows {@code title}, {@code
 * instruction}, {@code item} with its number, and {@code option} with its value.
 */
public final class WordingCsv {

  private static final int MAX_BYTES = 1_000_000;
  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Words> single = new LinkedHashMap<>();
  private final TreeMap<Integer, Words> items = new TreeMap<>();
  private final TreeMap<Integer, Words> options = new TreeMap<>();
  private List<String> languages = List.of();

  private WordingCsv(String file) {
    this.file = file;
  }

  /** Reads it; the file's name is only used to say where a problem lies. */
  public static FormReading read(String file, byte[] bytes) {
    return new WordingCsv(file).read(bytes);
  }

  /** Writes the wordings of one card. */
  public static byte[] write(List<Wording> wordings) {
    var out = new StringWriter();
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    var header = new ArrayList<>(List.of("what", "number"));
    wordings.forEach(each -> header.add(each.language()));
    csv.writeRecord(header);
    row(csv, "title", "", wordings.stream().map(Wording::title).toList());
    if (wordings.stream().anyMatch(each -> each.instruction().isPresent())) {
      row(
          csv,
          "instruction",
          "",
          wordings.stream().map(each -> each.instruction().orElse("")).toList());
    }
    for (var item : wordings.getFirst().items().keySet()) {
      row(csv, "item", item, wordings.stream().map(each -> each.items().get(item)).toList());
    }
    for (var value : wordings.getFirst().options().keySet()) {
      row(csv, "option", value, wordings.stream().map(each -> each.options().get(value)).toList());
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(CsvWriter csv, String what, Object number, List<String> texts) {
    var row = new ArrayList<>(List.of(what, number.toString()));
    row.addAll(texts);
    csv.writeRecord(row);
  }

  private FormReading read(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return refused("at most " + MAX_BYTES + " bytes are read, this has " + bytes.length);
    }
    if (!(Utf8Text.of(bytes) instanceof Utf8Text.Decoded(String text))) {
      return refused("expected UTF-8 text");
    }
    try {
      rows(text);
    } catch (CsvParseException broken) {
      return refused("not CSV: " + broken.getMessage());
    }
    return problems.isEmpty() ? new FormRead(form(), List.of()) : new FormRefused(problems);
  }

  private void rows(String text) {
    boolean header = true;
    String firstLine = text.lines().findFirst().orElse("");
    char separator = firstLine.contains("\t") ? '\t' : firstLine.contains(";") ? ';' : ',';
    for (CsvRecord row : csv(separator).ofCsvRecord(text)) {
      int line = Math.toIntExact(row.getStartingLineNumber());
      if (header) {
        header(row.getFields(), line);
        header = false;
      } else if (problems.isEmpty() || problems.size() < 100) {
        row(row.getFields(), line);
      }
    }
    if (header) {
      problem(1, 0, "expected a header line, the file is empty");
    }
    if (problems.isEmpty() && (items.isEmpty() || options.isEmpty())) {
      problem(0, 0, "expected rows item and option");
    }
  }

  private static CsvReader.CsvReaderBuilder csv(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true);
  }

  private void header(List<String> cells, int line) {
    languages = cells.stream().skip(2).map(String::strip).toList();
    if (cells.size() < 3
        || !cells.get(0).strip().equalsIgnoreCase("what")
        || !cells.get(1).strip().equalsIgnoreCase("number")) {
      problem(line, 1, "expected the columns what, number and one for each language");
    }
    for (int at = 0; at < languages.size(); at++) {
      if (!languages.get(at).matches(LANGUAGE) || languages.indexOf(languages.get(at)) != at) {
        problem(line, at + 3, "expected a language such as en, once: '" + languages.get(at) + "'");
      }
    }
  }

  private void row(List<String> cells, int line) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.size() != languages.size() + 2) {
      problem(line, 0, "expected %d cells, not %d".formatted(languages.size() + 2, cells.size()));
      return;
    }
    var words = Words.NONE;
    for (int at = 0; at < languages.size(); at++) {
      if (!cells.get(at + 2).isBlank()) {
        words = words.and(languages.get(at), cells.get(at + 2));
      }
    }
    String what = cells.getFirst().strip().toLowerCase(Locale.ROOT);
    switch (what) {
      case "title", "instruction" -> once(single, what, words, line);
      case "item" -> numbered(items, cells.get(1), words, line);
      case "option" -> numbered(options, cells.get(1), words, line);
      default ->
          problem(line, 1, "expected title, instruction, item or option, not '" + what + "'");
    }
  }

  private void numbered(Map<Integer, Words> rows, String number, Words words, int line) {
    if (number.strip().matches("-?\\d{1,3}")) {
      once(rows, Integer.valueOf(number.strip()), words, line);
    } else {
      problem(line, 2, "expected a number, not '" + number.strip() + "'");
    }
  }

  private <K> void once(Map<K, Words> rows, K key, Words words, int line) {
    if (rows.put(key, words) != null) {
      problem(line, 0, "stands here twice");
    }
  }

  private Form form() {
    var questions = new ArrayList<Question>();
    var instruction = single.getOrDefault("instruction", Words.NONE);
    if (!instruction.by().isEmpty()) {
      questions.add(Question.instruction("instruction", instruction));
    }
    var choices =
        options.entrySet().stream()
            .map(each -> Choice.of(each.getKey().toString(), each.getValue()))
            .toList();
    items.forEach((item, words) -> questions.add(Question.choice(item.toString(), words, choices)));
    return new Form("", single.getOrDefault("title", Words.NONE), "", "", questions, List.of());
  }

  private FormReading refused(String expected) {
    problem(0, 0, expected);
    return new FormRefused(problems);
  }

  private void problem(int line, int column, String expected) {
    problems.add(new Problem(file, line, column, expected));
  }
}
