// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.shell.Transactions;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.chime.Origin;
import org.engawa.measure.chime.Range;
import org.springframework.stereotype.Component;

/** Days by their hours. */
@Component
public final class Hours {

  /** What observations name as the log they were counted from. */
  public static final String LOG = "hours";

  private static final Dimension KIND = ChimePlus.dimension("activity.kind");
  private static final int MOST_KINDS = 12;
  private static final Range KINDS = new Range(0, MOST_KINDS);
  private static final Origin ORIGIN = new Origin(LOG, "kinds", 1, "kinds", false);
  private static final String DAY = "day";
  private static final String COUNT = "kinds";

  private final Drawer drawer;
  private final Transactions transactions;
  private final Clock clock;

  Hours(Drawer drawer, Transactions transactions, Clock clock) {
    this.drawer = drawer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps a day, and beside it how many kinds of things it had, which the map may show without a
   * word of them. A day that was noted before is added to, when it can be read.
   */
  public UUID keep(Viewer.Person person, DayHours day) {
    return transactions.write(
        () -> {
          List<DayHours> before =
              days(person).filter(each -> each.day().equals(day.day())).toList();
          if (before.stream().anyMatch(each -> each.id().equals(day.id()))) {
            before.stream()
                .map(DayHours::id)
                .filter(id -> !id.equals(day.id()))
                .forEach(id -> takeOut(person, id));
            return keepAlone(person.id(), day);
          }
          return before.isEmpty() ? keepAlone(person.id(), day) : addTo(person, before, day);
        });
  }

  /** Under the id that was there before, so that a form sent twice changes nothing. */
  private UUID addTo(Viewer.Person person, List<DayHours> before, DayHours day) {
    before.forEach(each -> takeOut(person, each.id()));
    takeOut(person, day.id());
    DayHours whole = before.stream().reduce(DayHours::under).orElseThrow();
    return keepAlone(person.id(), whole.under(day));
  }

  private UUID keepAlone(PersonId person, DayHours day) {
    Instant now = clock.instant();
    UUID id = drawer.keep(person, new Leaf(LeafKind.HOURS, day.id(), now, day.fields()));
    long kinds =
        day.hours().stream()
            .map(Activity::new)
            .filter(what -> what.said() && !what.equals(Activity.SLEEP))
            .distinct()
            .count();
    Map<String, String> wordless =
        Map.of(DAY, day.day().toString(), COUNT, Long.toString(Math.min(kinds, MOST_KINDS)));
    return drawer.keep(person, new Leaf(LeafKind.KINDS, id, now, wordless));
  }

  /** The person's own, the latest day first; a day that was noted twice is one. */
  List<DayHours> own(Viewer.Person person) {
    Map<LocalDate, DayHours> byDay = new TreeMap<>();
    days(person).forEach(day -> byDay.merge(day.day(), day, DayHours::under));
    return List.copyOf(byDay.values()).reversed();
  }

  Optional<DayHours> own(Viewer.Person person, UUID id) {
    return own(person).stream().filter(day -> day.id().equals(id)).findFirst();
  }

  private Stream<DayHours> days(Viewer.Person person) {
    return drawer.own(person, LeafKind.HOURS).stream().map(DayHours::of);
  }

  boolean takeOut(Viewer.Person person, UUID id) {
    return transactions.write(
        () -> {
          drawer.takeOut(person, LeafKind.KINDS, id);
          return drawer.takeOut(person, LeafKind.HOURS, id);
        });
  }

  /** How many kinds of things a day had, day by day. */
  public List<Observation> observed(Viewer.Person person, String subject, ZoneId at) {
    return observations(drawer.own(person, LeafKind.KINDS), subject, at);
  }

  /** The same of what is open; whether somebody may see it was asked before, and is noted. */
  public List<Observation> shared(PersonId person, String subject, ZoneId at) {
    return observations(drawer.shared(person, LeafKind.KINDS, id -> true), subject, at);
  }

  private static List<Observation> observations(List<Leaf> kinds, String subject, ZoneId at) {
    Map<LocalDate, Integer> most =
        kinds.stream()
            .collect(
                Collectors.toMap(
                    DayHours::day,
                    leaf -> Integer.parseInt(leaf.said(COUNT)),
                    Math::max,
                    TreeMap::new));
    return most.entrySet().stream()
        .map(
            day ->
                new Observation(
                    subject,
                    KIND,
                    day.getValue(),
                    KINDS,
                    Direction.HIGHER_IS_MORE,
                    day.getKey().atTime(12, 0).atZone(at).toInstant(),
                    Informant.CALENDAR,
                    ORIGIN))
        .toList();
  }
}
