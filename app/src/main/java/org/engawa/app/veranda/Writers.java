// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD;
import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.VOICE;
import static org.engawa.schema.Tables.WRITER;
import static org.engawa.schema.Tables.WRITING_PAUSE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What holds for an author behind every name. */
@Repository
final class Writers {

  static final int READ_FIRST = 3;

  private final DSLContext dsl;

  Writers(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Holds the row of an author until the transaction ends, so that two forms go one by one. */
  Writer hold(Author author, Instant now) {
    return held(author)
        .orElseGet(
            () -> {
              dsl.insertInto(WRITER)
                  .set(WRITER.AUTHOR_LOOKUP, author.lookup())
                  .set(WRITER.TO_READ, READ_FIRST)
                  .set(WRITER.BEGUN_AT, now)
                  .onConflict(WRITER.AUTHOR_LOOKUP)
                  .doNothing()
                  .execute();
              return held(author).orElseThrow();
            });
  }

  /** Writing what is there holds the row on either database. */
  private Optional<Writer> held(Author author) {
    return dsl.update(WRITER)
        .set(WRITER.TO_READ, WRITER.TO_READ)
        .where(WRITER.AUTHOR_LOOKUP.eq(author.lookup()))
        .returningResult(WRITER.TO_READ, WRITER.BEGUN_AT)
        .fetchOptional(row -> new Writer(row.value1(), row.value2()));
  }

  void oneWasRead(Author author) {
    dsl.update(WRITER)
        .set(WRITER.TO_READ, WRITER.TO_READ.minus(1))
        .where(WRITER.AUTHOR_LOOKUP.eq(author.lookup()).and(WRITER.TO_READ.gt(0)))
        .execute();
  }

  void readFirst(Author author) {
    dsl.update(WRITER)
        .set(WRITER.TO_READ, READ_FIRST)
        .where(WRITER.AUTHOR_LOOKUP.eq(author.lookup()))
        .execute();
  }

  void pause(UUID act, Author author, Instant until) {
    dsl.insertInto(WRITING_PAUSE)
        .set(WRITING_PAUSE.ACT_ID, act)
        .set(WRITING_PAUSE.AUTHOR_LOOKUP, author.lookup())
        .set(WRITING_PAUSE.UNTIL_AT, until)
        .execute();
  }

  /** Ends the pauses that these acts began; says false when none of them runs. */
  boolean lift(List<UUID> acts, Instant now) {
    return dsl.update(WRITING_PAUSE)
            .set(WRITING_PAUSE.LIFTED_AT, now)
            .where(WRITING_PAUSE.ACT_ID.in(acts))
            .and(WRITING_PAUSE.LIFTED_AT.isNull())
            .and(WRITING_PAUSE.UNTIL_AT.gt(now))
            .execute()
        > 0;
  }

  /** Until when somebody does not write. */
  Optional<Instant> pausedUntil(Author author, Instant now) {
    return dsl.select(DSL.max(WRITING_PAUSE.UNTIL_AT))
        .from(WRITING_PAUSE)
        .where(WRITING_PAUSE.AUTHOR_LOOKUP.eq(author.lookup()))
        .and(WRITING_PAUSE.LIFTED_AT.isNull())
        .and(WRITING_PAUSE.UNTIL_AT.gt(now))
        .fetchOptional(row -> row.value1());
  }

  /** How many posts somebody wrote since then in rooms of these kinds, and when the last one. */
  Lately lately(Author author, Instant since, List<String> rooms) {
    return dsl.select(DSL.count(), DSL.max(BOARD_POST.WRITTEN_AT))
        .from(BOARD_POST)
        .where(written(author, since, rooms))
        .fetchSingle(row -> new Lately(row.value1(), Optional.ofNullable(row.value2())));
  }

  /** When somebody wrote the oldest of their newest posts, of which there are so many. */
  Optional<Instant> oldest(Author author, Instant since, List<String> rooms, int many) {
    return dsl.select(BOARD_POST.WRITTEN_AT)
        .from(BOARD_POST)
        .where(written(author, since, rooms))
        .orderBy(BOARD_POST.WRITTEN_AT.desc())
        .limit(1)
        .offset(many - 1)
        .fetchOptional(BOARD_POST.WRITTEN_AT);
  }

  private Condition written(Author author, Instant since, List<String> rooms) {
    return BOARD_POST
        .VOICE_ID
        .in(dsl.select(VOICE.ID).from(VOICE).where(VOICE.AUTHOR_LOOKUP.eq(author.lookup())))
        .and(BOARD_POST.WRITTEN_AT.gt(since))
        .and(BOARD_POST.BOARD_ID.in(dsl.select(BOARD.ID).from(BOARD).where(BOARD.ROOM.in(rooms))));
  }

  void remove(Author author) {
    dsl.deleteFrom(WRITER).where(WRITER.AUTHOR_LOOKUP.eq(author.lookup())).execute();
    dsl.deleteFrom(WRITING_PAUSE).where(WRITING_PAUSE.AUTHOR_LOOKUP.eq(author.lookup())).execute();
  }

  /**
   * An author.
   *
   * @param toRead how many posts a person still reads first
   */
  record Writer(int toRead, Instant begunAt) {}

  /** How much somebody wrote, and when they did last. */
  record Lately(int many, Optional<Instant> last) {}
}
