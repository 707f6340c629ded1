// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.LETTER_ARRIVAL;

import org.engawa.app.account.PersonId;
import org.engawa.app.talk.Arrival.FirstPage;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whose first page says that a letter is there. */
@Repository
final class ArrivalRows {

  private final DSLContext dsl;

  ArrivalRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  FirstPage of(PersonId person) {
    return dsl.select(LETTER_ARRIVAL.ON_FIRST_PAGE)
        .from(LETTER_ARRIVAL)
        .where(LETTER_ARRIVAL.PERSON_ID.eq(person.value()))
        .fetchOptional(row -> row.value1() ? FirstPage.SAYS_ONE_IS_THERE : FirstPage.SAYS_NOTHING)
        .orElse(FirstPage.SAYS_NOTHING);
  }

  void put(PersonId person, FirstPage firstPage) {
    boolean says = firstPage == FirstPage.SAYS_ONE_IS_THERE;
    dsl.insertInto(LETTER_ARRIVAL)
        .set(LETTER_ARRIVAL.PERSON_ID, person.value())
        .set(LETTER_ARRIVAL.ON_FIRST_PAGE, says)
        .onConflict(LETTER_ARRIVAL.PERSON_ID)
        .doUpdate()
        .set(LETTER_ARRIVAL.ON_FIRST_PAGE, says)
        .execute();
  }

  /** Holds the row until the transaction ends, so that many forms at once come one by one. */
  void hold(PersonId person) {
    dsl.insertInto(LETTER_ARRIVAL)
        .set(LETTER_ARRIVAL.PERSON_ID, person.value())
        .set(LETTER_ARRIVAL.ON_FIRST_PAGE, false)
        .onConflict(LETTER_ARRIVAL.PERSON_ID)
        .doUpdate()
        .set(LETTER_ARRIVAL.PERSON_ID, person.value())
        .execute();
  }

  void remove(PersonId person) {
    dsl.deleteFrom(LETTER_ARRIVAL).where(LETTER_ARRIVAL.PERSON_ID.eq(person.value())).execute();
  }
}
