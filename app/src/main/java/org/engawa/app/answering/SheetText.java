// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;
import java.util.Optional;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.format.AnswerText;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;

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

  /** The sheet of a line; empty while its card is not installed, or has fewer items now. */
  static Optional<Sheet> read(SheetId id, String line, Cards cards) {
    int bar = line.indexOf('|');
    String[] head = line.substring(0, bar).split(" ");
    return cards.card(head[0]).flatMap(card -> read(id, card, head, line.substring(bar + 1)));
  }

  private static Optional<Sheet> read(SheetId id, Card card, String[] head, String answers) {
    Optional<Answers> given = fitting(card, answers);
    return card.coding(head[2])
        .filter(coding -> given.isPresent())
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
