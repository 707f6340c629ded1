// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.engawa.schema.Tables.PEN_HOURS;

import org.engawa.app.arrival.ArrivalHours;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** At which hours letters arrive with which hand. */
@Repository
final class HandHours {

  private final DSLContext dsl;

  HandHours(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Writing the row holds it on either database. */
  void put(Hand hand, ArrivalHours hours) {
    dsl.insertInto(PEN_HOURS)
        .set(PEN_HOURS.HAND_LOOKUP, hand.lookup())
        .set(PEN_HOURS.HOURS, hours.text())
        .onConflict(PEN_HOURS.HAND_LOOKUP)
        .doUpdate()
        .set(PEN_HOURS.HOURS, hours.text())
        .execute();
  }

  /** Says false when this hand never asked nor let itself be asked. */
  boolean change(Hand hand, ArrivalHours hours) {
    return dsl.update(PEN_HOURS)
            .set(PEN_HOURS.HOURS, hours.text())
            .where(PEN_HOURS.HAND_LOOKUP.eq(hand.lookup()))
            .execute()
        == 1;
  }

  ArrivalHours of(Hand hand) {
    return dsl.select(PEN_HOURS.HOURS)
        .from(PEN_HOURS)
        .where(PEN_HOURS.HAND_LOOKUP.eq(hand.lookup()))
        .fetchOptional(row -> ArrivalHours.read(row.value1()))
        .orElse(ArrivalHours.AT_ONCE);
  }

  void remove(Hand hand) {
    dsl.deleteFrom(PEN_HOURS).where(PEN_HOURS.HAND_LOOKUP.eq(hand.lookup())).execute();
  }
}
