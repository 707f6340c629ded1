// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.drawer.Leaf;

/**
 * A day by its hours, as far as the person noted it.
 *
 * @param hours what each of the 24 was for, by the names of ours with a mark or in own words; empty
 *     where nothing was said
 */
public record DayHours(UUID id, LocalDate day, List<String> hours) {

  static final int LONG = 24;
  private static final String DAY = "day";

  /** Refuses a day of another length. */
  public DayHours {
    if (hours.size() != LONG) {
      throw new IllegalArgumentException("a day has " + LONG + " hours, not " + hours.size());
    }
    hours = List.copyOf(hours);
  }

  static DayHours of(Leaf leaf) {
    return new DayHours(
        leaf.id(),
        day(leaf),
        IntStream.range(0, LONG).mapToObj(at -> leaf.said(name(at))).toList());
  }

  static LocalDate day(Leaf leaf) {
    return LocalDate.parse(leaf.said(DAY));
  }

  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    fields.put(DAY, day.toString());
    for (int at = 0; at < LONG; at++) {
      if (!hours.get(at).isEmpty()) {
        fields.put(name(at), hours.get(at));
      }
    }
    return fields;
  }

  Activity at(int hour) {
    return new Activity(hours.get(hour));
  }

  /** The same day with what was noted later laid over it. */
  DayHours under(DayHours later) {
    return new DayHours(
        id,
        day,
        IntStream.range(0, LONG)
            .mapToObj(at -> later.hours.get(at).isEmpty() ? hours.get(at) : later.hours.get(at))
            .toList());
  }

  /** What was noted, hours of the same in one piece, from midnight on. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < LONG; at++) {
      Activity what = at(at);
      if (!pieces.isEmpty() && pieces.getLast().ends(at, what)) {
        pieces.addLast(pieces.removeLast().longer());
      } else if (what.said()) {
        pieces.add(new Piece(at, at + 1, what));
      }
    }
    return pieces;
  }

  /** How many hours were noted for this. */
  long hours(Activity what) {
    return hours.stream().filter(what.code()::equals).count();
  }

  private static String name(int hour) {
    return String.format(Locale.ROOT, "hour-%02d", hour);
  }

  @Override
  public String toString() {
    return "DayHours[" + id + "]";
  }

  /**
   * Hours side by side for the same.
   *
   * @param until the hour at which it ends, up to 24
   */
  record Piece(int from, int until, Activity what) {

    private boolean ends(int hour, Activity with) {
      return until == hour && what.equals(with);
    }

    private Piece longer() {
      return new Piece(from, until + 1, what);
    }
  }
}
