// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_PAUSE_TURN;

import java.time.Instant;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Each turn of the switch that pauses the boards while nobody is there. */
@Repository
final class PauseTurns {

  private final DSLContext dsl;

  PauseTurns(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Paused to, StaffId by, Instant at) {
    dsl.insertInto(BOARD_PAUSE_TURN)
        .set(BOARD_PAUSE_TURN.ID, UUID.randomUUID())
        .set(BOARD_PAUSE_TURN.POSITION, to.name())
        .set(BOARD_PAUSE_TURN.TURNED_BY_ID, by.value())
        .set(BOARD_PAUSE_TURN.TURNED_AT, at)
        .execute();
  }

  /** How it stands; until somebody turns it, nothing is paused. */
  Paused now() {
    return dsl.select(BOARD_PAUSE_TURN.POSITION)
        .from(BOARD_PAUSE_TURN)
        .orderBy(BOARD_PAUSE_TURN.TURNED_AT.desc(), BOARD_PAUSE_TURN.ID)
        .limit(1)
        .fetchOptional(row -> Paused.valueOf(row.value1()))
        .orElse(Paused.NOTHING);
  }
}
