// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.format.AnswerText;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Scorer;

/** A sheet as the line that is sealed: card, key, coding, informant, day, and the answers. */
final class SheetText {

  private SheetText() {}

  static String write(Sheet sheet) {
    return "%s %d %s %s %s|%s"
        .formatted(
            sheet.card().id(),
            sheet.keyVersion(),
            sheet.coding().name(),
            sheet.informant(),
            sheet.answeredOn(),
            AnswerText.write(sheet.answers()));
  }

  /**
   * The sheet of a line by the newest key that its answers fit, otherwise by the key it was entered
   * under; empty while neither is installed.
   */
  static Optional<Sheet> read(SheetId id, String line, Cards cards) {
    String[] head = line.substring(0, line.indexOf('|')).split(" ");
    return Stream.concat(
            cards.card(head[0]).stream(), cards.card(head[0], Integer.parseInt(head[1])).stream())
        .flatMap(card -> read(id, card, line).stream())
        .findFirst();
  }

  /** The same sheet by another version of its key; empty where its answers do not fit that. */
  static Optional<Sheet> by(Card version, Sheet sheet) {
    return read(sheet.id(), version, write(sheet));
  }

  private static Optional<Sheet> read(SheetId id, Card card, String line) {
    int bar = line.indexOf('|');
    String[] head = line.substring(0, bar).split(" ");
    Optional<Answers> given = fitting(card, line.substring(bar + 1));
    return card.coding(head[2])
        .filter(
            coding ->
                given.filter(it -> Scorer.of(card, coding).problems(it).isEmpty()).isPresent())
        .map(
            coding ->
                new Sheet(
                    id,
                    card,
                    Integer.parseInt(head[1]),
                    coding,
                    Informant.valueOf(head[3]),
                    LocalDate.parse(head[4]),
                    given.orElseThrow()));
  }

  private static Optional<Answers> fitting(Card card, String answers) {
    try {
      return Optional.of(AnswerText.read(answers, card));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
