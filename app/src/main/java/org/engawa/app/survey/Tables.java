// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** The answers of surveys: how many there are, and all of them as a table. */
@Component
final class Tables {

  private final SurveyRows surveys;
  private final SheetRows sheets;
  private final SealedSurveys sealed;
  private final InWords inWords;
  private final Transactions transactions;
  private final Clock clock;

  Tables(
      SurveyRows surveys,
      SheetRows sheets,
      SealedSurveys sealed,
      InWords inWords,
      Transactions transactions,
      Clock clock) {
    this.surveys = surveys;
    this.sheets = sheets;
    this.sealed = sealed;
    this.inWords = inWords;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How many answers of a group there are. */
  int count(SurveyId id, String group) {
    return transactions.read(() -> sheets.count(id, sealed.group(id, group)));
  }

  boolean hasTable(Surveying.Made made) {
    return transactions.read(() -> sheets.count(made.id())) >= SurveyTable.FEWEST
        && of(made.survey()).isPresent();
  }

  /** The table without its rows; empty while a card of it is not installed. */
  Optional<SurveyTable> of(Questionnaire survey) {
    List<SurveyTable.Keyed> keyed = new ArrayList<>();
    for (Questionnaire.Asked asked : survey.instruments()) {
      inWords
          .card(asked)
          .flatMap(
              card ->
                  card.coding(asked.coding()).map(coding -> new SurveyTable.Keyed(card, coding)))
          .ifPresent(keyed::add);
    }
    return keyed.size() == survey.instruments().size()
        ? Optional.of(new SurveyTable(survey, keyed))
        : Optional.empty();
  }

  /** The whole table, by random ids; who took it is written in the same transaction. */
  Optional<Taken> take(StaffId by, Surveying.Made made) {
    return of(made.survey())
        .flatMap(
            table ->
                transactions.write(
                    () -> {
                      List<SheetRows.Row> rows = sheets.of(made.id());
                      if (rows.size() < SurveyTable.FEWEST) {
                        return Optional.<Taken>empty();
                      }
                      surveys.took(
                          made.id(), new SurveyRows.Taking(by, clock.instant(), rows.size()));
                      return Optional.of(new Taken(csv(made.id(), table, rows), rows.size()));
                    }));
  }

  private byte[] csv(SurveyId id, SurveyTable table, List<SheetRows.Row> rows) {
    List<List<String>> lines = new ArrayList<>(List.of(table.header()));
    for (SheetRows.Row row : rows) {
      lines.add(table.row(row.id().toString(), FormText.read(sealed.sheet(id, row))));
    }
    return csv(lines);
  }

  /** Lines as CSV. */
  static byte[] csv(List<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      lines.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(UTF_8);
  }

  /** A table that was taken. */
  record Taken(byte[] csv, int rows) {}
}
