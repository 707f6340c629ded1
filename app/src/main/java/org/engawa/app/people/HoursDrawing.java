// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.engawa.app.people.HoursView.Bar;
import org.engawa.app.people.HoursView.DayLine;
import org.engawa.app.people.HoursView.Mark;
import org.engawa.app.people.HoursView.Row;
import org.engawa.app.shell.Visit;

/** Draws days under each other, each as a line of 24 hours, so that they can be compared. */
final class HoursDrawing {

  private static final int HOUR = 30;
  private static final int TOP = 36;
  private static final int DAY = 84;
  private static final int NAME = 26;
  private static final int BAR = 36;
  private static final int LEVELS = 5;

  private final Visit visit;
  private final List<DayHours> days;
  private final List<Activity> all;

  /** The latest first. */
  HoursDrawing(Visit visit, List<DayHours> days) {
    this.visit = visit;
    this.days = days;
    LinkedHashSet<Activity> found = new LinkedHashSet<>();
    days.forEach(day -> day.pieces().forEach(piece -> found.add(piece.what())));
    this.all = List.copyOf(found);
  }

  HoursView view() {
    return new HoursView(
        IntStream.range(0, days.size()).mapToObj(at -> line(at, days.get(at))).toList(),
        IntStream.of(0, 6, 12, 18, 24).mapToObj(HoursDrawing::mark).toList(),
        all.stream().map(this::row).toList(),
        TOP + DAY * days.size());
  }

  private DayLine line(int at, DayHours day) {
    int top = TOP + DAY * at;
    return new DayLine(
        HoursTeller.day(visit, day),
        top + NAME,
        top + BAR,
        day.pieces().stream().map(this::bar).toList());
  }

  private Bar bar(DayHours.Piece piece) {
    int width = HOUR * (piece.until() - piece.from());
    int x = HOUR * piece.from();
    int which = all.indexOf(piece.what());
    return new Bar(x, width, x + width / 2, number(which), which % LEVELS);
  }

  private static Mark mark(int hour) {
    String anchor = hour == 0 ? "start" : hour == DayHours.LONG ? "end" : "middle";
    return new Mark(HOUR * hour, Integer.toString(hour), anchor);
  }

  private Row row(Activity what) {
    return new Row(
        number(all.indexOf(what)),
        what.words(visit),
        days.stream().map(day -> hours(day, what)).toList());
  }

  private String hours(DayHours day, Activity what) {
    long hours = day.hours(what);
    return hours == 0 ? visit.text("people.hours.not-noted") : Long.toString(hours);
  }

  private static String number(int which) {
    return Integer.toString(which + 1);
  }
}
