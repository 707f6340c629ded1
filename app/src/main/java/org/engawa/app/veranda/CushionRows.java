// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.VOICE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Cushions: posts with an end. */
@Repository
final class CushionRows {

  private final DSLContext dsl;

  CushionRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Those that lie in a room, the last put down last. */
  List<SealedPost> lying(ThreadId thread) {
    return where(
        BOARD_POST.THREAD_ID.eq(thread.value()).and(BOARD_POST.STATE.eq(PostState.SHOWN.name())));
  }

  /** What somebody has put down there and not taken up. */
  List<SealedPost> of(ThreadId thread, Author author) {
    return where(
        BOARD_POST
            .THREAD_ID
            .eq(thread.value())
            .and(inUse())
            .and(
                BOARD_POST.VOICE_ID.in(
                    dsl.select(VOICE.ID)
                        .from(VOICE)
                        .where(VOICE.AUTHOR_LOOKUP.eq(author.lookup())))));
  }

  /** Those whose time is over. */
  List<SealedPost> over(Instant now) {
    return where(BOARD_POST.ENDS_AT.le(now).and(inUse()));
  }

  /** Whether somebody waits for an answer about it. */
  boolean isAsked(PostId id) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(BOARD_POST)
            .where(BOARD_POST.ID.eq(id.value()))
            .and(LettingGo.asked()));
  }

  private static Condition inUse() {
    return BOARD_POST.STATE.in(PostState.SHOWN.name(), PostState.HELD.name());
  }

  private List<SealedPost> where(Condition which) {
    return dsl.select(BOARD_POST.fields())
        .from(BOARD_POST)
        .where(BOARD_POST.ENDS_AT.isNotNull())
        .and(which)
        .orderBy(BOARD_POST.PLACE, BOARD_POST.ID)
        .fetch(PostRows::post);
  }
}
