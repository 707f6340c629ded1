// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.engawa.schema.Tables.SHEET_DRAFT;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Sheets that were begun, sealed; found by a lookup that does not tell the instrument. */
@Repository
final class SheetDrafts {

  private final DSLContext dsl;

  SheetDrafts(DSLContext dsl) {
    this.dsl = dsl;
  }

  void put(OwnerId owner, byte[] lookup, UUID id, byte[] sealed) {
    dsl.insertInto(SHEET_DRAFT)
        .set(SHEET_DRAFT.OWNER_ID, owner.value())
        .set(SHEET_DRAFT.DRAFT_LOOKUP, lookup)
        .set(SHEET_DRAFT.DRAFT_ID, id)
        .set(SHEET_DRAFT.DRAFT_SEALED, sealed)
        .onConflict(SHEET_DRAFT.OWNER_ID, SHEET_DRAFT.DRAFT_LOOKUP)
        .doUpdate()
        .set(SHEET_DRAFT.DRAFT_ID, id)
        .set(SHEET_DRAFT.DRAFT_SEALED, sealed)
        .execute();
  }

  Optional<Draft> find(OwnerId owner, byte[] lookup) {
    return dsl.select(SHEET_DRAFT.DRAFT_ID, SHEET_DRAFT.DRAFT_SEALED)
        .from(SHEET_DRAFT)
        .where(SHEET_DRAFT.OWNER_ID.eq(owner.value()).and(SHEET_DRAFT.DRAFT_LOOKUP.eq(lookup)))
        .fetchOptional(row -> new Draft(row.value1(), row.value2()));
  }

  void remove(OwnerId owner, byte[] lookup) {
    dsl.deleteFrom(SHEET_DRAFT)
        .where(SHEET_DRAFT.OWNER_ID.eq(owner.value()).and(SHEET_DRAFT.DRAFT_LOOKUP.eq(lookup)))
        .execute();
  }

  void removeAll(OwnerId owner) {
    dsl.deleteFrom(SHEET_DRAFT).where(SHEET_DRAFT.OWNER_ID.eq(owner.value())).execute();
  }

  /** A draft as it is stored. */
  record Draft(UUID id, byte[] sealed) {}
}
