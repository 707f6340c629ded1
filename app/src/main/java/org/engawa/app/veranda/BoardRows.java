// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD;
import static org.engawa.schema.Tables.BOARD_HOURS;
import static org.engawa.schema.Tables.BOARD_WORDS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Boards as they are stored. */
@Repository
final class BoardRows {

  private final DSLContext dsl;

  BoardRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(BoardId id, OpenBoard board, StaffId by, Instant at) {
    dsl.insertInto(BOARD)
        .set(BOARD.ID, id.value())
        .set(BOARD.CIRCLE, board.circle().name())
        .set(BOARD.READING, board.reading().name())
        .set(BOARD.ROOM, board.room().kind())
        .set(BOARD.ROOM_RULE, board.room().rule())
        .set(BOARD.OPENED_BY_ID, by.value())
        .set(BOARD.OPENED_AT, at)
        .execute();
  }

  void addWords(BoardId id, Sealed words) {
    dsl.insertInto(BOARD_WORDS)
        .set(BOARD_WORDS.BOARD_ID, id.value())
        .set(BOARD_WORDS.LANGUAGE, words.language())
        .set(BOARD_WORDS.TITLE_SEALED, words.title())
        .set(BOARD_WORDS.ABOUT_SEALED, words.about())
        .set(BOARD_WORDS.TIMES_SEALED, words.times().orElse(null))
        .execute();
  }

  /** Closes a board, or opens it again; says false when there is none. */
  boolean close(BoardId id, Optional<Instant> at) {
    return dsl.update(BOARD)
            .set(BOARD.CLOSED_AT, at.orElse(null))
            .where(BOARD.ID.eq(id.value()))
            .execute()
        == 1;
  }

  /** Lets nobody change a board until the transaction of the caller is over. */
  void hold(BoardId id) {
    dsl.update(BOARD)
        .set(BOARD.OPENED_AT, BOARD.OPENED_AT)
        .where(BOARD.ID.eq(id.value()))
        .execute();
  }

  /** Begins a sitting where none runs; says false when one does. */
  boolean sit(BoardId id, ThreadId sitting) {
    return dsl.update(BOARD)
            .set(BOARD.SITTING_ID, sitting.value())
            .where(BOARD.ID.eq(id.value()).and(BOARD.SITTING_ID.isNull()))
            .execute()
        == 1;
  }

  void rise(BoardId id) {
    dsl.update(BOARD).setNull(BOARD.SITTING_ID).where(BOARD.ID.eq(id.value())).execute();
  }

  List<Row> all() {
    return where(DSL.noCondition());
  }

  Optional<Row> find(BoardId id) {
    return where(BOARD.ID.eq(id.value())).stream().findFirst();
  }

  private List<Row> where(Condition which) {
    return dsl.select(
            BOARD.ID,
            BOARD.CIRCLE,
            BOARD.READING,
            BOARD.CLOSED_AT,
            BOARD.ROOM,
            BOARD.ROOM_RULE,
            BOARD.SITTING_ID,
            BOARD.NIGHT_ENDS_AT)
        .from(BOARD)
        .where(which)
        .orderBy(BOARD.OPENED_AT, BOARD.ID)
        .fetch(
            row ->
                new Row(
                    new BoardId(row.value1()),
                    Circle.valueOf(row.value2()),
                    Reading.valueOf(row.value3()),
                    Optional.ofNullable(row.value4()),
                    Room.stored(row.value5(), row.value6()),
                    Optional.ofNullable(row.value7()).map(ThreadId::new),
                    Optional.ofNullable(row.value8())));
  }

  List<Sealed> words(BoardId id) {
    return dsl.select(
            BOARD_WORDS.LANGUAGE,
            BOARD_WORDS.TITLE_SEALED,
            BOARD_WORDS.ABOUT_SEALED,
            BOARD_WORDS.TIMES_SEALED)
        .from(BOARD_WORDS)
        .where(BOARD_WORDS.BOARD_ID.eq(id.value()))
        .orderBy(BOARD_WORDS.LANGUAGE)
        .fetch(
            row ->
                new Sealed(
                    row.value1(), row.value2(), row.value3(), Optional.ofNullable(row.value4())));
  }

  void sayHours(Hours hours, Instant at) {
    dsl.insertInto(BOARD_HOURS)
        .set(BOARD_HOURS.LANGUAGE, hours.language())
        .set(BOARD_HOURS.WORDS_SEALED, hours.words())
        .set(BOARD_HOURS.SAID_BY_ID, hours.by().value())
        .set(BOARD_HOURS.SAID_AT, at)
        .onConflict(BOARD_HOURS.LANGUAGE)
        .doUpdate()
        .set(BOARD_HOURS.WORDS_SEALED, hours.words())
        .set(BOARD_HOURS.SAID_BY_ID, hours.by().value())
        .set(BOARD_HOURS.SAID_AT, at)
        .execute();
  }

  void forgetHours(String language) {
    dsl.deleteFrom(BOARD_HOURS).where(BOARD_HOURS.LANGUAGE.eq(language)).execute();
  }

  Optional<Hours> hours(String language) {
    return dsl.select(BOARD_HOURS.WORDS_SEALED, BOARD_HOURS.SAID_BY_ID)
        .from(BOARD_HOURS)
        .where(BOARD_HOURS.LANGUAGE.eq(language))
        .fetchOptional(row -> new Hours(language, row.value1(), new StaffId(row.value2())));
  }

  /**
   * A board without its words.
   *
   * @param sitting the thread of the sitting or the night that runs, until somebody ends it
   * @param nightEnds when it is over by itself
   */
  record Row(
      BoardId id,
      Circle circle,
      Reading reading,
      Optional<Instant> closedAt,
      Room room,
      Optional<ThreadId> sitting,
      Optional<Instant> nightEnds) {

    /** What runs at a time: a night is over at dawn, whether or not its words are gone by then. */
    Optional<ThreadId> runsAt(Instant now) {
      return sitting.filter(_ -> nightEnds.filter(ends -> !ends.isAfter(now)).isEmpty());
    }
  }

  /** What stands over a board in one language, sealed. */
  record Sealed(String language, byte[] title, byte[] about, Optional<byte[]> times) {}

  /** When somebody reads, sealed for whoever said it. */
  record Hours(String language, byte[] words, StaffId by) {}
}
