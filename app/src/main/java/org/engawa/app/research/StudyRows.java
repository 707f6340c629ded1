// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.engawa.schema.Tables.STUDY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.springframework.stereotype.Repository;

/** Studies as they are stored: sealed. */
@Repository
final class StudyRows {

  private final DSLContext dsl;

  StudyRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Row row) {
    dsl.insertInto(STUDY)
        .set(STUDY.ID, row.id().value())
        .set(STUDY.BY_ID, row.by().value())
        .set(STUDY.MADE_AT, row.madeAt())
        .set(STUDY.DRAWN_AT, row.drawnAt())
        .set(STUDY.ABOUT_SEALED, row.about())
        .execute();
  }

  /** From now on whoever agreed by then counts. */
  void draw(StudyId id, Instant now) {
    dsl.update(STUDY).set(STUDY.DRAWN_AT, now).where(STUDY.ID.eq(id.value())).execute();
  }

  void end(StudyId id, Instant now) {
    dsl.update(STUDY)
        .set(STUDY.ENDED_AT, now)
        .where(STUDY.ID.eq(id.value()).and(STUDY.ENDED_AT.isNull()))
        .execute();
  }

  /** All of the house, the newest first. */
  List<Row> all() {
    return dsl.select(
            STUDY.ID,
            STUDY.BY_ID,
            STUDY.MADE_AT,
            STUDY.DRAWN_AT,
            STUDY.ENDED_AT,
            STUDY.ABOUT_SEALED)
        .from(STUDY)
        .orderBy(STUDY.MADE_AT.desc(), STUDY.ID)
        .fetch(StudyRows::row);
  }

  Optional<Row> find(StudyId id) {
    return dsl.select(
            STUDY.ID,
            STUDY.BY_ID,
            STUDY.MADE_AT,
            STUDY.DRAWN_AT,
            STUDY.ENDED_AT,
            STUDY.ABOUT_SEALED)
        .from(STUDY)
        .where(STUDY.ID.eq(id.value()))
        .fetchOptional(StudyRows::row);
  }

  private static Row row(Record6<UUID, UUID, Instant, Instant, Instant, byte[]> row) {
    return new Row(
        new StudyId(row.value1()),
        new StaffId(row.value2()),
        row.value3(),
        row.value4(),
        Optional.ofNullable(row.value5()),
        row.value6());
  }

  /** A study as it is stored. */
  record Row(
      StudyId id,
      StaffId by,
      Instant madeAt,
      Instant drawnAt,
      Optional<Instant> endedAt,
      byte[] about) {}
}
