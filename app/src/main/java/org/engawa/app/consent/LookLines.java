// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.engawa.schema.Tables.LOOK;

import java.util.List;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who has looked, as the owner of the words reads it. */
@Repository
final class LookLines {

  private static final long HOUR_SECONDS = 3600;

  private final DSLContext dsl;

  LookLines(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a line; without a reason, what was looked at again in the same hour adds none. */
  void add(AccountId owner, LookLine line) {
    dsl.insertInto(LOOK)
        .set(LOOK.ID, line.id())
        .set(LOOK.OWNER_ID, owner.value())
        .set(LOOK.STAFF_ID, line.by().value())
        .set(LOOK.TOPIC, line.topic().key())
        .set(LOOK.ITEM_ID, line.item().orElse(null))
        .set(LOOK.HOUR, line.at().getEpochSecond() / HOUR_SECONDS)
        .set(LOOK.LOOKED_AT, line.at())
        .set(LOOK.WHY_SEALED, line.whySealed().orElse(null))
        .onConflictDoNothing()
        .execute();
  }

  /** All lines of an owner, the newest first. */
  List<LookLine> of(AccountId owner) {
    return dsl.select(
            LOOK.ID, LOOK.STAFF_ID, LOOK.TOPIC, LOOK.ITEM_ID, LOOK.LOOKED_AT, LOOK.WHY_SEALED)
        .from(LOOK)
        .where(LOOK.OWNER_ID.eq(owner.value()))
        .orderBy(LOOK.LOOKED_AT.desc(), LOOK.ID)
        .fetch(
            row ->
                new LookLine(
                    row.value1(),
                    new StaffId(row.value2()),
                    Topic.of(row.value3()).orElseThrow(),
                    Optional.ofNullable(row.value4()),
                    row.value5(),
                    Optional.ofNullable(row.value6())));
  }

  /** Forgets the lines of an erased account. */
  void forget(AccountId owner) {
    dsl.deleteFrom(LOOK).where(LOOK.OWNER_ID.eq(owner.value())).execute();
  }
}
