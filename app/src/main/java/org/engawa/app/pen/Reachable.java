// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.engawa.schema.Tables.PEN_SHUT;
import static org.engawa.schema.Tables.PEN_SWITCH;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who may be asked for letters, and by whom not. */
@Repository
final class Reachable {

  private final DSLContext dsl;

  Reachable(DSLContext dsl) {
    this.dsl = dsl;
  }

  void on(PersonId person, Instant since) {
    dsl.insertInto(PEN_SWITCH)
        .set(PEN_SWITCH.PERSON_ID, person.value())
        .set(PEN_SWITCH.ON_SINCE_AT, since)
        .onConflict(PEN_SWITCH.PERSON_ID)
        .doNothing()
        .execute();
  }

  void off(PersonId person) {
    dsl.deleteFrom(PEN_SWITCH).where(PEN_SWITCH.PERSON_ID.eq(person.value())).execute();
  }

  Optional<Instant> since(PersonId person) {
    return dsl.select(PEN_SWITCH.ON_SINCE_AT)
        .from(PEN_SWITCH)
        .where(PEN_SWITCH.PERSON_ID.eq(person.value()))
        .fetchOptional(row -> row.value1());
  }

  void shut(Hand hand, Hand other) {
    dsl.insertInto(PEN_SHUT)
        .set(PEN_SHUT.HAND_LOOKUP, hand.lookup())
        .set(PEN_SHUT.OTHER_LOOKUP, other.lookup())
        .onConflict(PEN_SHUT.HAND_LOOKUP, PEN_SHUT.OTHER_LOOKUP)
        .doNothing()
        .execute();
  }

  boolean isShut(Hand hand, Hand other) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(PEN_SHUT)
            .where(PEN_SHUT.HAND_LOOKUP.eq(hand.lookup()))
            .and(PEN_SHUT.OTHER_LOOKUP.eq(other.lookup())));
  }

  void removeAll(Hand hand) {
    dsl.deleteFrom(PEN_SHUT)
        .where(PEN_SHUT.HAND_LOOKUP.eq(hand.lookup()))
        .or(PEN_SHUT.OTHER_LOOKUP.eq(hand.lookup()))
        .execute();
  }
}
