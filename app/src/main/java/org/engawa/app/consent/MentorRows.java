// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.engawa.schema.Tables.MENTOR_OF_PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The rows that say who accompanies whom as a mentor, and did. */
@Repository
final class MentorRows {

  private final DSLContext dsl;

  MentorRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Begins a relation; one that already stands, with whomever, goes on. */
  void begin(PersonId person, StaffId mentor, Instant now) {
    dsl.insertInto(MENTOR_OF_PERSON)
        .set(MENTOR_OF_PERSON.ID, UUID.randomUUID())
        .set(MENTOR_OF_PERSON.PERSON_ID, person.value())
        .set(MENTOR_OF_PERSON.STAFF_ID, mentor.value())
        .set(MENTOR_OF_PERSON.BEGUN_AT, now)
        .onConflictDoNothing()
        .execute();
  }

  /** Ends a relation; says false when it does not stand. */
  boolean end(PersonId person, StaffId mentor, Instant now) {
    return dsl.update(MENTOR_OF_PERSON)
            .set(MENTOR_OF_PERSON.ENDED_AT, now)
            .where(MENTOR_OF_PERSON.PERSON_ID.eq(person.value()))
            .and(MENTOR_OF_PERSON.STAFF_ID.eq(mentor.value()))
            .and(MENTOR_OF_PERSON.ENDED_AT.isNull())
            .execute()
        == 1;
  }

  /** Who accompanies a person now. */
  Optional<StaffId> of(PersonId person) {
    return dsl.select(MENTOR_OF_PERSON.STAFF_ID)
        .from(MENTOR_OF_PERSON)
        .where(MENTOR_OF_PERSON.PERSON_ID.eq(person.value()))
        .and(MENTOR_OF_PERSON.ENDED_AT.isNull())
        .fetchOptional(row -> new StaffId(row.value1()));
  }

  /** Since when somebody accompanies a person, if they do. */
  Optional<Instant> since(PersonId person, StaffId mentor) {
    return dsl.select(MENTOR_OF_PERSON.BEGUN_AT)
        .from(MENTOR_OF_PERSON)
        .where(MENTOR_OF_PERSON.PERSON_ID.eq(person.value()))
        .and(MENTOR_OF_PERSON.STAFF_ID.eq(mentor.value()))
        .and(MENTOR_OF_PERSON.ENDED_AT.isNull())
        .fetchOptional(MENTOR_OF_PERSON.BEGUN_AT);
  }

  /** The relation of the two, while it stands. */
  Optional<MentorshipId> find(PersonId person, StaffId mentor) {
    return dsl.select(MENTOR_OF_PERSON.ID)
        .from(MENTOR_OF_PERSON)
        .where(MENTOR_OF_PERSON.PERSON_ID.eq(person.value()))
        .and(MENTOR_OF_PERSON.STAFF_ID.eq(mentor.value()))
        .and(MENTOR_OF_PERSON.ENDED_AT.isNull())
        .fetchOptional(row -> new MentorshipId(row.value1()));
  }

  /** Whom somebody accompanies by this relation, while it stands. */
  Optional<PersonId> personOf(MentorshipId which, StaffId mentor) {
    return dsl.select(MENTOR_OF_PERSON.PERSON_ID)
        .from(MENTOR_OF_PERSON)
        .where(MENTOR_OF_PERSON.ID.eq(which.value()))
        .and(MENTOR_OF_PERSON.STAFF_ID.eq(mentor.value()))
        .and(MENTOR_OF_PERSON.ENDED_AT.isNull())
        .fetchOptional(row -> new PersonId(row.value1()));
  }

  /** Those whom somebody accompanies, in the order in which they came. */
  List<PersonId> personsOf(StaffId mentor) {
    return dsl.select(MENTOR_OF_PERSON.PERSON_ID)
        .from(MENTOR_OF_PERSON)
        .where(MENTOR_OF_PERSON.STAFF_ID.eq(mentor.value()))
        .and(MENTOR_OF_PERSON.ENDED_AT.isNull())
        .orderBy(MENTOR_OF_PERSON.BEGUN_AT, MENTOR_OF_PERSON.ID)
        .fetch(row -> new PersonId(row.value1()));
  }
}
