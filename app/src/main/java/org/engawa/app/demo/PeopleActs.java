// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.people.Called;
import org.engawa.app.people.DayHours;
import org.engawa.app.people.Hours;
import org.engawa.app.people.Nearness;
import org.engawa.app.people.Network;
import org.engawa.app.people.Tie;
import org.engawa.app.shell.HouseSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Whom persons of the story write down, what they want to be called, and the hours of days. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class PeopleActs implements Acts {

  private static final String BESIDE = " // ";

  private final Network network;
  private final Called called;
  private final Hours hours;
  private final CentreClock clock;
  private final ZoneId zone;

  PeopleActs(
      Network network, Called called, Hours hours, CentreClock clock, HouseSettings settings) {
    this.network = network;
    this.called = called;
    this.hours = hours;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "has-near" -> writeDown(moment, cast.person(moment.who()));
      case "is-called" -> called.keep(cast.person(moment.who()).id(), moment.more());
      case "spends" -> spend(moment, cast.person(moment.who()));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** How near, by which way and how often, then who, and perhaps something to add. */
  private void writeDown(Moment moment, Viewer.Person person) {
    String[] parts = moment.after(1).split(BESIDE);
    Map<String, String> said = new HashMap<>();
    Arrays.stream(parts[0].split(" "))
        .map(word -> word.split("=", 2))
        .forEach(sides -> said.put(sides[0], sides[1]));
    if (parts.length == 3) {
      said.put("more", parts[2]);
    }
    Nearness near = Nearness.valueOf(moment.first());
    network.keep(person.id(), new Tie(UUID.randomUUID(), parts[1], near, said));
  }

  /** Words such as {@code 2-10=@sleep}; an underscore stands for a space. */
  private void spend(Moment moment, Viewer.Person person) {
    List<String> day = new ArrayList<>(Collections.nCopies(24, ""));
    for (String piece : moment.more().split(" ")) {
      String[] sides = piece.split("=", 2);
      String[] ends = sides[0].split("-", 2);
      Collections.fill(
          day.subList(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])),
          sides[1].replace('_', ' '));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    hours.keep(person, new DayHours(UUID.randomUUID(), today, day));
  }
}
