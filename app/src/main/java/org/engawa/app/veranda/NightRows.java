// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD;
import static org.engawa.schema.Tables.BOARD_POST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The nights of rooms that forget at dawn. */
@Repository
final class NightRows {

  private final DSLContext dsl;

  NightRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Rooms that stand open and in which no night runs. */
  List<Waiting> waiting() {
    return dsl.select(BOARD.ID, BOARD.ROOM, BOARD.ROOM_RULE)
        .from(BOARD)
        .where(BOARD.ROOM.in("DAWN", "QUIET"))
        .and(BOARD.CLOSED_AT.isNull())
        .and(BOARD.SITTING_ID.isNull())
        .orderBy(BOARD.ID)
        .fetch(
            row -> new Waiting(new BoardId(row.value1()), Room.stored(row.value2(), row.value3())));
  }

  /** Begins a night where none runs; says false when one does. */
  boolean begin(Night night, Instant ends) {
    return dsl.update(BOARD)
            .set(BOARD.SITTING_ID, night.thread().value())
            .set(BOARD.NIGHT_ENDS_AT, ends)
            .where(BOARD.ID.eq(night.room().value()).and(BOARD.SITTING_ID.isNull()))
            .execute()
        == 1;
  }

  Optional<ThreadId> running(BoardId room) {
    return dsl.select(BOARD.SITTING_ID)
        .from(BOARD)
        .where(BOARD.ID.eq(room.value()))
        .and(BOARD.NIGHT_ENDS_AT.isNotNull())
        .fetchOptional(row -> new ThreadId(row.value1()));
  }

  /** The nights for which it is dawn. */
  List<Night> over(Instant now) {
    return dsl.select(BOARD.ID, BOARD.SITTING_ID)
        .from(BOARD)
        .where(BOARD.NIGHT_ENDS_AT.le(now))
        .orderBy(BOARD.NIGHT_ENDS_AT, BOARD.ID)
        .fetch(row -> new Night(new BoardId(row.value1()), new ThreadId(row.value2())));
  }

  /** Ends a night; says false when it does not run, or another node has ended it. */
  boolean end(Night night) {
    return dsl.update(BOARD)
            .setNull(BOARD.SITTING_ID)
            .setNull(BOARD.NIGHT_ENDS_AT)
            .where(BOARD.ID.eq(night.room().value()))
            .and(BOARD.SITTING_ID.eq(night.thread().value()))
            .execute()
        == 1;
  }

  /** The posts of a night about which somebody waits for an answer. */
  List<SealedPost> asked(ThreadId thread) {
    return dsl.select(BOARD_POST.fields())
        .from(BOARD_POST)
        .where(BOARD_POST.THREAD_ID.eq(thread.value()))
        .and(BOARD_POST.WORDS_SEALED.isNotNull())
        .and(LettingGo.asked())
        .orderBy(BOARD_POST.PLACE)
        .fetch(PostRows::post);
  }

  /** From now on the words are sealed like this, and not by the night. */
  void keepByDay(PostId id, byte[] words, Optional<byte[]> note) {
    dsl.update(BOARD_POST)
        .set(BOARD_POST.WORDS_SEALED, words)
        .set(BOARD_POST.NOTE_SEALED, note.orElse(null))
        .setNull(BOARD_POST.NIGHT_ID)
        .where(BOARD_POST.ID.eq(id.value()))
        .execute();
  }

  /** A room without a night, and what holds in it. */
  record Waiting(BoardId id, Room room) {}

  /** A night in a room. */
  record Night(BoardId room, ThreadId thread) {}
}
