// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.engawa.schema.Tables.STUDY_APPROVAL;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which studies a lead agreed to. */
@Repository
final class ApprovalRows {

  private final DSLContext dsl;

  ApprovalRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps that it was seen; what was seen before stays as it is. */
  boolean add(UUID study, Level level, StaffId by, Instant now) {
    return dsl.insertInto(STUDY_APPROVAL)
            .set(STUDY_APPROVAL.STUDY_ID, study)
            .set(STUDY_APPROVAL.CONSENT_LEVEL, level.name())
            .set(STUDY_APPROVAL.CONFIRMED_BY_ID, by.value())
            .set(STUDY_APPROVAL.CONFIRMED_AT, now)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  void retire(UUID study, Instant now) {
    dsl.update(STUDY_APPROVAL)
        .set(STUDY_APPROVAL.RETIRED_AT, now)
        .where(STUDY_APPROVAL.STUDY_ID.eq(study).and(STUDY_APPROVAL.RETIRED_AT.isNull()))
        .execute();
  }

  /** One that holds. */
  Optional<Approval> of(UUID study) {
    return dsl.select(STUDY_APPROVAL.CONFIRMED_BY_ID, STUDY_APPROVAL.CONFIRMED_AT)
        .from(STUDY_APPROVAL)
        .where(STUDY_APPROVAL.STUDY_ID.eq(study).and(STUDY_APPROVAL.RETIRED_AT.isNull()))
        .fetchOptional(row -> new Approval(new StaffId(row.value1()), row.value2()));
  }

  boolean any(Level level) {
    return dsl.fetchExists(
        STUDY_APPROVAL,
        STUDY_APPROVAL.CONSENT_LEVEL.eq(level.name()).and(STUDY_APPROVAL.RETIRED_AT.isNull()));
  }
}
