// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.engawa.schema.Tables.INSTRUMENT_TURN;

import java.util.List;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Every turn of every switch. */
@Repository
final class Turns {

  private final DSLContext dsl;

  Turns(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Turn turn) {
    dsl.insertInto(INSTRUMENT_TURN)
        .set(INSTRUMENT_TURN.ID, UUID.randomUUID())
        .set(INSTRUMENT_TURN.CARD, turn.card())
        .set(INSTRUMENT_TURN.TURNED, turn.what().name())
        .set(INSTRUMENT_TURN.POSITION, turn.to().name())
        .set(INSTRUMENT_TURN.TURNED_BY_ID, turn.by().value())
        .set(INSTRUMENT_TURN.TURNED_AT, turn.at())
        .execute();
  }

  /** All, the oldest first. */
  List<Turn> all() {
    return dsl.select(
            INSTRUMENT_TURN.CARD,
            INSTRUMENT_TURN.TURNED,
            INSTRUMENT_TURN.POSITION,
            INSTRUMENT_TURN.TURNED_BY_ID,
            INSTRUMENT_TURN.TURNED_AT)
        .from(INSTRUMENT_TURN)
        .orderBy(INSTRUMENT_TURN.TURNED_AT, INSTRUMENT_TURN.ID)
        .fetch(
            row ->
                new Turn(
                    row.value1(),
                    Switch.valueOf(row.value2()),
                    Switch.Position.valueOf(row.value3()),
                    new StaffId(row.value4()),
                    row.value5()));
  }
}
