// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.engawa.app.shell.Visit;
import org.engawa.app.space.SpaceView.Ring;
import org.engawa.app.space.SpaceView.Row;

/** Draws where the person was as rings around the room, and says the same as a table. */
final class Rings {

  private static final int WEEKS = 4;
  private static final int MIDDLE = 360;
  private static final int GROUND = 352;

  private final Visit visit;
  private final List<Outing> outings;
  private final LocalDate today;

  Rings(Visit visit, List<Outing> outings) {
    this.visit = visit;
    this.outings = outings;
    this.today = LocalDate.ofInstant(visit.now(), visit.zone());
  }

  SpaceView view() {
    List<Zone> zones = List.of(Zone.values());
    return new SpaceView(
        zones.reversed().stream().map(this::ring).toList(),
        zones.stream()
            .map(zone -> new Row(name(zone), words(days(zone, 0)), words(days(zone, WEEKS))))
            .toList());
  }

  private Ring ring(Zone zone) {
    long days = days(zone, 0);
    int width = 70 + 46 * zone.ordinal();
    int height = 56 + 48 * zone.ordinal();
    String arc =
        String.format(
            Locale.ROOT,
            "M%d %dA%d %d 0 0 1 %d %d",
            MIDDLE - width,
            GROUND,
            width,
            height,
            MIDDLE + width,
            GROUND);
    return new Ring(name(zone), arc, level(days), days == 0, GROUND - height + 38);
  }

  /** On how many days of these weeks, or of those so many weeks before, a zone was noted. */
  private long days(Zone zone, int weeksBefore) {
    LocalDate last = today.minusWeeks(weeksBefore);
    LocalDate first = last.minusWeeks(WEEKS);
    return outings.stream()
        .filter(outing -> outing.zone() == zone)
        .map(Outing::day)
        .filter(day -> day.isAfter(first) && !day.isAfter(last))
        .distinct()
        .count();
  }

  private String name(Zone zone) {
    return visit.text("space.zone." + zone.key());
  }

  private String words(long days) {
    return visit.text(
        "space.days." + List.of("none", "once", "twice", "some", "many").get(level(days)));
  }

  private static int level(long days) {
    return days < 3 ? (int) days : days < 7 ? 3 : 4;
  }
}
