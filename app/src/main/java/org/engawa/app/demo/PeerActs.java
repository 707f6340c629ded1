// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Rests;
import org.engawa.app.account.Role;
import org.engawa.app.meetup.Circle;
import org.engawa.app.meetup.MeetUp;
import org.engawa.app.meetup.MeetUpId;
import org.engawa.app.meetup.MeetUps;
import org.engawa.app.meetup.Where;
import org.engawa.app.mentor.Asks;
import org.engawa.app.mentor.Portraits;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What peer supporters of the story do, and who asks them. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class PeerActs implements Acts {

  private static final String BESIDE = " // ";

  private final Portraits portraits;
  private final Asks asks;
  private final MeetUps meetUps;
  private final CentreClock clock;
  private final ZoneId zone;
  private final Rests rests;

  PeerActs(
      Portraits portraits,
      Asks asks,
      MeetUps meetUps,
      CentreClock clock,
      HouseSettings settings,
      Rests rests) {
    this.portraits = portraits;
    this.asks = asks;
    this.meetUps = meetUps;
    this.clock = clock;
    this.zone = settings.zone();
    this.rests = rests;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "has-page" -> portraits.keep(cast.staff(moment.who()), said(moment.more()));
      case "confirms" ->
          portraits.confirm(cast.staff(moment.who()), cast.staff(moment.first()).id());
      case "asks-mentor" ->
          asks.ask(
              cast.person(moment.who()),
              cast.staff(moment.first()).id(),
              Map.of("words", moment.after(1)));
      case "says-yes" -> asks.sayYes(cast.staff(moment.who()), cast.person(moment.first()).id());
      case "rests" ->
          rests.layDown(
              cast.staff(moment.who()).id(), Role.valueOf(moment.first()), Optional.empty());
      case "meets-up" -> meetUp(moment, cast);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** In how many days from then, when, for how many hours, for whom, where; title, words, place. */
  private void meetUp(Moment moment, Cast cast) {
    String[] parts = moment.after(6).split(BESIDE, 3);
    Instant begins =
        clock
            .instant()
            .atZone(zone)
            .toLocalDate()
            .plusDays(Long.parseLong(moment.first()))
            .atTime(LocalTime.parse(moment.word(1)))
            .atZone(zone)
            .toInstant();
    meetUps.keep(
        cast.staff(moment.who()),
        new MeetUp(
            new MeetUpId(UUID.randomUUID()),
            Circle.valueOf(moment.word(3)),
            Language.of(moment.word(5)).orElseThrow(),
            parts[0],
            parts[1],
            Where.valueOf(moment.word(4)),
            parts[2],
            Optional.empty(),
            begins,
            Optional.of(begins.plus(Duration.ofHours(Long.parseLong(moment.word(2)))))));
  }

  private static Map<String, String> said(String text) {
    Map<String, String> said = new HashMap<>();
    for (String part : text.split(BESIDE)) {
      String[] sides = part.split("=", 2);
      said.put(sides[0], sides[1]);
    }
    return said;
  }
}
