// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.answering.Sheet;
import org.engawa.app.answering.SheetId;
import org.engawa.app.shell.HouseSettings;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The sheets of paper that staff of the story type in. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class PaperActs implements Acts {

  private final PaperSheets sheets;
  private final Instruments instruments;
  private final Clock clock;
  private final HouseSettings settings;
  private final AnswerWeather weather = new AnswerWeather();

  PaperActs(PaperSheets sheets, Instruments instruments, Clock clock, HouseSettings settings) {
    this.sheets = sheets;
    this.instruments = instruments;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    if (moment.what().equals("enters")) {
      enter(moment, cast);
      return true;
    }
    return false;
  }

  private void enter(Moment moment, Cast cast) {
    Card card =
        instruments
            .card(moment.word(1))
            .orElseThrow(() -> new IllegalArgumentException("no card " + moment.word(1)));
    Sheet sheet =
        new Sheet(
            new SheetId(UUID.randomUUID()),
            card,
            card.key().version(),
            card.coding(),
            Informant.SELF,
            LocalDate.ofInstant(clock.instant(), settings.zone()),
            weather.sheet(card, moment.number("share")));
    sheets.enter(cast.staff(moment.who()).id(), cast.careCase(moment.first()), sheet);
  }
}
