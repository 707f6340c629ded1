// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import static org.engawa.schema.Tables.UNSENT_LEAF;

import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a person was writing when they left, sealed, each form by itself. */
@Repository
final class UnsentLeaves {

  private final DSLContext dsl;

  UnsentLeaves(DSLContext dsl) {
    this.dsl = dsl;
  }

  void put(PersonId owner, String form, byte[] fields) {
    dsl.insertInto(UNSENT_LEAF)
        .set(UNSENT_LEAF.OWNER_ID, owner.value())
        .set(UNSENT_LEAF.FORM, form)
        .set(UNSENT_LEAF.FIELDS_SEALED, fields)
        .onConflict(UNSENT_LEAF.OWNER_ID, UNSENT_LEAF.FORM)
        .doUpdate()
        .set(UNSENT_LEAF.FIELDS_SEALED, fields)
        .execute();
  }

  Optional<byte[]> of(PersonId owner, String form) {
    return dsl.select(UNSENT_LEAF.FIELDS_SEALED)
        .from(UNSENT_LEAF)
        .where(UNSENT_LEAF.OWNER_ID.eq(owner.value()))
        .and(UNSENT_LEAF.FORM.eq(form))
        .fetchOptional(UNSENT_LEAF.FIELDS_SEALED);
  }

  void remove(PersonId owner, String form) {
    dsl.deleteFrom(UNSENT_LEAF)
        .where(UNSENT_LEAF.OWNER_ID.eq(owner.value()))
        .and(UNSENT_LEAF.FORM.eq(form))
        .execute();
  }

  void removeAll(PersonId owner) {
    dsl.deleteFrom(UNSENT_LEAF).where(UNSENT_LEAF.OWNER_ID.eq(owner.value())).execute();
  }
}
