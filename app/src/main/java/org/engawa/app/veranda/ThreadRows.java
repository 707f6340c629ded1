// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.BOARD_THREAD;
import static org.engawa.schema.Tables.VOICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

/** Threads as they are stored. */
@Repository
final class ThreadRows {

  private final DSLContext dsl;

  ThreadRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Begins a thread that does not stand yet; says false when it was begun before. */
  boolean add(SealedThread thread, Instant at) {
    return dsl.insertInto(BOARD_THREAD)
            .set(BOARD_THREAD.ID, thread.id().value())
            .set(BOARD_THREAD.BOARD_ID, thread.board().value())
            .set(BOARD_THREAD.VOICE_ID, thread.voice().map(VoiceId::value).orElse(null))
            .set(BOARD_THREAD.TITLE_SEALED, thread.title().orElse(null))
            .set(BOARD_THREAD.NAMELESS, thread.signature() == Signature.NAMELESS_THREAD)
            .set(BOARD_THREAD.PLACES, 0)
            .set(BOARD_THREAD.BEGUN_AT, at)
            .onConflict(BOARD_THREAD.ID)
            .doNothing()
            .execute()
        == 1;
  }

  Optional<SealedThread> find(ThreadId id) {
    return where(BOARD_THREAD.ID.eq(id.value())).fetchOptional(ThreadRows::thread);
  }

  /** Those of a board that stand, the one that was written in last first. */
  List<SealedThread> of(BoardId board, int from, int most) {
    return where(BOARD_THREAD.BOARD_ID.eq(board.value()).and(BOARD_THREAD.LAST_AT.isNotNull()))
        .orderBy(BOARD_THREAD.LAST_AT.desc(), BOARD_THREAD.ID.desc())
        .limit(most)
        .offset(from)
        .fetch(ThreadRows::thread);
  }

  List<SealedThread> among(Set<ThreadId> some) {
    return where(BOARD_THREAD.ID.in(some.stream().map(ThreadId::value).toList()))
        .orderBy(BOARD_THREAD.ID)
        .fetch(ThreadRows::thread);
  }

  /** Gives the next place of a thread. */
  int nextPlace(ThreadId id, Instant at) {
    return dsl.update(BOARD_THREAD)
        .set(BOARD_THREAD.PLACES, BOARD_THREAD.PLACES.plus(1))
        .set(BOARD_THREAD.LAST_AT, at)
        .where(BOARD_THREAD.ID.eq(id.value()))
        .returningResult(BOARD_THREAD.PLACES)
        .fetchSingle(BOARD_THREAD.PLACES);
  }

  /** From now on it stands, with whatever is in it. */
  void stand(ThreadId id, Instant at) {
    dsl.update(BOARD_THREAD)
        .set(BOARD_THREAD.LAST_AT, at)
        .where(BOARD_THREAD.ID.eq(id.value()))
        .execute();
  }

  /** From now on it is not there for anybody. */
  void fall(ThreadId id) {
    dsl.update(BOARD_THREAD)
        .setNull(BOARD_THREAD.LAST_AT)
        .where(BOARD_THREAD.ID.eq(id.value()))
        .execute();
  }

  void emptyTitle(ThreadId id) {
    dsl.update(BOARD_THREAD)
        .setNull(BOARD_THREAD.TITLE_SEALED)
        .where(BOARD_THREAD.ID.eq(id.value()))
        .execute();
  }

  void emptyTitles(Author author) {
    dsl.update(BOARD_THREAD)
        .setNull(BOARD_THREAD.TITLE_SEALED)
        .setNull(BOARD_THREAD.VOICE_ID)
        .where(
            BOARD_THREAD.VOICE_ID.in(
                dsl.select(VOICE.ID).from(VOICE).where(VOICE.AUTHOR_LOOKUP.eq(author.lookup()))))
        .execute();
  }

  private SelectConditionStep<? extends Record> where(Condition which) {
    return dsl.select(
            BOARD_THREAD.ID,
            BOARD_THREAD.BOARD_ID,
            BOARD_THREAD.VOICE_ID,
            BOARD_THREAD.TITLE_SEALED,
            BOARD_THREAD.NAMELESS,
            BOARD_THREAD.PLACES,
            BOARD_THREAD.LAST_AT,
            BOARD_POST.STATE)
        .from(BOARD_THREAD)
        .leftJoin(BOARD_POST)
        .on(BOARD_POST.ID.eq(BOARD_THREAD.ID))
        .where(which);
  }

  private static SealedThread thread(Record row) {
    return new SealedThread(
        new ThreadId(row.get(BOARD_THREAD.ID)),
        new BoardId(row.get(BOARD_THREAD.BOARD_ID)),
        Optional.ofNullable(row.get(BOARD_THREAD.VOICE_ID)).map(VoiceId::new),
        Optional.ofNullable(row.get(BOARD_THREAD.TITLE_SEALED)),
        row.get(BOARD_THREAD.NAMELESS) ? Signature.NAMELESS_THREAD : Signature.NICKNAME,
        row.get(BOARD_THREAD.PLACES),
        Optional.ofNullable(row.get(BOARD_THREAD.LAST_AT)),
        PostState.HIDDEN.name().equals(row.get(BOARD_POST.STATE)),
        row.get(BOARD_POST.STATE) == null);
  }
}
