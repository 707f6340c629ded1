// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.engawa.schema.Tables.CASE_SHEET;

import java.util.List;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The sheets that staff entered from paper, sealed. */
@Repository
final class CaseSheets {

  private final DSLContext dsl;

  CaseSheets(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a sheet; one that was kept before stays as it is. */
  void add(CaseId of, StaffId by, SealedSheet row) {
    dsl.insertInto(CASE_SHEET)
        .set(CASE_SHEET.ID, row.id().value())
        .set(CASE_SHEET.CASE_ID, of.value())
        .set(CASE_SHEET.ENTERED_BY_ID, by.value())
        .set(CASE_SHEET.ENTERED_AT, row.keptAt())
        .set(CASE_SHEET.SHEET_SEALED, row.sheet())
        .onConflict(CASE_SHEET.ID)
        .doNothing()
        .execute();
  }

  /** All of one case, in the order in which they were entered. */
  List<SealedSheet> of(CaseId of) {
    return dsl.select(CASE_SHEET.ID, CASE_SHEET.ENTERED_AT, CASE_SHEET.SHEET_SEALED)
        .from(CASE_SHEET)
        .where(CASE_SHEET.CASE_ID.eq(of.value()))
        .orderBy(CASE_SHEET.ENTERED_AT, CASE_SHEET.ID)
        .fetch(row -> new SealedSheet(new SheetId(row.value1()), row.value2(), row.value3()));
  }

  /** Takes out a sheet of this case; says false when there is none. */
  boolean remove(CaseId of, UUID id) {
    return dsl.deleteFrom(CASE_SHEET)
            .where(CASE_SHEET.ID.eq(id).and(CASE_SHEET.CASE_ID.eq(of.value())))
            .execute()
        == 1;
  }
}
