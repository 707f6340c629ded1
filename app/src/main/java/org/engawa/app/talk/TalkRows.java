// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.TALK;
import static org.engawa.schema.Tables.TALK_CHANGE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Talks as they are stored, and how each came to stand where it stands. */
@Repository
final class TalkRows {

  private final DSLContext dsl;

  TalkRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a talk; says false when there is one of this id, whoever wished for it. */
  boolean add(SealedTalk row) {
    boolean added =
        dsl.insertInto(TALK)
                .set(TALK.ID, row.id().value())
                .set(TALK.CASE_ID, row.of().value())
                .set(TALK.PERSON_ID, row.person().value())
                .set(TALK.STAFF_ID, row.with().value())
                .set(TALK.WISHED_BY, row.wishedBy().name())
                .set(TALK.WISHED_AT, row.wishedAt())
                .set(TALK.RUNG, row.by().name())
                .set(TALK.BEGINS_AT, row.beginsAt())
                .set(TALK.MINUTES, row.minutes())
                .set(TALK.STATE, row.state().name())
                .set(TALK.WHERE_SEALED, row.where())
                .onConflict(TALK.ID)
                .doNothing()
                .execute()
            == 1;
    if (added) {
      change(row.id(), row.state(), row.wishedBy(), row.wishedAt());
    }
    return added;
  }

  /** Moves it on from where it stood; says false when it stands elsewhere meanwhile. */
  boolean move(SealedTalk from, TalkState to, Side by, Instant at) {
    boolean moved =
        dsl.update(TALK)
                .set(TALK.STATE, to.name())
                .where(TALK.ID.eq(from.id().value()))
                .and(TALK.STATE.eq(from.state().name()))
                .execute()
            == 1;
    if (moved) {
      change(from.id(), to, by, at);
    }
    return moved;
  }

  private void change(TalkId id, TalkState to, Side by, Instant at) {
    dsl.insertInto(TALK_CHANGE)
        .set(TALK_CHANGE.TALK_ID, id.value())
        .set(TALK_CHANGE.STATE, to.name())
        .set(TALK_CHANGE.SIDE, by.name())
        .set(TALK_CHANGE.CHANGED_AT, at)
        .execute();
  }

  /** Holds the row until the transaction ends, so that turns of both sides come one by one. */
  void hold(TalkId id) {
    dsl.update(TALK).set(TALK.MINUTES, TALK.MINUTES).where(TALK.ID.eq(id.value())).execute();
  }

  void shape(TalkId id, Rung by, int minutes) {
    dsl.update(TALK)
        .set(TALK.RUNG, by.name())
        .set(TALK.MINUTES, minutes)
        .where(TALK.ID.eq(id.value()))
        .execute();
  }

  void carry(TalkId id, Optional<byte[]> carried) {
    dsl.update(TALK)
        .set(TALK.CARRIED_SEALED, carried.orElse(null))
        .where(TALK.ID.eq(id.value()))
        .execute();
  }

  Optional<SealedTalk> find(TalkId id) {
    return select().where(TALK.ID.eq(id.value())).fetchOptional(TalkRows::talk);
  }

  /** All between two, the earliest first. */
  List<SealedTalk> between(PersonId person, StaffId with) {
    return fetch(TALK.PERSON_ID.eq(person.value()).and(TALK.STAFF_ID.eq(with.value())));
  }

  /** All of a person, the earliest first. */
  List<SealedTalk> of(PersonId person) {
    return fetch(TALK.PERSON_ID.eq(person.value()));
  }

  /** Its turns are removed before. */
  void remove(TalkId id) {
    dsl.deleteFrom(TALK_CHANGE).where(TALK_CHANGE.TALK_ID.eq(id.value())).execute();
    dsl.deleteFrom(TALK).where(TALK.ID.eq(id.value())).execute();
  }

  private List<SealedTalk> fetch(Condition which) {
    return select().where(which).orderBy(TALK.BEGINS_AT, TALK.ID).fetch(TalkRows::talk);
  }

  private SelectJoinStep<? extends Record> select() {
    return dsl.select(
            TALK.ID,
            TALK.CASE_ID,
            TALK.PERSON_ID,
            TALK.STAFF_ID,
            TALK.WISHED_BY,
            TALK.WISHED_AT,
            TALK.RUNG,
            TALK.BEGINS_AT,
            TALK.MINUTES,
            TALK.STATE,
            TALK.WHERE_SEALED,
            TALK.CARRIED_SEALED)
        .from(TALK);
  }

  private static SealedTalk talk(Record row) {
    return new SealedTalk(
        new TalkId(row.get(TALK.ID)),
        new CaseId(row.get(TALK.CASE_ID)),
        new PersonId(row.get(TALK.PERSON_ID)),
        new StaffId(row.get(TALK.STAFF_ID)),
        Side.valueOf(row.get(TALK.WISHED_BY)),
        row.get(TALK.WISHED_AT),
        Rung.valueOf(row.get(TALK.RUNG)),
        row.get(TALK.BEGINS_AT),
        row.get(TALK.MINUTES),
        TalkState.valueOf(row.get(TALK.STATE)),
        row.get(TALK.WHERE_SEALED),
        Optional.ofNullable(row.get(TALK.CARRIED_SEALED)));
  }
}
