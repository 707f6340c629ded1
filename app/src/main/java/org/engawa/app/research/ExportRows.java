// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.engawa.schema.Tables.STUDY_EXPORT;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What left the house. */
@Repository
final class ExportRows {

  private final DSLContext dsl;

  ExportRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Row row) {
    dsl.insertInto(STUDY_EXPORT)
        .set(STUDY_EXPORT.ID, UUID.randomUUID())
        .set(STUDY_EXPORT.BY_ID, row.by().value())
        .set(STUDY_EXPORT.ANALYSIS_ID, row.of().value())
        .set(STUDY_EXPORT.WHAT, row.what())
        .set(STUDY_EXPORT.ROW_COUNT, row.rows().isPresent() ? row.rows().getAsLong() : null)
        .set(STUDY_EXPORT.EXPORTED_AT, row.at())
        .execute();
  }

  /** All of one of the staff, the newest first. */
  List<Row> of(StaffId by) {
    return dsl.select(
            STUDY_EXPORT.BY_ID,
            STUDY_EXPORT.ANALYSIS_ID,
            STUDY_EXPORT.WHAT,
            STUDY_EXPORT.ROW_COUNT,
            STUDY_EXPORT.EXPORTED_AT)
        .from(STUDY_EXPORT)
        .where(STUDY_EXPORT.BY_ID.eq(by.value()))
        .orderBy(STUDY_EXPORT.EXPORTED_AT.desc(), STUDY_EXPORT.ID)
        .fetch(
            row ->
                new Row(
                    new StaffId(row.value1()),
                    new AnalysisId(row.value2()),
                    row.value3(),
                    Stream.ofNullable(row.value4()).mapToLong(Long::longValue).findFirst(),
                    row.value5()));
  }

  /**
   * One file that was taken along.
   *
   * @param rows how many rows of a table stand behind it; empty where that would tell of a few
   */
  record Row(StaffId by, AnalysisId of, String what, OptionalLong rows, Instant at) {}
}
