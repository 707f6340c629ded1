// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hours of the day at which something comes; with none it comes at once.
 *
 * @param hours from 0 to 23
 */
public record ArrivalHours(Set<Integer> hours) {

  /** Those that somebody can choose among. */
  public static final List<Integer> OFFERED = List.of(0, 6, 9, 12, 15, 18, 21);

  /** No hours: at once. */
  public static final ArrivalHours AT_ONCE = new ArrivalHours(Set.of());

  /** Refuses what is no hour. */
  public ArrivalHours {
    hours = Set.copyOf(hours);
    if (hours.stream().anyMatch(hour -> hour < 0 || hour > 23)) {
      throw new IllegalArgumentException("an hour is from 0 to 23, not among " + hours);
    }
  }

  /** Those that are offered; whatever else was sent is not looked at. */
  public static ArrivalHours of(Collection<String> ticked) {
    return new ArrivalHours(
        OFFERED.stream()
            .filter(hour -> ticked.contains(hour.toString()))
            .collect(Collectors.toSet()));
  }

  /** The first of these hours from a time on, that time itself included. */
  public Instant after(Instant from, ZoneId zone) {
    if (hours.isEmpty()) {
      return from;
    }
    LocalDate day = from.atZone(zone).toLocalDate();
    return on(day, day.plusDays(1), zone)
        .filter(at -> !at.isBefore(from))
        .findFirst()
        .orElseThrow();
  }

  /** The last of these hours until a time, that time itself included. */
  Instant before(Instant until, ZoneId zone) {
    if (hours.isEmpty()) {
      return until;
    }
    LocalDate day = until.atZone(zone).toLocalDate();
    return on(day.minusDays(1), day, zone)
        .filter(at -> !at.isAfter(until))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private Stream<Instant> on(LocalDate day, LocalDate next, ZoneId zone) {
    return Stream.of(day, next)
        .flatMap(
            each ->
                new TreeSet<>(hours)
                    .stream().map(hour -> each.atTime(hour, 0).atZone(zone).toInstant()));
  }

  /** The hours as one text. */
  public String text() {
    return new TreeSet<>(hours).stream().map(Object::toString).collect(Collectors.joining(","));
  }

  /** The hours of a text that was made here. */
  public static ArrivalHours read(String text) {
    return of(Arrays.asList(text.split(",")));
  }
}
