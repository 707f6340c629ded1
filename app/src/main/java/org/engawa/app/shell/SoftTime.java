// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;

/** Says when something was without counting the minutes; the night is an ordinary time. */
final class SoftTime {

  private final Visit visit;

  SoftTime(Visit visit) {
    this.visit = visit;
  }

  /** Such as "this week, in the afternoon" or "in October". */
  String of(Instant time) {
    ZonedDateTime then = time.atZone(visit.zone());
    LocalDate monday = monday(visit.now().atZone(visit.zone()).toLocalDate());
    LocalDate week = monday(then.toLocalDate());
    if (week.equals(monday)) {
      return visit.text("time.this-week", part(then));
    }
    if (week.equals(monday.minusWeeks(1))) {
      return visit.text("time.last-week", part(then));
    }
    return then.getYear() == monday.getYear()
        ? visit.text("time.month", month(then))
        : visit.text("time.month-of-year", month(then), Integer.toString(then.getYear()));
  }

  /** Such as "Thursday, in the night". */
  String weekday(Instant time) {
    ZonedDateTime then = time.atZone(visit.zone());
    String day = then.getDayOfWeek().getDisplayName(TextStyle.FULL, visit.language().locale());
    return visit.text("time.weekday", day, part(then));
  }

  /** The day and the minute, for whoever asks. */
  String exact(Instant time) {
    return format(time, visit.text("time.exact"));
  }

  /** The day. */
  String day(Instant time) {
    return format(time, visit.text("time.day"));
  }

  private String format(Instant time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, visit.language().locale())
        .format(time.atZone(visit.zone()));
  }

  private String month(ZonedDateTime time) {
    return time.getMonth().getDisplayName(TextStyle.FULL, visit.language().locale());
  }

  private String part(ZonedDateTime time) {
    int hour = time.getHour();
    String part =
        hour < 5 || hour >= 22
            ? "night"
            : hour < 11 ? "morning" : hour < 17 ? "afternoon" : "evening";
    return visit.text("time.part." + part);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
