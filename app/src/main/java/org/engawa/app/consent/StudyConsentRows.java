// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.engawa.schema.Tables.STUDY_CONSENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who agreed to count in studies. */
@Repository
final class StudyConsentRows {

  private final DSLContext dsl;

  StudyConsentRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps an agreement; false when just that stands already. */
  boolean add(PersonId owner, Level level, int wording, Instant now) {
    return dsl.insertInto(STUDY_CONSENT)
            .set(STUDY_CONSENT.ID, UUID.randomUUID())
            .set(STUDY_CONSENT.OWNER_ID, owner.value())
            .set(STUDY_CONSENT.CONSENT_LEVEL, level.name())
            .set(STUDY_CONSENT.WORDING, wording)
            .set(STUDY_CONSENT.GIVEN_AT, now)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Ends an agreement; false when none stands. */
  boolean close(PersonId owner, Level level, Instant now) {
    return dsl.update(STUDY_CONSENT)
            .set(STUDY_CONSENT.TAKEN_BACK_AT, now)
            .where(STUDY_CONSENT.OWNER_ID.eq(owner.value()))
            .and(STUDY_CONSENT.CONSENT_LEVEL.eq(level.name()))
            .and(STUDY_CONSENT.TAKEN_BACK_AT.isNull())
            .execute()
        == 1;
  }

  /** All that a person ever agreed to, the oldest first. */
  List<StudyConsent> of(PersonId owner) {
    return dsl.select(
            STUDY_CONSENT.CONSENT_LEVEL, STUDY_CONSENT.GIVEN_AT, STUDY_CONSENT.TAKEN_BACK_AT)
        .from(STUDY_CONSENT)
        .where(STUDY_CONSENT.OWNER_ID.eq(owner.value()))
        .orderBy(STUDY_CONSENT.GIVEN_AT, STUDY_CONSENT.ID)
        .fetch(
            row ->
                new StudyConsent(
                    Level.valueOf(row.value1()), row.value2(), Optional.ofNullable(row.value3())));
  }

  /** Those whose agreement stands and was given by then, in an order that says nothing. */
  List<PersonId> agreed(Level level, Instant by) {
    return dsl.select(STUDY_CONSENT.OWNER_ID)
        .from(STUDY_CONSENT)
        .where(STUDY_CONSENT.CONSENT_LEVEL.eq(level.name()))
        .and(STUDY_CONSENT.TAKEN_BACK_AT.isNull())
        .and(STUDY_CONSENT.GIVEN_AT.le(by))
        .orderBy(STUDY_CONSENT.OWNER_ID)
        .fetch(row -> new PersonId(row.value1()));
  }

  /** Forgets the agreements of an erased account. */
  void forget(PersonId owner) {
    dsl.deleteFrom(STUDY_CONSENT).where(STUDY_CONSENT.OWNER_ID.eq(owner.value())).execute();
  }
}
