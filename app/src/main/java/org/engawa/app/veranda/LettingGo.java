// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_ACT;
import static org.engawa.schema.Tables.BOARD_LOOK;
import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.BOARD_REPORT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** How the posts of a sitting go when it ends. */
@Repository
final class LettingGo {

  private final DSLContext dsl;

  LettingGo(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** What nobody was asked about, has acted on or has opened leaves no row. */
  void remove(ThreadId thread) {
    dsl.deleteFrom(BOARD_POST)
        .where(of(thread))
        .andNotExists(
            dsl.selectOne().from(BOARD_REPORT).where(BOARD_REPORT.POST_ID.eq(BOARD_POST.ID)))
        .andNotExists(dsl.selectOne().from(BOARD_ACT).where(BOARD_ACT.POST_ID.eq(BOARD_POST.ID)))
        .andNotExists(dsl.selectOne().from(BOARD_LOOK).where(BOARD_LOOK.POST_ID.eq(BOARD_POST.ID)))
        .execute();
  }

  /** What waits for an answer keeps its words where only a moderator finds them. */
  void hideAsked(ThreadId thread) {
    dsl.update(BOARD_POST)
        .set(BOARD_POST.STATE, PostState.HIDDEN.name())
        .where(of(thread).and(BOARD_POST.STATE.eq(PostState.SHOWN.name())).and(asked()))
        .execute();
  }

  void emptyOthers(ThreadId thread) {
    dsl.update(BOARD_POST)
        .set(BOARD_POST.STATE, PostState.EMPTY.name())
        .setNull(BOARD_POST.WORDS_SEALED)
        .setNull(BOARD_POST.NOTE_SEALED)
        .setNull(BOARD_POST.SEND_AT)
        .where(of(thread).andNot(asked()))
        .execute();
  }

  private Condition of(ThreadId thread) {
    return BOARD_POST.THREAD_ID.eq(thread.value());
  }

  /** Whether somebody waits for an answer about a post. */
  static Condition asked() {
    return DSL.exists(
        DSL.selectOne()
            .from(BOARD_REPORT)
            .where(BOARD_REPORT.POST_ID.eq(BOARD_POST.ID))
            .and(BOARD_REPORT.SETTLED_AT.isNull()));
  }
}
