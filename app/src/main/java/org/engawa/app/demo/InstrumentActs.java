// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.answering.BringWording;
import org.engawa.app.answering.FamilySheets;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.RightToUse;
import org.engawa.app.answering.Sheet;
import org.engawa.app.answering.SheetId;
import org.engawa.app.answering.Switch;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.WordingId;
import org.engawa.app.answering.Wordings;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Wording;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.engawa.measure.instrument.WordingReading.WordingRefused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The check-in from the side of families: brought by the operator of the story, and filled in. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class InstrumentActs implements Acts {

  private final Instruments instruments;
  private final Wordings wordings;
  private final Switches switches;
  private final FamilySheets sheets;
  private final Clock clock;
  private final HouseSettings settings;
  private final AnswerWeather weather = new AnswerWeather();

  InstrumentActs(
      Instruments instruments,
      Wordings wordings,
      Switches switches,
      FamilySheets sheets,
      Clock clock,
      HouseSettings settings) {
    this.instruments = instruments;
    this.wordings = wordings;
    this.switches = switches;
    this.sheets = sheets;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "brings-words" -> bring(cast.staff(moment.who()).id(), moment.more());
      case "answers" -> answer(moment, cast);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void bring(StaffId by, String name) {
    RightToUse right =
        new RightToUse(
            name, today(), "Words of the program itself, Apache-2.0; made for the demo.");
    for (Language language : Language.values()) {
      wordings.bring(
          by,
          new BringWording(
              new WordingId(UUID.randomUUID()), ofFamilies(language), Informant.FAMILY, right));
    }
    switches.turn(by, checkIn(), Switch.FAMILY, Switch.Position.ON);
  }

  private void answer(Moment moment, Cast cast) {
    Card card = checkIn();
    sheets.keep(
        cast.family(moment.who()),
        new Sheet(
            new SheetId(UUID.randomUUID()),
            card,
            card.key().version(),
            card.coding(),
            Informant.FAMILY,
            today(),
            weather.sheet(card, moment.number("share"))));
  }

  private Wording ofFamilies(Language language) {
    String name = "/demo/check-in-of-families." + language.code() + ".yaml";
    return switch (WordingReader.read(name, bytes(name), checkIn())) {
      case WordingRead(Wording wording) -> wording;
      case WordingRefused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  private Card checkIn() {
    return instruments.card("engawa-check-in").orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), settings.zone());
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = InstrumentActs.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
