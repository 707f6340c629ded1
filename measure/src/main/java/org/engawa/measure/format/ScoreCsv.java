// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Score;
import org.engawa.measure.instrument.Score.NotScored;
import org.engawa.measure.instrument.Scorer;

/**
 * Scores a table of answers into a table of scores: {@code id}, what an export from REDCap says of
 * event and instance, one column per scale, {@code note}.
 *
 * <p>A scale without a score is an empty cell, with the reason in the note; the note also says when
 * the key is provisional. Everything is written, or nothing.
 */
public final class ScoreCsv {

  private final Scorer scorer;
  private final double[] values;
  private final String provisional;
  private final SheetRules rules;

  /** Scores by this card and coding. */
  public ScoreCsv(Scorer scorer) {
    this(scorer, MissingCodes.NONE);
  }

  /** Scores by this card and coding a table in which these codes are no answers. */
  public ScoreCsv(Scorer scorer, MissingCodes missing) {
    this.scorer = scorer;
    this.rules = new SheetRules(scorer.card(), scorer.coding(), missing);
    this.values = new double[scorer.card().scales().size()];
    this.provisional = scorer.card().key().provisional() ? "the key is provisional" : "";
  }

  /** Writes to a file, beside it first; returns the problems, and without any the file is there. */
  public List<Problem> score(Path answers, Path scores) {
    if (Files.isDirectory(scores)) {
      return List.of(new Problem(scores.toString(), 0, 0, "expected a file, this is a folder"));
    }
    try (var file = new WholeFile(scores.toAbsolutePath())) {
      var problems = write(answers, file.stream());
      if (problems.isEmpty()) {
        file.keep();
      }
      return problems;
    } catch (IOException | UncheckedIOException unwritable) {
      return List.of(new Problem(scores.toString(), 0, 0, "cannot be written"));
    }
  }

  /**
   * Writes to a stream when all could be scored; returns the problems, and with any writes nothing.
   * A file is read twice for that, so that it may be of any size; what can be read only once is
   * kept in memory.
   */
  public List<Problem> score(Path answers, OutputStream scores) {
    try {
      if (Files.isRegularFile(answers)) {
        var problems = SheetReader.read(rules, answers, _ -> {}, _ -> {});
        return problems.isEmpty() ? write(answers, scores) : problems;
      }
      var whole = new ByteArrayOutputStream();
      var problems = write(answers, whole);
      if (problems.isEmpty()) {
        whole.writeTo(scores);
        scores.flush();
      }
      return problems;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private List<Problem> write(Path answers, OutputStream out) throws IOException {
    var writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    var problems =
        SheetReader.read(
            rules,
            answers,
            carried -> writer.writeRecord(header(carried)),
            sheet -> writer.writeRecord(record(sheet)));
    writer.flush();
    return problems;
  }

  private List<String> header(List<String> carried) {
    var header = new ArrayList<String>();
    header.add("id");
    header.addAll(carried);
    scorer.card().scales().forEach(scale -> header.add(scale.id()));
    header.add("note");
    return header;
  }

  private List<String> record(Sheet sheet) {
    sheet.score(scorer, values);
    var record = new ArrayList<String>(values.length + 2);
    record.add(CsvCells.text(sheet.id()));
    sheet.carried().forEach(cell -> record.add(CsvCells.text(cell)));
    boolean complete = true;
    for (double value : values) {
      boolean none = Double.isNaN(value);
      record.add(none ? "" : CsvCells.number(value));
      complete &= !none;
    }
    record.add(complete ? provisional : note(sheet));
    return record;
  }

  private String note(Sheet sheet) {
    var notes = new ArrayList<String>();
    for (Score score : scorer.score(sheet.answers()).all()) {
      if (score instanceof NotScored none) {
        notes.add(none.scale().id() + ": " + none.reason());
      }
    }
    if (!provisional.isEmpty()) {
      notes.add(provisional);
    }
    return CsvCells.text(String.join("; ", notes));
  }
}
