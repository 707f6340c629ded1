// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.LETTER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.MentorshipId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Letters as they are stored: sealed. */
@Repository
final class LetterRows {

  private final DSLContext dsl;

  LetterRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a letter; says false when there is one of this id, whoever wrote it. */
  boolean add(SealedLetter row) {
    return dsl.insertInto(LETTER)
            .set(LETTER.ID, row.id().value())
            .set(LETTER.WITHIN_ID, row.within().id())
            .set(LETTER.WITHIN_KIND, kind(row.within()).name())
            .set(LETTER.PERSON_ID, row.person().value())
            .set(LETTER.STAFF_ID, row.with().value())
            .set(LETTER.SIDE, row.side().name())
            .set(LETTER.WRITTEN_AT, row.writtenAt())
            .set(LETTER.ARRIVES_AT, row.arrivesAt().orElse(null))
            .set(LETTER.NOTICED, false)
            .set(LETTER.WORDS_SEALED, row.words())
            .onConflict(LETTER.ID)
            .doNothing()
            .execute()
        == 1;
  }

  /** Puts other words in its place, and another time of arrival. */
  void replace(SealedLetter row) {
    dsl.update(LETTER)
        .set(LETTER.WRITTEN_AT, row.writtenAt())
        .set(LETTER.ARRIVES_AT, row.arrivesAt().orElse(null))
        .set(LETTER.WORDS_SEALED, row.words())
        .where(LETTER.ID.eq(row.id().value()))
        .execute();
  }

  Optional<SealedLetter> find(LetterId id) {
    return select().where(LETTER.ID.eq(id.value())).fetchOptional(LetterRows::letter);
  }

  /** All between two, drafts too, the earliest first. */
  List<SealedLetter> between(PersonId person, StaffId with) {
    return fetch(LETTER.PERSON_ID.eq(person.value()).and(LETTER.STAFF_ID.eq(with.value())));
  }

  /** All of a person and whoever they write to, the earliest first. */
  List<SealedLetter> of(PersonId person) {
    return fetch(LETTER.PERSON_ID.eq(person.value()));
  }

  /** Whether a letter from any person arrived after one time and until another. */
  boolean came(Instant after, Instant until) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(LETTER)
            .where(LETTER.SIDE.eq(Side.PERSON.name()))
            .and(LETTER.ARRIVES_AT.gt(after))
            .and(LETTER.ARRIVES_AT.le(until)));
  }

  /** How many somebody sent since then. */
  int sentSince(PersonId person, StaffId with, Side side, Instant then) {
    return dsl.fetchCount(
        LETTER,
        LETTER
            .PERSON_ID
            .eq(person.value())
            .and(LETTER.SIDE.eq(side.name()))
            .and(
                side == Side.PERSON
                    ? LETTER.STAFF_ID.isNotNull()
                    : LETTER.STAFF_ID.eq(with.value()))
            .and(LETTER.ARRIVES_AT.isNotNull())
            .and(LETTER.WRITTEN_AT.gt(then)));
  }

  /** Whether one is there from a supporter that the person has not come across. */
  boolean isOneToNotice(PersonId person, Instant now) {
    return dsl.fetchExists(
        LETTER, toPerson(person).and(LETTER.ARRIVES_AT.le(now)).and(LETTER.NOTICED.isFalse()));
  }

  void notice(PersonId person, StaffId with, Instant now) {
    dsl.update(LETTER)
        .set(LETTER.NOTICED, true)
        .where(toPerson(person).and(LETTER.STAFF_ID.eq(with.value())))
        .and(LETTER.ARRIVES_AT.le(now))
        .and(LETTER.NOTICED.isFalse())
        .execute();
  }

  /** Those on their way to a person. */
  List<SealedLetter> onTheirWay(PersonId person, Instant now) {
    return fetch(toPerson(person).and(LETTER.ARRIVES_AT.gt(now)));
  }

  void remove(LetterId id) {
    dsl.deleteFrom(LETTER).where(LETTER.ID.eq(id.value())).execute();
  }

  void removeAll(PersonId person) {
    dsl.deleteFrom(LETTER).where(LETTER.PERSON_ID.eq(person.value())).execute();
  }

  private static Condition toPerson(PersonId person) {
    return LETTER.PERSON_ID.eq(person.value()).and(LETTER.SIDE.eq(Side.SUPPORTER.name()));
  }

  private List<SealedLetter> fetch(Condition which) {
    return select().where(which).orderBy(LETTER.WRITTEN_AT, LETTER.ID).fetch(LetterRows::letter);
  }

  private SelectJoinStep<? extends Record> select() {
    return dsl.select(
            LETTER.ID,
            LETTER.WITHIN_ID,
            LETTER.WITHIN_KIND,
            LETTER.PERSON_ID,
            LETTER.STAFF_ID,
            LETTER.SIDE,
            LETTER.WRITTEN_AT,
            LETTER.ARRIVES_AT,
            LETTER.WORDS_SEALED)
        .from(LETTER);
  }

  private static Kind kind(Within within) {
    return switch (within) {
      case Within.Case _ -> Kind.CASE;
      case Within.Mentorship _ -> Kind.MENTORSHIP;
    };
  }

  private static Within within(Record row) {
    UUID id = row.get(LETTER.WITHIN_ID);
    return switch (Kind.valueOf(row.get(LETTER.WITHIN_KIND))) {
      case CASE -> new Within.Case(new CaseId(id));
      case MENTORSHIP -> new Within.Mentorship(new MentorshipId(id));
    };
  }

  private static SealedLetter letter(Record row) {
    return new SealedLetter(
        new LetterId(row.get(LETTER.ID)),
        within(row),
        new PersonId(row.get(LETTER.PERSON_ID)),
        new StaffId(row.get(LETTER.STAFF_ID)),
        Side.valueOf(row.get(LETTER.SIDE)),
        row.get(LETTER.WRITTEN_AT),
        Optional.ofNullable(row.get(LETTER.ARRIVES_AT)),
        row.get(LETTER.WORDS_SEALED));
  }

  private enum Kind {
    CASE,
    MENTORSHIP
  }
}
