// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
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

/** Where a person was. */
@Component
public final class Space {

  /** What observations name as the log they were counted from. */
  public static final String LOG = "space";

  private static final Dimension REACH = ChimePlus.dimension("spatiality.reach");
  private static final Range ZONES = new Range(0, Zone.values().length - 1);
  private static final Origin ORIGIN = new Origin(LOG, "zone", 1, "zones", false);

  private final Drawer drawer;
  private final Transactions transactions;
  private final Clock clock;

  Space(Drawer drawer, Transactions transactions, Clock clock) {
    this.drawer = drawer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps an outing, or changes the one with its id, and beside it how far it reached, which the
   * map may show without its words.
   */
  public UUID keep(PersonId person, Outing outing) {
    Instant now = clock.instant();
    return transactions.write(
        () -> {
          UUID id =
              drawer.keep(person, new Leaf(LeafKind.OUTING, outing.id(), now, outing.fields()));
          return drawer.keep(person, new Leaf(LeafKind.REACH, id, now, outing.reach()));
        });
  }

  /** The person's own by their days, the latest first. */
  List<Outing> own(Viewer.Person person) {
    return drawer.own(person, LeafKind.OUTING).stream()
        .map(Outing::of)
        .sorted(Comparator.comparing(Outing::day))
        .toList()
        .reversed();
  }

  Optional<Outing> own(Viewer.Person person, UUID id) {
    return drawer.own(person, LeafKind.OUTING, id).map(Outing::of);
  }

  boolean takeOut(Viewer.Person person, UUID id) {
    return transactions.write(
        () -> {
          drawer.takeOut(person, LeafKind.REACH, id);
          return drawer.takeOut(person, LeafKind.OUTING, id);
        });
  }

  /** How far the person was, day by day. */
  public List<Observation> observed(Viewer.Person person, String subject, ZoneId at) {
    return observations(drawer.own(person, LeafKind.REACH), subject, at);
  }

  /** The same of what is open; whether somebody may see it was asked before, and is noted. */
  public List<Observation> shared(PersonId person, String subject, ZoneId at) {
    return observations(drawer.shared(person, LeafKind.REACH, id -> true), subject, at);
  }

  /** One for each day that was noted: the farthest of its zones. */
  private static List<Observation> observations(List<Leaf> reach, String subject, ZoneId at) {
    BinaryOperator<Zone> farther = BinaryOperator.maxBy(Comparator.naturalOrder());
    Map<LocalDate, Zone> farthest =
        reach.stream().collect(Collectors.toMap(Outing::day, Outing::zone, farther, TreeMap::new));
    return farthest.entrySet().stream()
        .map(
            day ->
                new Observation(
                    subject,
                    REACH,
                    day.getValue().ordinal(),
                    ZONES,
                    Direction.HIGHER_IS_MORE,
                    day.getKey().atTime(12, 0).atZone(at).toInstant(),
                    Informant.CALENDAR,
                    ORIGIN))
        .toList();
  }
}
