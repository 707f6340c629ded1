// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import static org.engawa.schema.Tables.TAKE_ALONG;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** From when on somebody can take everything along without a factor. */
@Repository
final class AlongRows {

  private final DSLContext dsl;

  AlongRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Asking again does not make it later. */
  void add(PersonId person, Instant from) {
    dsl.insertInto(TAKE_ALONG)
        .set(TAKE_ALONG.PERSON_ID, person.value())
        .set(TAKE_ALONG.FROM_AT, from)
        .onConflict(TAKE_ALONG.PERSON_ID)
        .doNothing()
        .execute();
  }

  Optional<Instant> from(PersonId person) {
    return dsl.select(TAKE_ALONG.FROM_AT)
        .from(TAKE_ALONG)
        .where(TAKE_ALONG.PERSON_ID.eq(person.value()))
        .fetchOptional(TAKE_ALONG.FROM_AT);
  }

  void remove(PersonId person) {
    dsl.deleteFrom(TAKE_ALONG).where(TAKE_ALONG.PERSON_ID.eq(person.value())).execute();
  }

  void forget(Instant before) {
    dsl.deleteFrom(TAKE_ALONG).where(TAKE_ALONG.FROM_AT.lt(before)).execute();
  }
}
