// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.journal.Diary;
import org.engawa.app.journal.DiaryEntry;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.space.Outing;
import org.engawa.app.space.Space;
import org.engawa.app.space.Zone;
import org.engawa.app.steps.Ebbs;
import org.engawa.app.steps.EbbsSheet;
import org.engawa.app.steps.Milestone;
import org.engawa.app.steps.Step;
import org.engawa.app.steps.Steps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What persons of the story keep in the drawers of their rooms. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class DrawerActs implements Acts {

  private static final String BESIDE = " // ";

  private final Diary diary;
  private final Space space;
  private final Steps steps;
  private final EbbsSheet ebbs;
  private final Clock clock;
  private final ZoneId zone;
  private final Map<String, UUID> begun = new HashMap<>();

  DrawerActs(
      Diary diary,
      Space space,
      Steps steps,
      EbbsSheet ebbs,
      CentreClock clock,
      HouseSettings settings) {
    this.diary = diary;
    this.space = space;
    this.steps = steps;
    this.ebbs = ebbs;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "keeps-day" -> keepDay(moment, person(moment, cast));
      case "was" -> was(moment, person(moment, cast));
      case "begins-step" -> beginStep(moment, person(moment, cast));
      case "tries" -> steps.tried(cast.person(moment.who()), lastStep(moment.who()));
      case "remembers" -> remember(moment, person(moment, cast));
      case "for-ebbs" -> writeForEbbs(moment, person(moment, cast));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void keepDay(Moment moment, PersonId person) {
    Map<String, String> said = named(before(moment));
    said.put("words", after(moment));
    diary.keep(person, new DiaryEntry(UUID.randomUUID(), today(), said));
  }

  private void was(Moment moment, PersonId person) {
    Map<String, String> said = named(before(moment));
    said.put("how", after(moment));
    Zone where = Zone.valueOf(moment.first().toUpperCase(Locale.ROOT));
    space.keep(person, new Outing(UUID.randomUUID(), today(), where, said));
  }

  private void beginStep(Moment moment, PersonId person) {
    List<String> rungs = List.of(after(moment).split(" \\| "));
    Step step = Step.of(UUID.randomUUID(), before(moment), rungs);
    begun.put(moment.who(), steps.keep(person, step));
  }

  private UUID lastStep(String who) {
    return Optional.ofNullable(begun.get(who))
        .orElseThrow(() -> new IllegalArgumentException(who + " has begun no step so far"));
  }

  private void remember(Moment moment, PersonId person) {
    steps.keep(
        person, new Milestone(UUID.randomUUID(), after(moment), before(moment), clock.instant()));
  }

  private void writeForEbbs(Moment moment, PersonId person) {
    Map<String, String> said = new HashMap<>();
    for (String part : moment.more().split(BESIDE)) {
      String[] sides = part.split("=", 2);
      said.put(sides[0], sides[1]);
    }
    ebbs.keep(person, new Ebbs(said));
  }

  private static PersonId person(Moment moment, Cast cast) {
    return cast.person(moment.who()).id();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private static String before(Moment moment) {
    return moment.more().split(BESIDE, 2)[0];
  }

  private static String after(Moment moment) {
    return moment.more().split(BESIDE, 2)[1];
  }

  /** The words that have an equals sign; an underscore stands for a space. */
  private static Map<String, String> named(String text) {
    Map<String, String> named = new HashMap<>();
    Arrays.stream(text.split(" "))
        .filter(word -> word.contains("="))
        .map(word -> word.split("=", 2))
        .forEach(sides -> named.put(sides[0], sides[1].replace('_', ' ')));
    return named;
  }
}
