// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.engawa.schema.Tables.OWN_SHEET;

import java.util.List;
import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The sheets that persons and families filled in themselves, sealed for whoever did. */
@Repository
final class OwnSheets {

  private final DSLContext dsl;

  OwnSheets(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a sheet; one that was kept before stays as it is. */
  void add(OwnerId owner, SealedSheet row) {
    dsl.insertInto(OWN_SHEET)
        .set(OWN_SHEET.ID, row.id().value())
        .set(OWN_SHEET.OWNER_ID, owner.value())
        .set(OWN_SHEET.KEPT_AT, row.keptAt())
        .set(OWN_SHEET.SHEET_SEALED, row.sheet())
        .onConflict(OWN_SHEET.ID)
        .doNothing()
        .execute();
  }

  /** All of one owner, the oldest first. */
  List<SealedSheet> of(OwnerId owner) {
    return dsl.select(OWN_SHEET.ID, OWN_SHEET.KEPT_AT, OWN_SHEET.SHEET_SEALED)
        .from(OWN_SHEET)
        .where(OWN_SHEET.OWNER_ID.eq(owner.value()))
        .orderBy(OWN_SHEET.KEPT_AT, OWN_SHEET.ID)
        .fetch(row -> new SealedSheet(new SheetId(row.value1()), row.value2(), row.value3()));
  }

  void reseal(SheetId id, byte[] sheet) {
    dsl.update(OWN_SHEET)
        .set(OWN_SHEET.SHEET_SEALED, sheet)
        .where(OWN_SHEET.ID.eq(id.value()))
        .execute();
  }

  /** Takes out one of this owner's; says false when there is none. */
  boolean remove(OwnerId owner, UUID id) {
    return dsl.deleteFrom(OWN_SHEET)
            .where(OWN_SHEET.ID.eq(id).and(OWN_SHEET.OWNER_ID.eq(owner.value())))
            .execute()
        == 1;
  }

  void removeAll(OwnerId owner) {
    dsl.deleteFrom(OWN_SHEET).where(OWN_SHEET.OWNER_ID.eq(owner.value())).execute();
  }
}
