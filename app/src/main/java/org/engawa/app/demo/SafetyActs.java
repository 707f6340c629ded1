// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.DayOfWeek;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.safety.AskedToRead;
import org.engawa.app.safety.Doing;
import org.engawa.app.safety.EntryId;
import org.engawa.app.safety.SafetyQueue;
import org.engawa.app.staffing.Hours;
import org.engawa.app.staffing.Shift;
import org.engawa.app.staffing.StaffHours;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** When staff of the story read, what people ask them to read, and what they answer. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class SafetyActs implements Acts {

  private final StaffHours hours;
  private final AskedToRead asked;
  private final SafetyQueue queue;

  SafetyActs(StaffHours hours, AskedToRead asked, SafetyQueue queue) {
    this.hours = hours;
    this.asked = asked;
    this.queue = queue;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "reads-weekly" -> read(moment, cast);
      case "wants-read" -> ask(moment, cast);
      case "takes-word" -> act(moment, cast, new Doing.Take());
      case "answers-word" -> act(moment, cast, new Doing.Answer(moment.after(1)));
      case "closes-word" -> act(moment, cast, new Doing.Close(moment.after(1)));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** From when, to when, who, and on which days. */
  private void read(Moment moment, Cast cast) {
    Role role = Role.valueOf(moment.word(2));
    Hours said = Hours.parse(moment.first(), moment.word(1), role).orElseThrow();
    for (String day : moment.after(3).split(" ")) {
      hours.say(
          cast.staff(moment.who()), new Shift(UUID.randomUUID(), DayOfWeek.valueOf(day), said));
    }
  }

  private void ask(Moment moment, Cast cast) {
    Viewer.Person person = cast.person(moment.who());
    UUID id = UUID.randomUUID();
    asked.ask(person, new EntryId(id), moment.more());
    cast.wrote(word(moment.who()), id);
  }

  private void act(Moment moment, Cast cast, Doing doing) {
    EntryId id = new EntryId(cast.latest(word(moment.first())));
    if (!queue.act(cast.staff(moment.who()), id, doing)) {
      throw new IllegalArgumentException(moment.who() + " does not have it in hand: " + moment);
    }
  }

  private static String word(String who) {
    return "the word of " + who;
  }
}
