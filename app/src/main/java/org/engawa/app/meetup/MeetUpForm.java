// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.shell.Language;

/**
 * A meet-up as a form holds it.
 *
 * @param said by the names of {@link #FIELDS}, as they were typed
 */
public record MeetUpForm(MeetUpId id, Map<String, String> said) {

  static final List<String> FIELDS =
      List.of(
          "title",
          "words",
          "language",
          "circle",
          "where",
          "place",
          "thread",
          "day",
          "from",
          "until");

  static final int LONGEST_TITLE = 80;
  static final int LONGEST = 5_000;

  static MeetUpForm empty() {
    return new MeetUpForm(new MeetUpId(UUID.randomUUID()), Map.of());
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static MeetUpForm of(Map<String, String> fields) {
    return new MeetUpForm(
        new MeetUpId(uuid(fields.getOrDefault("id", "")).orElseGet(UUID::randomUUID)),
        FIELDS.stream()
            .filter(name -> !fields.getOrDefault(name, "").isBlank())
            .collect(
                Collectors.toMap(name -> name, name -> fields.getOrDefault(name, "").strip())));
  }

  static MeetUpForm of(MeetUp meetUp, ZoneId zone) {
    ZonedDateTime begins = meetUp.begins().atZone(zone);
    return of(
        Map.ofEntries(
            Map.entry("id", meetUp.id().value().toString()),
            Map.entry("title", meetUp.title()),
            Map.entry("words", meetUp.words()),
            Map.entry("language", meetUp.language().code()),
            Map.entry("circle", meetUp.circle().key()),
            Map.entry("where", meetUp.where().key()),
            Map.entry("place", meetUp.place()),
            Map.entry("thread", meetUp.thread().map(UUID::toString).orElse("")),
            Map.entry("day", begins.toLocalDate().toString()),
            Map.entry("from", begins.toLocalTime().toString()),
            Map.entry(
                "until",
                meetUp.until().map(end -> end.atZone(zone).toLocalTime().toString()).orElse(""))));
  }

  /** What stands in a field. */
  public String part(String name) {
    return said.getOrDefault(name, "");
  }

  /** A message key when it cannot be kept as it is. */
  Optional<String> trouble() {
    if (part("title").isEmpty() || part("title").length() > LONGEST_TITLE) {
      return Optional.of("meetup.no-title");
    }
    if (said.values().stream().anyMatch(text -> text.length() > LONGEST)) {
      return Optional.of("meetup.too-long");
    }
    if (day().isEmpty() || time("from").isEmpty()) {
      return Optional.of("meetup.not-a-time");
    }
    if (!part("until").isEmpty() && time("until").isEmpty()) {
      return Optional.of("meetup.not-a-time");
    }
    if (!part("thread").isEmpty() && thread().isEmpty()) {
      return Optional.of("meetup.not-a-thread");
    }
    boolean offered =
        Circle.of(part("circle")).isPresent()
            && Where.of(part("where")).isPresent()
            && Language.of(part("language")).isPresent();
    return offered ? Optional.empty() : Optional.of("meetup.not-offered");
  }

  /** An end that is not later than the beginning is on the next day: the night is ordinary. */
  MeetUp meetUp(ZoneId zone) {
    LocalDate day = day().orElseThrow();
    LocalTime from = time("from").orElseThrow();
    Instant begins = day.atTime(from).atZone(zone).toInstant();
    Optional<Instant> until =
        time("until")
            .map(end -> (end.isAfter(from) ? day : day.plusDays(1)).atTime(end).atZone(zone))
            .map(ZonedDateTime::toInstant)
            .filter(end -> end.isAfter(begins));
    return new MeetUp(
        id,
        Circle.of(part("circle")).orElseThrow(),
        Language.of(part("language")).orElseThrow(),
        part("title"),
        part("words"),
        Where.of(part("where")).orElseThrow(),
        part("place"),
        thread(),
        begins,
        until);
  }

  /** The address of a thread, or its id alone. */
  private Optional<UUID> thread() {
    String typed = part("thread");
    return uuid(typed.substring(typed.lastIndexOf('/') + 1).replaceAll("[?#].*", ""));
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(part("day")))
          .filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Optional<LocalTime> time(String name) {
    try {
      return Optional.of(LocalTime.parse(part(name)).withNano(0));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "MeetUpForm[" + id + "]";
  }
}
