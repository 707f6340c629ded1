// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Rests;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about when somebody reads, on every database. Times are those of Tokyo. */
abstract class StaffHoursContract {

  private static final Hours MORNING = new Hours(9 * 60, 12 * 60, Role.SUPPORTER);
  // A Tuesday at eight in the morning.
  private static final Instant NOW = Instant.parse("2026-11-02T23:00:00Z");

  @TempDir Path folder;
  private final Viewer.Staff yama = TestPeople.staff(Role.OPERATOR);
  private TestHouse house;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void promisesNothingThatNobodyHasSaid() {
    employ(Role.SUPPORTER);
    assertThat(at(NOW).next()).isEmpty();
    assertThat(at(NOW).staffed()).isFalse();
  }

  @Test
  void knowsWhenSomebodyReadsNext() {
    employ(Role.SUPPORTER);
    at(NOW).say(yama, shift(DayOfWeek.TUESDAY, MORNING));
    assertThat(at(NOW).next())
        .contains(
            new Watch(
                Instant.parse("2026-11-03T00:00:00Z"),
                Instant.parse("2026-11-03T03:00:00Z"),
                Role.SUPPORTER));
    assertThat(at(NOW).staffed()).isFalse();
    assertThat(at(Instant.parse("2026-11-03T01:00:00Z")).staffed()).isTrue();
    assertThat(at(Instant.parse("2026-11-03T03:00:00Z")).next().orElseThrow().from())
        .isEqualTo(Instant.parse("2026-11-10T00:00:00Z"));
  }

  @Test
  void countsNoHoursOfARoleThatNobodyHas() {
    employ(Role.MODERATOR);
    at(NOW).say(yama, shift(DayOfWeek.TUESDAY, MORNING));
    assertThat(at(NOW).next()).isEmpty();
  }

  @Test
  void promisesNoHoursOfARoleThatRests() {
    StaffId hoshi = employ(Role.MODERATOR);
    StaffHours hours = house.get(StaffHours.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.say(yama, shift(day, new Hours(0, Hours.DAY, Role.MODERATOR)));
    }
    assertThat(hours.staffed()).isTrue();
    house.get(Rests.class).layDown(hoshi, Role.MODERATOR, Optional.empty());
    assertThat(hours.staffed()).isFalse();
    assertThat(hours.next()).isEmpty();
  }

  @Test
  void holdsOnAnotherDayOnlyWhatIsSaidForIt() {
    employ(Role.SUPPORTER);
    at(NOW).say(yama, shift(DayOfWeek.TUESDAY, MORNING));
    at(NOW).say(yama, new OtherDay(UUID.randomUUID(), day(3), Optional.empty()));
    assertThat(at(NOW).next().orElseThrow().from())
        .isEqualTo(Instant.parse("2026-11-10T00:00:00Z"));
    Hours evening = new Hours(20 * 60, Hours.DAY, Role.SUPPORTER);
    at(NOW).say(yama, new OtherDay(UUID.randomUUID(), day(4), Optional.of(evening)));
    assertThat(at(NOW).next())
        .contains(
            new Watch(
                Instant.parse("2026-11-04T11:00:00Z"),
                Instant.parse("2026-11-04T15:00:00Z"),
                Role.SUPPORTER));
  }

  @Test
  void takesBackWhatWasSaid() {
    employ(Role.SUPPORTER);
    Shift shift = shift(DayOfWeek.TUESDAY, MORNING);
    at(NOW).say(yama, shift);
    assertThat(at(NOW).week()).containsExactly(shift);
    assertThat(at(NOW).takeBack(yama, shift.id())).isTrue();
    assertThat(at(NOW).takeBack(yama, shift.id())).isFalse();
    OtherDay day = new OtherDay(UUID.randomUUID(), day(9), Optional.of(MORNING));
    at(NOW).say(yama, day);
    assertThat(at(NOW).otherDays()).containsExactly(day);
    assertThat(at(NOW).takeBack(yama, day.id())).isTrue();
    assertThat(at(NOW).next()).isEmpty();
  }

  @Test
  void readsTimesAsPeopleWriteThem() {
    assertThat(Hours.parse("9:30", "24:00", Role.LEAD))
        .contains(new Hours(570, Hours.DAY, Role.LEAD));
    assertThat(Hours.parse("12:00", "9:00", Role.LEAD)).isEmpty();
    assertThat(Hours.parse("24:30", "25:00", Role.LEAD)).isEmpty();
    assertThat(Hours.parse("nine", "", Role.LEAD)).isEmpty();
    assertThatThrownBy(() -> new Hours(0, 60, Role.OPERATOR)).hasMessageContaining("who answer");
  }

  private static Shift shift(DayOfWeek day, Hours hours) {
    return new Shift(UUID.randomUUID(), day, hours);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private StaffId employ(Role role) {
    return house
        .get(Accounts.class)
        .admitStaff("Mori", Set.of(role), "a quiet morning by the sea", new byte[20]);
  }

  private StaffHours at(Instant now) {
    return new StaffHours(
        house.get(StaffHourRows.class),
        house.get(Accounts.class),
        house.get(Transactions.class),
        house.get(StaffHours.Told.class),
        Clock.fixed(now, ZoneOffset.UTC),
        house.get(HouseSettings.class));
  }
}
