// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.engawa.schema.Tables.ENROLMENT;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Links with which one of the staff sets a password and a second factor, each good once. */
@Repository
final class Enrolments {

  private final DSLContext dsl;

  Enrolments(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(byte[] tokenHash, Optional<StaffId> whom, Instant endsAt) {
    dsl.insertInto(ENROLMENT)
        .set(ENROLMENT.TOKEN_HASH, tokenHash)
        .set(ENROLMENT.ACCOUNT_ID, whom.map(StaffId::value).orElse(null))
        .set(ENROLMENT.ENDS_AT, endsAt)
        .execute();
  }

  /** The links that nobody used for the same account are good no longer. */
  void endOthers(Optional<StaffId> whom, Instant now) {
    dsl.update(ENROLMENT)
        .set(ENROLMENT.USED_AT, now)
        .where(ENROLMENT.USED_AT.isNull())
        .and(
            whom.map(id -> ENROLMENT.ACCOUNT_ID.eq(id.value()))
                .orElseGet(ENROLMENT.ACCOUNT_ID::isNull))
        .execute();
  }

  Optional<EnrolLink> open(byte[] tokenHash, Instant now) {
    return dsl.select(ENROLMENT.ACCOUNT_ID)
        .from(ENROLMENT)
        .where(ENROLMENT.TOKEN_HASH.eq(tokenHash))
        .and(ENROLMENT.USED_AT.isNull())
        .and(ENROLMENT.ENDS_AT.gt(now))
        .fetchOptional(row -> new EnrolLink(Optional.ofNullable(row.value1()).map(StaffId::new)));
  }

  /** Whether it was still good. */
  boolean use(byte[] tokenHash, Instant now) {
    return dsl.update(ENROLMENT)
            .set(ENROLMENT.USED_AT, now)
            .where(ENROLMENT.TOKEN_HASH.eq(tokenHash))
            .and(ENROLMENT.USED_AT.isNull())
            .and(ENROLMENT.ENDS_AT.gt(now))
            .execute()
        == 1;
  }
}
