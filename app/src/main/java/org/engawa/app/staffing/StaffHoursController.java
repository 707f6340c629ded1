// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.staffing.StaffHoursPage.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying when somebody reads what comes in, at the desk for leads and in the house. */
@Controller
final class StaffHoursController {

  private final StaffHours hours;

  StaffHoursController(StaffHours hours) {
    this.hours = hours;
  }

  @GetMapping({"/desk/hours", "/house/hours"})
  Page show(Viewer.Staff viewer, Visit visit) {
    return page(visit, Typed.nothing(), Optional.empty());
  }

  @PostMapping({"/desk/hours", "/house/hours"})
  Object sayWeekly(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    Typed typed = typed(fields);
    Optional<Hours> said = said(typed);
    if (said.isEmpty() || !typed.weekday().matches("[1-7]")) {
      return page(visit, typed, Optional.of("account.hours.say.times"));
    }
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(typed.weekday()));
    hours.say(viewer, new Shift(UUID.randomUUID(), day, said.get()));
    return new Redirect(here(visit));
  }

  /** Without times it is a day on which nobody reads. */
  @PostMapping({"/desk/hours/days", "/house/hours/days"})
  Object sayOtherDay(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    Typed typed = typed(fields);
    Optional<LocalDate> day = day(typed.day());
    if (day.isEmpty()) {
      return page(visit, typed, Optional.of("account.hours.say.day"));
    }
    boolean nobody = typed.from().isBlank() && typed.to().isBlank();
    Optional<Hours> said = nobody ? Optional.empty() : said(typed);
    if (!nobody && said.isEmpty()) {
      return page(visit, typed, Optional.of("account.hours.say.times"));
    }
    hours.say(viewer, new OtherDay(UUID.randomUUID(), day.get(), said));
    return new Redirect(here(visit));
  }

  @PostMapping({"/desk/hours/{id}/removal", "/house/hours/{id}/removal"})
  Redirect takeBack(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    if (!hours.takeBack(viewer, id)) {
      throw new NotThere();
    }
    return new Redirect(here(visit));
  }

  static String role(Visit visit, Role role) {
    return visit.text("account.role." + role.name().toLowerCase(Locale.ROOT));
  }

  private Page page(Visit visit, Typed typed, Optional<String> say) {
    return new StaffHoursPage(
        visit.frame(door(visit), "account.hours.title"),
        here(visit),
        hours.sentence(visit),
        hours.week().stream().map(shift -> row(visit, shift)).toList(),
        hours.otherDays().stream().map(day -> row(visit, day)).toList(),
        typed,
        say.map(key -> visit.text(key)));
  }

  private static StaffHoursPage.Row row(Visit visit, Shift shift) {
    String day = shift.day().getDisplayName(TextStyle.FULL, visit.language().locale());
    return new StaffHoursPage.Row(shift.id().toString(), row(visit, day, shift.hours()));
  }

  private static StaffHoursPage.Row row(Visit visit, OtherDay other) {
    String day = visit.day(other.day().atTime(12, 0).atZone(visit.zone()).toInstant());
    return new StaffHoursPage.Row(
        other.id().toString(),
        other
            .hours()
            .map(hours -> row(visit, day, hours))
            .orElseGet(() -> visit.text("account.hours.row.nobody", day)));
  }

  private static String row(Visit visit, String day, Hours hours) {
    return visit.text(
        "account.hours.row",
        day,
        Hours.text(hours.from()),
        Hours.text(hours.to()),
        role(visit, hours.role()));
  }

  private static Optional<Hours> said(Typed typed) {
    return Hours.ANSWERING.stream()
        .filter(role -> role.name().equals(typed.role()))
        .findFirst()
        .flatMap(role -> Hours.parse(typed.from(), typed.to(), role));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Typed typed(Map<String, String> fields) {
    return new Typed(
        fields.getOrDefault("weekday", ""),
        fields.getOrDefault("day", ""),
        fields.getOrDefault("from", ""),
        fields.getOrDefault("to", ""),
        fields.getOrDefault("role", ""));
  }

  private static String here(Visit visit) {
    return door(visit).path() + "/hours";
  }

  private static Door door(Visit visit) {
    return visit.path().startsWith(Door.HOUSE.path()) ? Door.HOUSE : Door.DESK;
  }
}
