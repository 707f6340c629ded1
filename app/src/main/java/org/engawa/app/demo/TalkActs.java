// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ArrivalHours;
import org.engawa.app.arrival.Chosen;
import org.engawa.app.consent.Mentorships;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.app.talk.Arranged;
import org.engawa.app.talk.Arrival;
import org.engawa.app.talk.Hours;
import org.engawa.app.talk.Ladder;
import org.engawa.app.talk.LetterId;
import org.engawa.app.talk.Letters;
import org.engawa.app.talk.PlanTalk;
import org.engawa.app.talk.Postbox;
import org.engawa.app.talk.Posted;
import org.engawa.app.talk.Rung;
import org.engawa.app.talk.Sending;
import org.engawa.app.talk.TalkId;
import org.engawa.app.talk.Talks;
import org.engawa.app.talk.Within;
import org.engawa.app.talk.WriteLetter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What people of the story write to each other, and how far they open the ways. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class TalkActs implements Acts {

  private static final String BETWEEN = " // ";

  private final Letters letters;
  private final Ladder ladder;
  private final Talks talks;
  private final Rest rest;
  private final Clock clock;
  private final ZoneId zone;

  TalkActs(
      Letters letters, Ladder ladder, Talks talks, Rest rest, Clock clock, HouseSettings settings) {
    this.letters = letters;
    this.ladder = ladder;
    this.talks = talks;
    this.rest = rest;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "writes-letter" ->
          sent(letters.write(cast.person(moment.who()), with(moment, cast), letter(moment)));
      case "answers-letter" ->
          sent(
              letters.write(
                  cast.staff(moment.who()),
                  new Within.Case(cast.careCase(moment.first())),
                  letter(moment)));
      case "answers-person" ->
          sent(letters.write(cast.staff(moment.who()), mentoring(moment, cast), letter(moment)));
      case "opens-way" ->
          ladder.moveTo(
              cast.person(moment.who()), with(moment, cast), Rung.valueOf(moment.word(1)));
      case "could-also" ->
          ladder.offer(
              cast.staff(moment.who()),
              cast.careCase(moment.first()),
              Rung.valueOf(moment.word(1)));
      case "gets-letters" -> arrive(moment, cast, Set.of(Chosen.What.LETTERS));
      case "gets-all-at-hours" -> arrive(moment, cast, Set.of(Chosen.What.values()));
      case "asks-talk" -> ask(moment, cast);
      case "agrees-talk" -> agree(moment, cast);
      case "says-talk-hours" -> sayHours(moment);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Within mentoring(Moment moment, Cast cast) {
    return rest.mentorships()
        .find(cast.person(moment.first()).id(), cast.staff(moment.who()).id())
        .map(Within.Mentorship::new)
        .orElseThrow();
  }

  private static StaffId with(Moment moment, Cast cast) {
    return cast.staff(moment.first()).id();
  }

  private static WriteLetter letter(Moment moment) {
    return new WriteLetter(new LetterId(UUID.randomUUID()), moment.after(1), Sending.AT_ONCE);
  }

  private static void sent(Posted posted) {
    if (!posted.equals(new Posted.Sent())) {
      throw new IllegalArgumentException("a letter of the story was not sent: " + posted);
    }
  }

  private void arrive(Moment moment, Cast cast, Set<Chosen.What> what) {
    ArrivalHours hours = new ArrivalHours(Set.of(9, 18));
    rest.postbox()
        .set(
            cast.person(moment.who()),
            new Arrival(new Chosen(hours, what), Arrival.FirstPage.SAYS_ONE_IS_THERE));
  }

  /** With whom, in how many days, and where. */
  private void ask(Moment moment, Cast cast) {
    TalkId id = new TalkId(UUID.randomUUID());
    Instant at =
        clock
            .instant()
            .plus(Duration.ofDays(Long.parseLong(moment.word(1))))
            .atZone(zone)
            .toLocalDate()
            .atTime(21, 0)
            .atZone(zone)
            .toInstant();
    PlanTalk plan = new PlanTalk(id, Rung.TEXT, at, 20, moment.after(2));
    arranged(talks.ask(cast.person(moment.who()), with(moment, cast), plan));
    cast.wrote(talk(moment.who()), id.value());
  }

  private void agree(Moment moment, Cast cast) {
    Viewer.Staff by = cast.staff(moment.who());
    TalkId id = new TalkId(cast.latest(talk(moment.word(1))));
    arranged(talks.agree(by, cast.careCase(moment.first()), id));
  }

  private static void arranged(Arranged arranged) {
    if (!arranged.equals(new Arranged.Done())) {
      throw new IllegalArgumentException("a talk of the story does not stand: " + arranged);
    }
  }

  private void sayHours(Moment moment) {
    String[] parts = moment.more().split(BETWEEN, 2);
    rest.hours().say(Language.EN, parts[0]);
    rest.hours().say(Language.JA, parts[1]);
  }

  private static String talk(String who) {
    return "the talk of " + who;
  }

  /** What else people set. */
  @Component
  @ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
  record Rest(Postbox postbox, Hours hours, Mentorships mentorships) {}
}
