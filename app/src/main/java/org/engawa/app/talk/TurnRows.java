// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.TALK_TURN;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What was said in talks, sealed. */
@Repository
final class TurnRows {

  private final DSLContext dsl;

  TurnRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a turn; says false when it was kept before. */
  boolean add(TalkId talk, SealedTurn turn) {
    return dsl.insertInto(TALK_TURN)
            .set(TALK_TURN.ID, turn.id())
            .set(TALK_TURN.TALK_ID, talk.value())
            .set(TALK_TURN.PLACE, last(talk) + 1)
            .set(TALK_TURN.SIDE, turn.side().name())
            .set(TALK_TURN.SAID_AT, turn.saidAt())
            .set(TALK_TURN.WORDS_SEALED, turn.words())
            .onConflict(TALK_TURN.ID)
            .doNothing()
            .execute()
        == 1;
  }

  /** The place of what was said last; 0 where nothing was. */
  int last(TalkId talk) {
    return dsl.select(DSL.coalesce(DSL.max(TALK_TURN.PLACE), 0))
        .from(TALK_TURN)
        .where(TALK_TURN.TALK_ID.eq(talk.value()))
        .fetchSingle()
        .value1();
  }

  /** All of a talk, in the order in which they were said, from place 1 on. */
  List<SealedTurn> of(TalkId talk) {
    return dsl.select(TALK_TURN.ID, TALK_TURN.SIDE, TALK_TURN.SAID_AT, TALK_TURN.WORDS_SEALED)
        .from(TALK_TURN)
        .where(TALK_TURN.TALK_ID.eq(talk.value()))
        .orderBy(TALK_TURN.PLACE)
        .fetch(
            row ->
                new SealedTurn(
                    row.value1(), Side.valueOf(row.value2()), row.value3(), row.value4()));
  }

  void removeAll(TalkId talk) {
    dsl.deleteFrom(TALK_TURN).where(TALK_TURN.TALK_ID.eq(talk.value())).execute();
  }
}
