// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import static org.engawa.schema.Tables.MENTOR_ASK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Asks as they are stored: sealed. */
@Repository
final class AskRows {

  private final DSLContext dsl;

  AskRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Says false when the person has asked somebody already. */
  boolean add(Row row) {
    return dsl.insertInto(MENTOR_ASK)
            .set(MENTOR_ASK.ID, row.id())
            .set(MENTOR_ASK.PERSON_ID, row.person().value())
            .set(MENTOR_ASK.STAFF_ID, row.mentor().value())
            .set(MENTOR_ASK.WORDS_SEALED, row.words())
            .set(MENTOR_ASK.ASKED_AT, row.askedAt())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** A lead lets it through; says false when it waits for no lead. */
  boolean open(UUID id, StaffId by) {
    return dsl.update(MENTOR_ASK)
            .set(MENTOR_ASK.OPENED_BY_ID, by.value())
            .where(MENTOR_ASK.ID.eq(id))
            .and(MENTOR_ASK.OPENED_BY_ID.isNull())
            .and(MENTOR_ASK.ANSWER.isNull())
            .execute()
        == 1;
  }

  /** Says false when it was answered before. */
  boolean answer(UUID id, String answer, Instant at) {
    return dsl.update(MENTOR_ASK)
            .set(MENTOR_ASK.ANSWER, answer)
            .set(MENTOR_ASK.ANSWERED_AT, at)
            .where(MENTOR_ASK.ID.eq(id))
            .and(MENTOR_ASK.ANSWER.isNull())
            .execute()
        == 1;
  }

  Optional<Row> of(PersonId person) {
    return where(MENTOR_ASK.PERSON_ID.eq(person.value())).stream().findFirst();
  }

  Optional<Row> find(UUID id) {
    return where(MENTOR_ASK.ID.eq(id)).stream().findFirst();
  }

  List<Row> to(StaffId mentor) {
    return where(MENTOR_ASK.STAFF_ID.eq(mentor.value()));
  }

  /** Those that nobody has answered so far. */
  List<Row> unanswered() {
    return where(MENTOR_ASK.ANSWER.isNull());
  }

  void remove(PersonId person) {
    dsl.deleteFrom(MENTOR_ASK).where(MENTOR_ASK.PERSON_ID.eq(person.value())).execute();
  }

  void removeAll(StaffId mentor) {
    dsl.deleteFrom(MENTOR_ASK).where(MENTOR_ASK.STAFF_ID.eq(mentor.value())).execute();
  }

  private List<Row> where(Condition which) {
    return dsl.select(
            MENTOR_ASK.ID,
            MENTOR_ASK.PERSON_ID,
            MENTOR_ASK.STAFF_ID,
            MENTOR_ASK.WORDS_SEALED,
            MENTOR_ASK.ASKED_AT,
            DSL.field(MENTOR_ASK.OPENED_BY_ID.isNotNull()),
            MENTOR_ASK.ANSWER)
        .from(MENTOR_ASK)
        .where(which)
        .orderBy(MENTOR_ASK.ASKED_AT, MENTOR_ASK.ID)
        .fetch(
            row ->
                new Row(
                    row.value1(),
                    new PersonId(row.value2()),
                    new StaffId(row.value3()),
                    row.value4(),
                    row.value5(),
                    Boolean.TRUE.equals(row.value6()),
                    Optional.ofNullable(row.value7())));
  }

  /**
   * An ask as it is stored.
   *
   * @param opened whether a lead has let it through
   * @param answer the name of a state, once it was answered
   */
  record Row(
      UUID id,
      PersonId person,
      StaffId mentor,
      byte[] words,
      Instant askedAt,
      boolean opened,
      Optional<String> answer) {}
}
