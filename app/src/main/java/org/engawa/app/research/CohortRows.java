// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.engawa.schema.Tables.ANSWERED_COHORT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.vault.Place;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** About whom studies were answered. */
@Repository
final class CohortRows {

  private final DSLContext dsl;

  CohortRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Row row, Instant now) {
    dsl.insertInto(ANSWERED_COHORT)
        .set(ANSWERED_COHORT.ID, row.id())
        .set(ANSWERED_COHORT.STUDY_ID, row.study().value())
        .set(ANSWERED_COHORT.ANSWERED_AT, now)
        .set(ANSWERED_COHORT.MEMBERS_SEALED, row.members())
        .set(ANSWERED_COHORT.COUNTS_SEALED, row.counts())
        .execute();
  }

  void count(UUID id, byte[] counts) {
    dsl.update(ANSWERED_COHORT)
        .set(ANSWERED_COHORT.COUNTS_SEALED, counts)
        .where(ANSWERED_COHORT.ID.eq(id))
        .execute();
  }

  Optional<byte[]> counts(UUID id) {
    return dsl.select(ANSWERED_COHORT.COUNTS_SEALED)
        .from(ANSWERED_COHORT)
        .where(ANSWERED_COHORT.ID.eq(id))
        .fetchOptional(ANSWERED_COHORT.COUNTS_SEALED);
  }

  /** All of the house, the oldest first. */
  List<Row> all() {
    return dsl.select(
            ANSWERED_COHORT.ID,
            ANSWERED_COHORT.STUDY_ID,
            ANSWERED_COHORT.MEMBERS_SEALED,
            ANSWERED_COHORT.COUNTS_SEALED)
        .from(ANSWERED_COHORT)
        .orderBy(ANSWERED_COHORT.ANSWERED_AT, ANSWERED_COHORT.ID)
        .fetch(row -> new Row(row.value1(), new StudyId(row.value2()), row.value3(), row.value4()));
  }

  /** A cohort as it is stored. */
  record Row(UUID id, StudyId study, byte[] members, byte[] counts) {

    static Place ofMembers(UUID id) {
      return new Place("answered_cohort", "members_sealed", id);
    }

    static Place ofCounts(UUID id) {
      return new Place("answered_cohort", "counts_sealed", id);
    }
  }
}
