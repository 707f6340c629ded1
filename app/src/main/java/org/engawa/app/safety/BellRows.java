// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import static org.engawa.schema.Tables.DESK_BELL;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Until when what came was told outside, and whether the last time went wrong. */
@Repository
final class BellRows {

  private static final String DESK = "desk";

  private final DSLContext dsl;

  BellRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** From here on; nothing when it has begun already. */
  void begin(Instant from) {
    dsl.insertInto(DESK_BELL)
        .set(DESK_BELL.NAME, DESK)
        .set(DESK_BELL.HEARD_UNTIL_AT, from)
        .set(DESK_BELL.TRIED_AT, Instant.EPOCH)
        .set(DESK_BELL.RUNG_AT, Instant.EPOCH)
        .set(DESK_BELL.FAILED, false)
        .onConflict(DESK_BELL.NAME)
        .doNothing()
        .execute();
  }

  Optional<State> state() {
    return dsl.select(
            DESK_BELL.HEARD_UNTIL_AT, DESK_BELL.TRIED_AT, DESK_BELL.RUNG_AT, DESK_BELL.FAILED)
        .from(DESK_BELL)
        .where(DESK_BELL.NAME.eq(DESK))
        .fetchOptional(row -> new State(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /** Says false when another node tries at the same time. */
  boolean trying(State before, Instant now) {
    return dsl.update(DESK_BELL)
            .set(DESK_BELL.TRIED_AT, now)
            .where(DESK_BELL.NAME.eq(DESK))
            .and(DESK_BELL.TRIED_AT.eq(before.triedAt()))
            .execute()
        == 1;
  }

  void rung(Instant heardUntil, Instant now) {
    dsl.update(DESK_BELL)
        .set(DESK_BELL.HEARD_UNTIL_AT, heardUntil)
        .set(DESK_BELL.RUNG_AT, now)
        .set(DESK_BELL.FAILED, false)
        .where(DESK_BELL.NAME.eq(DESK))
        .execute();
  }

  void failed() {
    dsl.update(DESK_BELL).set(DESK_BELL.FAILED, true).where(DESK_BELL.NAME.eq(DESK)).execute();
  }

  /** What is known of the bell. */
  record State(Instant heardUntil, Instant triedAt, Instant rungAt, boolean failed) {}
}
