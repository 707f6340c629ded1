// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.engawa.schema.Tables.STUDY_USE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** In which studies people counted. */
@Repository
final class StudyUseRows {

  private final DSLContext dsl;

  StudyUseRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a line; the same study in the same month adds none. */
  void add(PersonId owner, Row row, String month) {
    dsl.insertInto(STUDY_USE)
        .set(STUDY_USE.ID, row.id())
        .set(STUDY_USE.OWNER_ID, owner.value())
        .set(STUDY_USE.STUDY_ID, row.study())
        .set(STUDY_USE.CONSENT_LEVEL, row.level().name())
        .set(STUDY_USE.USED_MONTH, month)
        .set(STUDY_USE.COUNTED_AT, row.at())
        .set(STUDY_USE.TITLE_SEALED, row.title())
        .onConflictDoNothing()
        .execute();
  }

  /** All of one person, the newest first. */
  List<Row> of(PersonId owner) {
    return dsl.select(
            STUDY_USE.ID,
            STUDY_USE.STUDY_ID,
            STUDY_USE.CONSENT_LEVEL,
            STUDY_USE.COUNTED_AT,
            STUDY_USE.TITLE_SEALED)
        .from(STUDY_USE)
        .where(STUDY_USE.OWNER_ID.eq(owner.value()))
        .orderBy(STUDY_USE.COUNTED_AT.desc(), STUDY_USE.ID)
        .fetch(
            row ->
                new Row(
                    row.value1(),
                    row.value2(),
                    Level.valueOf(row.value3()),
                    row.value4(),
                    row.value5()));
  }

  /** Forgets the lines of an erased account. */
  void forget(PersonId owner) {
    dsl.deleteFrom(STUDY_USE).where(STUDY_USE.OWNER_ID.eq(owner.value())).execute();
  }

  /** A line as it is stored. */
  record Row(UUID id, UUID study, Level level, Instant at, byte[] title) {}
}
