// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import static org.engawa.schema.Tables.FAMILY_NOTE;

import java.util.List;
import java.util.UUID;
import org.engawa.app.account.FamilyId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The notes of families, sealed. */
@Repository
final class NoteRows {

  private final DSLContext dsl;

  NoteRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a note; one that was kept before stays as it is. */
  boolean add(FamilyId family, SealedNote row) {
    return dsl.insertInto(FAMILY_NOTE)
            .set(FAMILY_NOTE.ID, row.id().value())
            .set(FAMILY_NOTE.FAMILY_ID, family.value())
            .set(FAMILY_NOTE.NOTED_AT, row.notedAt())
            .set(FAMILY_NOTE.SAW_SEALED, row.saw())
            .set(FAMILY_NOTE.THINK_SEALED, row.think())
            .onConflict(FAMILY_NOTE.ID)
            .doNothing()
            .execute()
        == 1;
  }

  /** All of one of a family, the oldest first. */
  List<SealedNote> of(FamilyId family) {
    return dsl.select(
            FAMILY_NOTE.ID, FAMILY_NOTE.NOTED_AT, FAMILY_NOTE.SAW_SEALED, FAMILY_NOTE.THINK_SEALED)
        .from(FAMILY_NOTE)
        .where(FAMILY_NOTE.FAMILY_ID.eq(family.value()))
        .orderBy(FAMILY_NOTE.NOTED_AT, FAMILY_NOTE.ID)
        .fetch(
            row ->
                new SealedNote(new NoteId(row.value1()), row.value2(), row.value3(), row.value4()));
  }

  void reseal(NoteId id, byte[] saw, byte[] think) {
    dsl.update(FAMILY_NOTE)
        .set(FAMILY_NOTE.SAW_SEALED, saw)
        .set(FAMILY_NOTE.THINK_SEALED, think)
        .where(FAMILY_NOTE.ID.eq(id.value()))
        .execute();
  }

  /** Takes out one of theirs; says false when there is none. */
  boolean remove(FamilyId family, UUID id) {
    return dsl.deleteFrom(FAMILY_NOTE)
            .where(FAMILY_NOTE.ID.eq(id).and(FAMILY_NOTE.FAMILY_ID.eq(family.value())))
            .execute()
        == 1;
  }

  void removeAll(FamilyId family) {
    dsl.deleteFrom(FAMILY_NOTE).where(FAMILY_NOTE.FAMILY_ID.eq(family.value())).execute();
  }
}
