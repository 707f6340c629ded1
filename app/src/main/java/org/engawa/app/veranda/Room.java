// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a board is: a place to write at any time, or a room with hours of its own. */
public sealed interface Room {

  /** How it is stored. */
  String kind();

  /** What holds in it, as it is stored. */
  String rule();

  /** A board on which what is written stands at once. */
  record Plain() implements Room {

    @Override
    public String kind() {
      return "PLAIN";
    }

    @Override
    public String rule() {
      return "";
    }
  }

  /** What is written here arrives together, at these hours of the house. */
  record Slow(List<LocalTime> hours) implements Room {

    private static final int MOST = 6;

    /** Refuses a room in which nothing ever arrives, or too often to be slow. */
    public Slow {
      hours = hours.stream().distinct().sorted().toList();
      if (hours.isEmpty() || hours.size() > MOST) {
        throw new IllegalArgumentException("a slow room has one to six hours, not " + hours.size());
      }
    }

    /** The next time at which something arrives. */
    Instant next(Instant now, ZoneId zone) {
      LocalDate today = now.atZone(zone).toLocalDate();
      return Stream.of(today, today.plusDays(1))
          .flatMap(day -> hours.stream().map(hour -> day.atTime(hour).atZone(zone).toInstant()))
          .filter(at -> at.isAfter(now))
          .findFirst()
          .orElseThrow();
    }

    /** Reads hours as they are typed, such as {@code 9:00, 21:00}; empty when they are none. */
    static Optional<Room> typed(String text) {
      try {
        List<LocalTime> hours =
            Arrays.stream(text.strip().split("[\\s,、]+"))
                .map(hour -> hour.length() == 4 ? "0" + hour : hour)
                .map(LocalTime::parse)
                .toList();
        return Optional.of(new Slow(hours));
      } catch (DateTimeException | IllegalArgumentException _) {
        return Optional.empty();
      }
    }

    /** The hours for people to read. */
    String said() {
      return hours.stream().map(LocalTime::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String kind() {
      return "SLOW";
    }

    @Override
    public String rule() {
      return hours.stream().map(LocalTime::toString).collect(Collectors.joining(" "));
    }
  }

  /** Written in only while somebody of the staff has it open. */
  record OpenHours(Afterwards afterwards) implements Room {

    @Override
    public String kind() {
      return "HOURS";
    }

    @Override
    public String rule() {
      return afterwards.name();
    }
  }

  /** What is written here in a night is gone at dawn. */
  record Dawn(LocalTime at) implements Room {

    /** When the night that runs now is over. */
    Instant next(Instant now, ZoneId zone) {
      LocalDate today = now.atZone(zone).toLocalDate();
      return Stream.of(today, today.plusDays(1))
          .map(day -> day.atTime(at).atZone(zone).toInstant())
          .filter(dawn -> dawn.isAfter(now))
          .findFirst()
          .orElseThrow();
    }

    /** Reads an hour as it is typed, such as {@code 5:00}; empty when it is none. */
    static Optional<Room> typed(String text) {
      return Slow.typed(text)
          .filter(hours -> hours instanceof Slow(List<LocalTime> some) && some.size() == 1)
          .map(hours -> new Dawn(LocalTime.parse(hours.rule())));
    }

    @Override
    public String kind() {
      return "DAWN";
    }

    @Override
    public String rule() {
      return at.toString();
    }
  }

  /** Nobody talks here; whoever likes puts down a cushion, and at dawn all are put away. */
  record Quiet(Dawn until) implements Room {

    @Override
    public String kind() {
      return "QUIET";
    }

    @Override
    public String rule() {
      return until.rule();
    }
  }

  /** What becomes of the words of a sitting when it ends. */
  enum Afterwards {
    /** They stay to be read. */
    STAY,
    /** They are let go. */
    GO
  }

  /** Whether people talk here while they are together. */
  default boolean live() {
    return this instanceof OpenHours || dawn().isPresent();
  }

  /** When all that is written here goes, where it does so by itself. */
  default Optional<Dawn> dawn() {
    return switch (this) {
      case Dawn dawn -> Optional.of(dawn);
      case Quiet(Dawn until) -> Optional.of(until);
      case Plain _, Slow _, OpenHours _ -> Optional.empty();
    };
  }

  static Room stored(String kind, String rule) {
    return switch (kind) {
      case "SLOW" -> Slow.typed(rule).orElseThrow();
      case "HOURS" -> new OpenHours(Afterwards.valueOf(rule));
      case "DAWN" -> Dawn.typed(rule).orElseThrow();
      case "QUIET" -> new Quiet(Dawn.typed(rule).flatMap(Room::dawn).orElseThrow());
      default -> new Plain();
    };
  }
}
