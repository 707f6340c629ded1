// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import static org.engawa.schema.Tables.CARE_CASE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.consent.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The cases of the desk, their names sealed. */
@Repository
final class CaseRows {

  private final DSLContext dsl;

  CaseRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Row row) {
    dsl.insertInto(CARE_CASE)
        .set(CARE_CASE.ID, row.id().value())
        .set(CARE_CASE.OPENED_AT, row.openedAt())
        .set(CARE_CASE.NAME_SEALED, row.name())
        .execute();
  }

  void rename(CaseId id, byte[] name) {
    dsl.update(CARE_CASE)
        .set(CARE_CASE.NAME_SEALED, name)
        .where(CARE_CASE.ID.eq(id.value()))
        .execute();
  }

  Optional<Row> find(CaseId id) {
    return dsl.select(CARE_CASE.ID, CARE_CASE.OPENED_AT, CARE_CASE.NAME_SEALED)
        .from(CARE_CASE)
        .where(CARE_CASE.ID.eq(id.value()))
        .fetchOptional(row -> new Row(new CaseId(row.value1()), row.value2(), row.value3()));
  }

  /** All cases, in the order in which they were opened. */
  List<Row> all() {
    return dsl.select(CARE_CASE.ID, CARE_CASE.OPENED_AT, CARE_CASE.NAME_SEALED)
        .from(CARE_CASE)
        .orderBy(CARE_CASE.OPENED_AT, CARE_CASE.ID)
        .fetch(row -> new Row(new CaseId(row.value1()), row.value2(), row.value3()));
  }

  /** A case as it is stored. */
  record Row(CaseId id, Instant openedAt, byte[] name) {}
}
