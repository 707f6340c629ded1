// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.RUNG_CHANGE;

import java.util.List;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What happened to the rungs between two, in the order in which it happened. */
@Repository
final class RungRows {

  private final DSLContext dsl;

  RungRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(PersonId person, StaffId with, RungChange change) {
    dsl.insertInto(RUNG_CHANGE)
        .set(RUNG_CHANGE.PERSON_ID, person.value())
        .set(RUNG_CHANGE.STAFF_ID, with.value())
        .set(RUNG_CHANGE.PLACE, nextPlace(person, with))
        .set(RUNG_CHANGE.WHAT, change.what().name())
        .set(RUNG_CHANGE.RUNG, change.rung().name())
        .set(RUNG_CHANGE.SIDE, change.side().name())
        .set(RUNG_CHANGE.CHANGED_AT, change.at())
        .execute();
  }

  private int nextPlace(PersonId person, StaffId with) {
    return dsl.select(DSL.coalesce(DSL.max(RUNG_CHANGE.PLACE), 0))
            .from(RUNG_CHANGE)
            .where(RUNG_CHANGE.PERSON_ID.eq(person.value()))
            .and(RUNG_CHANGE.STAFF_ID.eq(with.value()))
            .fetchSingle()
            .value1()
        + 1;
  }

  /** All, the earliest first. */
  List<RungChange> of(PersonId person, StaffId with) {
    return dsl.select(RUNG_CHANGE.WHAT, RUNG_CHANGE.RUNG, RUNG_CHANGE.SIDE, RUNG_CHANGE.CHANGED_AT)
        .from(RUNG_CHANGE)
        .where(RUNG_CHANGE.PERSON_ID.eq(person.value()))
        .and(RUNG_CHANGE.STAFF_ID.eq(with.value()))
        .orderBy(RUNG_CHANGE.PLACE)
        .fetch(
            row ->
                new RungChange(
                    RungChange.What.valueOf(row.value1()),
                    Rung.valueOf(row.value2()),
                    Side.valueOf(row.value3()),
                    row.value4()));
  }

  void removeAll(PersonId person) {
    dsl.deleteFrom(RUNG_CHANGE).where(RUNG_CHANGE.PERSON_ID.eq(person.value())).execute();
  }
}
