// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffMember;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** When somebody of the staff reads what comes in: what was said about it, and nothing beyond. */
@Component
public final class StaffHours {

  private static final int DAYS_AHEAD = 28;

  private final StaffHourRows rows;
  private final Accounts accounts;
  private final Transactions transactions;
  private final Told told;
  private final Clock clock;
  private final ZoneId zone;

  StaffHours(
      StaffHourRows rows,
      Accounts accounts,
      Transactions transactions,
      Told told,
      Clock clock,
      HouseSettings settings) {
    this.rows = rows;
    this.accounts = accounts;
    this.transactions = transactions;
    this.told = told;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /** The hours of every week, from Monday on. */
  public List<Shift> week() {
    return transactions.read(rows::shifts);
  }

  /** The days to come on which it is otherwise. */
  public List<OtherDay> otherDays() {
    return transactions.read(() -> rows.otherDays(today()));
  }

  /** Says hours of every week. */
  public void say(Viewer.Staff by, Shift shift) {
    changing(by, "hours.said", shift.id(), () -> rows.add(shift));
  }

  /** Says that it is otherwise on one day. */
  public void say(Viewer.Staff by, OtherDay day) {
    changing(by, "hours.other-day", day.id(), () -> rows.add(day));
  }

  /** Takes hours back, of a week or of a day; says false when there are none with this id. */
  public boolean takeBack(Viewer.Staff by, UUID id) {
    return transactions.write(
        () -> {
          boolean known = rows.removeShift(id) || rows.removeOtherDay(id);
          if (known) {
            changing(by, "hours.taken-back", id, () -> {});
          }
          return known;
        });
  }

  /** The time in which somebody reads now, or else the next one; empty when none was said. */
  public Optional<Watch> next() {
    Instant now = clock.instant();
    return transactions.read(
        () -> {
          List<Shift> week = rows.shifts();
          List<OtherDay> others = rows.otherDays(today());
          Set<Role> present = present();
          return IntStream.rangeClosed(0, DAYS_AHEAD)
              .mapToObj(ahead -> on(today().plusDays(ahead), week, others))
              .flatMap(day -> day)
              .filter(watch -> watch.to().isAfter(now) && present.contains(watch.role()))
              .findFirst();
        });
  }

  /** Whether somebody reads now. */
  public boolean staffed() {
    return next().filter(watch -> watch.goesOn(clock.instant())).isPresent();
  }

  /** Who reads, until when or when next, in one sentence that promises nothing more. */
  public String sentence(Visit visit) {
    return next()
        .map(watch -> sentence(visit, watch))
        .orElseGet(() -> visit.text("account.hours.none"));
  }

  private String sentence(Visit visit, Watch watch) {
    String who = visit.text("account.role." + watch.role().name().toLowerCase(Locale.ROOT));
    return watch.goesOn(visit.now())
        ? visit.text("account.hours.now", time(watch.to()), who, zone(visit))
        : visit.text("account.hours.next", when(visit, watch), time(watch.to()), who, zone(visit));
  }

  /** Whoever reads may be elsewhere. */
  private String zone(Visit visit) {
    return zone.getDisplayName(TextStyle.FULL, visit.language().locale());
  }

  private String when(Visit visit, Watch watch) {
    return visit.text("account.hours.when", visit.day(watch.from()), time(watch.from()));
  }

  /** A day ends at 24:00, and not at the beginning of the next. */
  private String time(Instant at) {
    int minute = at.atZone(zone).toLocalTime().toSecondOfDay() / 60;
    return Hours.text(minute == 0 ? Hours.DAY : minute);
  }

  private Stream<Watch> on(LocalDate date, List<Shift> week, List<OtherDay> others) {
    List<OtherDay> other = others.stream().filter(day -> day.day().equals(date)).toList();
    Stream<Hours> hours =
        other.isEmpty()
            ? week.stream().filter(it -> it.day() == date.getDayOfWeek()).map(Shift::hours)
            : other.stream().flatMap(day -> day.hours().stream());
    return hours
        .sorted(Comparator.comparing(Hours::from))
        .map(each -> new Watch(at(date, each.from()), at(date, each.to()), each.role()));
  }

  private Instant at(LocalDate date, int minute) {
    return minute == Hours.DAY
        ? date.plusDays(1).atStartOfDay(zone).toInstant()
        : date.atTime(minute / 60, minute % 60).atZone(zone).toInstant();
  }

  /** Hours of a role that nobody has are hours in which nobody reads. */
  private Set<Role> present() {
    return accounts.staff().stream()
        .filter(StaffMember::enrolled)
        .flatMap(member -> member.roles().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private void changing(Viewer.Staff by, String kind, UUID id, Runnable change) {
    transactions.write(
        () -> {
          change.run();
          told.audit().append(AuditEntry.ofHouse(kind, by.id().value(), id.toString()));
          told.events().publishEvent(new StaffHoursChanged());
        });
  }

  /** Who is told of a change. */
  @Component
  record Told(AuditChain audit, ApplicationEventPublisher events) {}
}
