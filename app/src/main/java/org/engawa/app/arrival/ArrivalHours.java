// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * At which hours of the day letters arrive; with none they arrive at once.
 *
 * @param hours from 0 to 23
 */
public record ArrivalHours(Set<Integer> hours) {

  static final List<Integer> OFFERED = List.of(0, 6, 9, 12, 15, 18, 21);
  static final ArrivalHours AT_ONCE = new ArrivalHours(Set.of());

  /** Refuses what is no hour. */
  public ArrivalHours {
    hours = Set.copyOf(hours);
    if (hours.stream().anyMatch(hour -> hour < 0 || hour > 23)) {
      throw new IllegalArgumentException("an hour is from 0 to 23, not among " + hours);
    }
  }

  /** Those that the page offers; whatever else was sent is not looked at. */
  static ArrivalHours of(Collection<String> ticked) {
    return new ArrivalHours(
        OFFERED.stream()
            .filter(hour -> ticked.contains(hour.toString()))
            .collect(Collectors.toSet()));
  }

  /** The first of these hours from a time on, that time itself included. */
  Instant after(Instant from, ZoneId zone) {
    if (hours.isEmpty()) {
      return from;
    }
    LocalDate day = from.atZone(zone).toLocalDate();
    return new TreeSet<>(List.of(day, day.plusDays(1)))
        .stream()
            .flatMap(
                each ->
                    new TreeSet<>(hours)
                        .stream().map(hour -> each.atTime(hour, 0).atZone(zone).toInstant()))
            .filter(at -> !at.isBefore(from))
            .findFirst()
            .orElseThrow();
  }

  String text() {
    return new TreeSet<>(hours).stream().map(Object::toString).collect(Collectors.joining(","));
  }

  static ArrivalHours read(String text) {
    return of(Arrays.asList(text.split(",")));
  }
}
