// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import static org.engawa.schema.Tables.ARRIVAL_HOURS;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.PersonId;
import org.engawa.app.arrival.Chosen.What;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who chose which hours. */
@Repository
final class HourRows {

  private final DSLContext dsl;

  HourRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  Optional<Row> of(PersonId person) {
    return dsl.select(
            ARRIVAL_HOURS.HOURS,
            ARRIVAL_HOURS.LETTERS,
            ARRIVAL_HOURS.BOARDS,
            ARRIVAL_HOURS.SINCE_AT)
        .from(ARRIVAL_HOURS)
        .where(ARRIVAL_HOURS.PERSON_ID.eq(person.value()))
        .fetchOptional(
            row -> {
              Set<What> at = EnumSet.noneOf(What.class);
              if (row.value2()) {
                at.add(What.LETTERS);
              }
              if (row.value3()) {
                at.add(What.BOARDS);
              }
              return new Row(new Chosen(ArrivalHours.read(row.value1()), at), row.value4());
            });
  }

  void put(PersonId person, Row row) {
    Set<What> at = row.chosen().at();
    dsl.insertInto(ARRIVAL_HOURS)
        .set(ARRIVAL_HOURS.PERSON_ID, person.value())
        .set(ARRIVAL_HOURS.HOURS, row.chosen().hours().text())
        .set(ARRIVAL_HOURS.LETTERS, at.contains(What.LETTERS))
        .set(ARRIVAL_HOURS.BOARDS, at.contains(What.BOARDS))
        .set(ARRIVAL_HOURS.SINCE_AT, row.since())
        .onConflict(ARRIVAL_HOURS.PERSON_ID)
        .doUpdate()
        .set(ARRIVAL_HOURS.HOURS, row.chosen().hours().text())
        .set(ARRIVAL_HOURS.LETTERS, at.contains(What.LETTERS))
        .set(ARRIVAL_HOURS.BOARDS, at.contains(What.BOARDS))
        .set(ARRIVAL_HOURS.SINCE_AT, row.since())
        .execute();
  }

  /** Those with hours to whom the boards come at them. */
  Set<PersonId> withBoards() {
    return dsl.select(ARRIVAL_HOURS.PERSON_ID)
        .from(ARRIVAL_HOURS)
        .where(ARRIVAL_HOURS.BOARDS)
        .and(ARRIVAL_HOURS.HOURS.ne(""))
        .fetchSet(row -> new PersonId(row.value1()));
  }

  void remove(PersonId person) {
    dsl.deleteFrom(ARRIVAL_HOURS).where(ARRIVAL_HOURS.PERSON_ID.eq(person.value())).execute();
  }

  /** What was chosen, and since when it holds. */
  record Row(Chosen chosen, Instant since) {}
}
