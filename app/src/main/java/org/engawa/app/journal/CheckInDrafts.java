// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import static org.engawa.schema.Tables.CHECK_IN_DRAFT;

import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a person was writing when they left, sealed. */
@Repository
final class CheckInDrafts {

  private final DSLContext dsl;

  CheckInDrafts(DSLContext dsl) {
    this.dsl = dsl;
  }

  void put(PersonId owner, byte[] fields) {
    dsl.insertInto(CHECK_IN_DRAFT)
        .set(CHECK_IN_DRAFT.OWNER_ID, owner.value())
        .set(CHECK_IN_DRAFT.FIELDS_SEALED, fields)
        .onConflict(CHECK_IN_DRAFT.OWNER_ID)
        .doUpdate()
        .set(CHECK_IN_DRAFT.FIELDS_SEALED, fields)
        .execute();
  }

  Optional<byte[]> of(PersonId owner) {
    return dsl.select(CHECK_IN_DRAFT.FIELDS_SEALED)
        .from(CHECK_IN_DRAFT)
        .where(CHECK_IN_DRAFT.OWNER_ID.eq(owner.value()))
        .fetchOptional(CHECK_IN_DRAFT.FIELDS_SEALED);
  }

  void remove(PersonId owner) {
    dsl.deleteFrom(CHECK_IN_DRAFT).where(CHECK_IN_DRAFT.OWNER_ID.eq(owner.value())).execute();
  }
}
