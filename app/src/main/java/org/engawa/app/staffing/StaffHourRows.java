// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import static org.engawa.schema.Tables.STAFF_OTHER_DAY;
import static org.engawa.schema.Tables.STAFF_SHIFT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The hours of each week, and the days on which it is otherwise. */
@Repository
final class StaffHourRows {

  private final DSLContext dsl;

  StaffHourRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Shift shift) {
    dsl.insertInto(STAFF_SHIFT)
        .set(STAFF_SHIFT.ID, shift.id())
        .set(STAFF_SHIFT.WEEKDAY, shift.day().getValue())
        .set(STAFF_SHIFT.FROM_MINUTE, shift.hours().from())
        .set(STAFF_SHIFT.TO_MINUTE, shift.hours().to())
        .set(STAFF_SHIFT.ROLE, shift.hours().role().name())
        .execute();
  }

  void add(OtherDay day) {
    dsl.insertInto(STAFF_OTHER_DAY)
        .set(STAFF_OTHER_DAY.ID, day.id())
        .set(STAFF_OTHER_DAY.DAY, day.day().toString())
        .set(STAFF_OTHER_DAY.FROM_MINUTE, day.hours().map(Hours::from).orElse(null))
        .set(STAFF_OTHER_DAY.TO_MINUTE, day.hours().map(Hours::to).orElse(null))
        .set(STAFF_OTHER_DAY.ROLE, day.hours().map(hours -> hours.role().name()).orElse(null))
        .execute();
  }

  boolean removeShift(UUID id) {
    return dsl.deleteFrom(STAFF_SHIFT).where(STAFF_SHIFT.ID.eq(id)).execute() == 1;
  }

  boolean removeOtherDay(UUID id) {
    return dsl.deleteFrom(STAFF_OTHER_DAY).where(STAFF_OTHER_DAY.ID.eq(id)).execute() == 1;
  }

  /** All shifts, from Monday on. */
  List<Shift> shifts() {
    return dsl.select(
            STAFF_SHIFT.ID,
            STAFF_SHIFT.WEEKDAY,
            STAFF_SHIFT.FROM_MINUTE,
            STAFF_SHIFT.TO_MINUTE,
            STAFF_SHIFT.ROLE)
        .from(STAFF_SHIFT)
        .orderBy(STAFF_SHIFT.WEEKDAY, STAFF_SHIFT.FROM_MINUTE, STAFF_SHIFT.ID)
        .fetch(
            row ->
                new Shift(
                    row.value1(),
                    DayOfWeek.of(row.value2()),
                    new Hours(row.value3(), row.value4(), Role.valueOf(row.value5()))));
  }

  /** The other days from this one on, the earliest first. */
  List<OtherDay> otherDays(LocalDate from) {
    return dsl.select(
            STAFF_OTHER_DAY.ID,
            STAFF_OTHER_DAY.DAY,
            STAFF_OTHER_DAY.FROM_MINUTE,
            STAFF_OTHER_DAY.TO_MINUTE,
            STAFF_OTHER_DAY.ROLE)
        .from(STAFF_OTHER_DAY)
        .where(STAFF_OTHER_DAY.DAY.ge(from.toString()))
        .orderBy(STAFF_OTHER_DAY.DAY, STAFF_OTHER_DAY.FROM_MINUTE, STAFF_OTHER_DAY.ID)
        .fetch(
            row ->
                new OtherDay(
                    row.value1(),
                    LocalDate.parse(row.value2()),
                    Optional.ofNullable(row.value5())
                        .map(role -> new Hours(row.value3(), row.value4(), Role.valueOf(role)))));
  }
}
