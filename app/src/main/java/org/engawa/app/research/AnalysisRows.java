// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.engawa.schema.Tables.ANALYSIS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.springframework.stereotype.Repository;

/** Analyses as they are stored: sealed. */
@Repository
final class AnalysisRows {

  private final DSLContext dsl;

  AnalysisRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(StaffId by, AnalysisId id, Instant now, byte[] asked) {
    dsl.insertInto(ANALYSIS)
        .set(ANALYSIS.ID, id.value())
        .set(ANALYSIS.BY_ID, by.value())
        .set(ANALYSIS.ASKED_AT, now)
        .set(ANALYSIS.ASKED_SEALED, asked)
        .execute();
  }

  /** Keeps how one ended; says false when it has ended before or was taken out. */
  boolean end(AnalysisId id, Ended ended, byte[] found) {
    return dsl.update(ANALYSIS)
            .set(ANALYSIS.ENDED_AT, ended.at())
            .set(ANALYSIS.ENDED_AS, ended.as())
            .set(ANALYSIS.FOUND_SEALED, found)
            .where(ANALYSIS.ID.eq(id.value()).and(ANALYSIS.ENDED_AT.isNull()))
            .execute()
        == 1;
  }

  /** What the house was at when it closed ends as stopped. */
  void stopAll(Instant now) {
    dsl.update(ANALYSIS)
        .set(ANALYSIS.ENDED_AT, now)
        .set(ANALYSIS.ENDED_AS, new Found.Stopped().endedAs())
        .where(ANALYSIS.ENDED_AT.isNull())
        .execute();
  }

  /** All of one of the staff, the newest first. */
  List<Row> of(StaffId by) {
    return dsl.select(
            ANALYSIS.ID,
            ANALYSIS.ASKED_AT,
            ANALYSIS.ASKED_SEALED,
            ANALYSIS.ENDED_AT,
            ANALYSIS.ENDED_AS)
        .from(ANALYSIS)
        .where(ANALYSIS.BY_ID.eq(by.value()))
        .orderBy(ANALYSIS.ASKED_AT.desc(), ANALYSIS.ID)
        .fetch(AnalysisRows::row);
  }

  Optional<Row> find(StaffId by, AnalysisId id) {
    return dsl.select(
            ANALYSIS.ID,
            ANALYSIS.ASKED_AT,
            ANALYSIS.ASKED_SEALED,
            ANALYSIS.ENDED_AT,
            ANALYSIS.ENDED_AS)
        .from(ANALYSIS)
        .where(ANALYSIS.ID.eq(id.value()).and(ANALYSIS.BY_ID.eq(by.value())))
        .fetchOptional(AnalysisRows::row);
  }

  Optional<byte[]> found(AnalysisId id) {
    return dsl.select(ANALYSIS.FOUND_SEALED)
        .from(ANALYSIS)
        .where(ANALYSIS.ID.eq(id.value()).and(ANALYSIS.FOUND_SEALED.isNotNull()))
        .fetchOptional(ANALYSIS.FOUND_SEALED);
  }

  int count(StaffId by) {
    return dsl.fetchCount(ANALYSIS, ANALYSIS.BY_ID.eq(by.value()));
  }

  boolean remove(StaffId by, AnalysisId id) {
    return dsl.deleteFrom(ANALYSIS)
            .where(ANALYSIS.ID.eq(id.value()).and(ANALYSIS.BY_ID.eq(by.value())))
            .execute()
        == 1;
  }

  void removeAll(StaffId by) {
    dsl.deleteFrom(ANALYSIS).where(ANALYSIS.BY_ID.eq(by.value())).execute();
  }

  private static Row row(Record5<java.util.UUID, Instant, byte[], Instant, String> row) {
    return new Row(
        new AnalysisId(row.value1()),
        row.value2(),
        row.value3(),
        Optional.ofNullable(row.value4()).map(at -> new Ended(at, row.value5())));
  }

  /** An analysis as it is stored. */
  record Row(AnalysisId id, Instant askedAt, byte[] asked, Optional<Ended> ended) {}

  /** When and how it ended. */
  record Ended(Instant at, String as) {}
}
