// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.arrival.ChosenHours;
import org.engawa.app.shell.HouseSettings;
import org.springframework.stereotype.Component;

/** Puts a letter into the place where it waits, in the transaction of whoever calls. */
@Component
final class Mailing {

  static final int IN_A_DAY = 10;
  private static final Duration DAY = Duration.ofDays(1);

  private final LetterRows rows;
  private final ArrivalRows arrivals;
  private final ChosenHours hours;
  private final LetterSealing sealing;
  private final Clock clock;
  private final ZoneId zone;

  Mailing(
      LetterRows rows,
      ArrivalRows arrivals,
      ChosenHours hours,
      LetterSealing sealing,
      Clock clock,
      HouseSettings settings) {
    this.rows = rows;
    this.arrivals = arrivals;
    this.hours = hours;
    this.sealing = sealing;
    this.clock = clock;
    this.zone = settings.zone();
  }

  Posted post(Between who, Side side, WriteLetter said) {
    arrivals.hold(who.person());
    if (said.sending() == Sending.NOT_YET) {
      put(who, side, said);
      return new Posted.Kept();
    }
    if (wasSent(who, side, said)) {
      return new Posted.Sent();
    }
    Instant aDayAgo = clock.instant().minus(DAY);
    if (rows.sentSince(who.person(), who.with(), side, aDayAgo) >= IN_A_DAY) {
      put(who, side, said.asDraft());
      return new Posted.KeptForLater();
    }
    put(who, side, said);
    return new Posted.Sent();
  }

  /** The same form sent twice is one letter. */
  private boolean wasSent(Between who, Side side, WriteLetter said) {
    return rows.find(said.id())
        .filter(row -> isOf(row, who, side) && !row.isDraft())
        .flatMap(row -> sealing.open(row, Optional.empty()))
        .filter(letter -> letter.words().equals(said.words()))
        .isPresent();
  }

  private void put(Between who, Side side, WriteLetter said) {
    Instant now = clock.instant();
    SealedLetter row =
        sealing.seal(
            new SealedLetter(
                said.id(),
                who.within(),
                who.person(),
                who.with(),
                side,
                now,
                arrival(who, side, said.sending(), now),
                new byte[0]),
            said.words());
    if (rows.add(row)) {
      return;
    }
    SealedLetter there = rows.find(said.id()).orElseThrow();
    if (there.isDraft() && isOf(there, who, side)) {
      rows.replace(row);
    } else {
      put(who, side, said.renewed());
    }
  }

  private Optional<Instant> arrival(Between who, Side side, Sending sending, Instant now) {
    return sending
        .from(now, zone)
        .map(sent -> side == Side.PERSON ? sent : hours.letterArrives(who.person(), sent));
  }

  /** Takes back what has not arrived; it is a draft again. */
  boolean takeBack(SealedLetter row) {
    if (!row.isOnItsWay(clock.instant())) {
      return false;
    }
    String words = sealing.open(row, Optional.empty()).orElseThrow().words();
    rows.replace(sealing.seal(row.with(Optional.empty(), row.words()), words));
    return true;
  }

  /** From now on letters arrive so; those on their way arrive at the next of the new hours. */
  void arrive(PersonId person, Arrival arrival) {
    arrivals.hold(person);
    arrivals.put(person, arrival.firstPage());
    hours.choose(person, arrival.chosen());
    Instant next = hours.letterArrives(person, clock.instant());
    rows.onTheirWay(person, clock.instant())
        .forEach(row -> rows.replace(row.with(Optional.of(next), row.words())));
  }

  private static boolean isOf(SealedLetter row, Between who, Side side) {
    return row.person().equals(who.person()) && row.with().equals(who.with()) && row.side() == side;
  }
}
