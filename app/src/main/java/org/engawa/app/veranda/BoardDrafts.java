// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_DRAFT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What somebody was writing for a board or a thread, sealed. */
@Repository
final class BoardDrafts {

  private final DSLContext dsl;

  BoardDrafts(DSLContext dsl) {
    this.dsl = dsl;
  }

  void put(PersonId owner, UUID target, byte[] fields) {
    dsl.insertInto(BOARD_DRAFT)
        .set(BOARD_DRAFT.OWNER_ID, owner.value())
        .set(BOARD_DRAFT.TARGET_ID, target)
        .set(BOARD_DRAFT.FIELDS_SEALED, fields)
        .onConflict(BOARD_DRAFT.OWNER_ID, BOARD_DRAFT.TARGET_ID)
        .doUpdate()
        .set(BOARD_DRAFT.FIELDS_SEALED, fields)
        .execute();
  }

  Optional<byte[]> of(PersonId owner, UUID target) {
    return dsl.select(BOARD_DRAFT.FIELDS_SEALED)
        .from(BOARD_DRAFT)
        .where(BOARD_DRAFT.OWNER_ID.eq(owner.value()).and(BOARD_DRAFT.TARGET_ID.eq(target)))
        .fetchOptional(BOARD_DRAFT.FIELDS_SEALED);
  }

  /** Where somebody has a draft. */
  List<UUID> targets(PersonId owner) {
    return dsl.select(BOARD_DRAFT.TARGET_ID)
        .from(BOARD_DRAFT)
        .where(BOARD_DRAFT.OWNER_ID.eq(owner.value()))
        .orderBy(BOARD_DRAFT.TARGET_ID)
        .fetch(BOARD_DRAFT.TARGET_ID);
  }

  void remove(PersonId owner, UUID target) {
    dsl.deleteFrom(BOARD_DRAFT)
        .where(BOARD_DRAFT.OWNER_ID.eq(owner.value()).and(BOARD_DRAFT.TARGET_ID.eq(target)))
        .execute();
  }

  void removeAll(PersonId owner) {
    dsl.deleteFrom(BOARD_DRAFT).where(BOARD_DRAFT.OWNER_ID.eq(owner.value())).execute();
  }
}
