// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Joining;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.door.DemoSignIn;
import org.engawa.app.journal.CheckInId;
import org.engawa.app.journal.Journal;
import org.engawa.app.journal.RecordCheckIn;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.measure.instrument.Rotation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What persons of the story do. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class RoomActs implements Acts {

  private static final int AT_ONCE = 3;

  private final Accounts accounts;
  private final DemoSignIn keys;
  private final Journal journal;
  private final Consents consents;
  private final Relations relations;
  private final AnswerWeather weather = new AnswerWeather();

  RoomActs(
      Accounts accounts, DemoSignIn keys, Journal journal, Consents consents, Relations relations) {
    this.accounts = accounts;
    this.keys = keys;
    this.journal = journal;
    this.consents = consents;
    this.relations = relations;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    String who = moment.who();
    switch (moment.what()) {
      case "comes-in" -> comeIn(moment, cast);
      case "check-in" -> checkIn(moment, cast, Optional.empty());
      case "writes" -> checkIn(moment, cast, Optional.of(moment.after(1)));
      case "joins" -> join(moment, cast);
      case "opens" ->
          consents.give(
              cast.person(who), topic(moment), Optional.empty(), cast.staff(moment.word(1)).id());
      case "opens-words" ->
          consents.give(
              cast.person(who),
              Topic.CHECK_IN_WORDS,
              Optional.of(cast.latest(who)),
              cast.staff(moment.first()).id());
      case "takes-back" -> consents.takeBack(cast.person(who), topic(moment), Optional.empty());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void comeIn(Moment moment, Cast cast) {
    Language language = Language.of(moment.first()).orElseThrow();
    AgeBand age = AgeBand.valueOf(moment.word(1));
    String nickname = moment.after(2);
    Accounts.NewPerson person = accounts.admitPerson(language, nickname, Optional.of(age));
    Viewer.Person viewer = keys.person(person.id(), person.words());
    Guest guest =
        new Guest(
            moment.who(), Door.ROOM, person.id().value(), nickname, Optional.of(person.words()));
    cast.add(guest, viewer, language);
  }

  private void checkIn(Moment moment, Cast cast, Optional<String> words) {
    UUID id = UUID.randomUUID();
    Rotation rotation = new Rotation(journal.card().items(), AT_ONCE);
    List<Integer> items = rotation.after(cast.nextCheckIn(moment.who()));
    journal.keep(
        cast.person(moment.who()).id(),
        new RecordCheckIn(
            new CheckInId(id),
            weather.some(journal.card(), items, moment.who(), moment.number("level")),
            words,
            Optional.empty()));
    if (words.isPresent()) {
      cast.wrote(moment.who(), id);
    }
  }

  private void join(Moment moment, Cast cast) {
    Joining joining = relations.join(cast.careCase(moment.first()), cast.person(moment.who()).id());
    if (joining != Joining.JOINED) {
      throw new IllegalArgumentException(moment.who() + " cannot join: " + joining);
    }
  }

  private static Topic topic(Moment moment) {
    return Topic.of(moment.first())
        .orElseThrow(() -> new IllegalArgumentException("no topic " + moment.first()));
  }
}
