// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.BOARD_THREAD;
import static org.engawa.schema.Tables.VOICE;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What of a board had come until a time. */
@Repository
final class OutlookRows {

  private final DSLContext dsl;

  OutlookRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Whether a post has come. */
  static Condition came(Outlook outlook) {
    return switch (outlook) {
      case Outlook.All _ -> DSL.noCondition();
      case Outlook.Until(Instant at, Author own) ->
          BOARD_POST
              .SHOWN_AT
              .le(at)
              .or(
                  BOARD_POST.VOICE_ID.in(
                      DSL.select(VOICE.ID)
                          .from(VOICE)
                          .where(VOICE.AUTHOR_LOOKUP.eq(own.lookup()))));
    };
  }

  /** What has come last of a thread. */
  Optional<Last> last(ThreadId thread, Outlook.Until until) {
    return asksLast(thread, until).fetchOptional(row -> new Last(row.value1(), row.value2()));
  }

  ResultQuery<Record2<Integer, Instant>> asksLast(ThreadId thread, Outlook.Until until) {
    return dsl.select(BOARD_POST.PLACE, BOARD_POST.SHOWN_AT)
        .from(BOARD_POST)
        .where(BOARD_POST.THREAD_ID.eq(thread.value()))
        .and(BOARD_POST.PLACE.isNotNull())
        .and(came(until))
        .orderBy(BOARD_POST.PLACE.desc())
        .limit(1);
  }

  /**
   * Threads of a board by what has come last of each. Those that were written in since are few, and
   * the others stand in the index in their order.
   */
  Map<ThreadId, Instant> threads(BoardId board, Outlook.Until until, Some some) {
    return asksThreads(board, until, some)
        .fetchMap(row -> new ThreadId(row.value1()), Record2::value2);
  }

  ResultQuery<Record2<UUID, Instant>> asksThreads(BoardId board, Outlook.Until until, Some some) {
    Condition stands =
        BOARD_THREAD.BOARD_ID.eq(board.value()).and(BOARD_THREAD.LAST_AT.isNotNull());
    Field<Instant> at = DSL.field(DSL.name("at"), BOARD_THREAD.LAST_AT.getDataType());
    Field<UUID> id = DSL.field(DSL.name("id"), BOARD_THREAD.ID.getDataType());
    Table<?> still =
        dsl.select(BOARD_THREAD.ID.as(id), BOARD_THREAD.LAST_AT.as(at))
            .from(BOARD_THREAD)
            .where(stands.and(BOARD_THREAD.LAST_AT.le(until.at())))
            .orderBy(BOARD_THREAD.LAST_AT.desc(), BOARD_THREAD.ID.desc())
            .limit(some.from() + some.most())
            .asTable("still");
    Table<?> since =
        dsl.select(BOARD_THREAD.ID.as(id), lastAt(until).as(at))
            .from(BOARD_THREAD)
            .where(stands.and(BOARD_THREAD.LAST_AT.gt(until.at())))
            .asTable("since");
    Select<Record2<UUID, Instant>> both =
        dsl.select(id, at)
            .from(still)
            .unionAll(dsl.select(id, at).from(since).where(at.isNotNull()));
    Table<?> come = both.asTable("come");
    return dsl.select(id, at)
        .from(come)
        .orderBy(at.desc(), id.desc())
        .limit(some.most())
        .offset(some.from());
  }

  private static Field<Instant> lastAt(Outlook.Until until) {
    return DSL.field(
        DSL.select(BOARD_POST.SHOWN_AT)
            .from(BOARD_POST)
            .where(BOARD_POST.THREAD_ID.eq(BOARD_THREAD.ID))
            .and(BOARD_POST.PLACE.isNotNull())
            .and(came(until))
            .orderBy(BOARD_POST.PLACE.desc())
            .limit(1));
  }

  /** Which part of a long list. */
  record Some(int from, int most) {}

  /** The last place of a thread that has come, and when. */
  record Last(int place, Instant at) {}
}
