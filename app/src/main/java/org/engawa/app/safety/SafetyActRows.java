// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import static org.engawa.schema.Tables.SAFETY_ACT;
import static org.engawa.schema.Tables.SAFETY_ENTRY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What humans did with what waits. */
@Repository
final class SafetyActRows {

  private final DSLContext dsl;

  SafetyActRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(SealedAct act) {
    dsl.insertInto(SAFETY_ACT)
        .set(SAFETY_ACT.ID, act.id())
        .set(SAFETY_ACT.ENTRY_ID, act.entry().value())
        .set(SAFETY_ACT.KIND, act.kind().name())
        .set(SAFETY_ACT.STAFF_ID, act.by().value())
        .set(SAFETY_ACT.TO_ID, act.to().map(StaffId::value).orElse(null))
        .set(SAFETY_ACT.ACTED_AT, act.at())
        .set(SAFETY_ACT.DAY, act.day().map(LocalDate::toString).orElse(null))
        .set(SAFETY_ACT.WORDS_SEALED, act.words().orElse(null))
        .execute();
  }

  /** Those of one entry, the oldest first. */
  List<SealedAct> of(EntryId entry) {
    return dsl.select(SAFETY_ACT.asterisk())
        .from(SAFETY_ACT)
        .where(SAFETY_ACT.ENTRY_ID.eq(entry.value()))
        .orderBy(SAFETY_ACT.ACTED_AT, SAFETY_ACT.ID)
        .fetch(SafetyActRows::act);
  }

  /** What is planned and not done in what is open, by its day. */
  List<SealedAct> planned(int most) {
    return dsl.select(SAFETY_ACT.asterisk())
        .from(SAFETY_ACT)
        .join(SAFETY_ENTRY)
        .on(SAFETY_ENTRY.ID.eq(SAFETY_ACT.ENTRY_ID))
        .where(SAFETY_ACT.KIND.eq(SealedAct.Kind.PLANNED.name()))
        .and(SAFETY_ACT.SETTLED_AT.isNull())
        .and(SAFETY_ENTRY.CLOSED_AT.isNull())
        .orderBy(SAFETY_ACT.DAY, SAFETY_ACT.ID)
        .limit(most)
        .fetch(SafetyActRows::act);
  }

  /** Says false when nothing of this kind is planned in this entry. */
  boolean settle(EntryId entry, UUID plan, Instant at) {
    return dsl.update(SAFETY_ACT)
            .set(SAFETY_ACT.SETTLED_AT, at)
            .where(SAFETY_ACT.ID.eq(plan).and(SAFETY_ACT.ENTRY_ID.eq(entry.value())))
            .and(SAFETY_ACT.KIND.eq(SealedAct.Kind.PLANNED.name()))
            .and(SAFETY_ACT.SETTLED_AT.isNull())
            .execute()
        == 1;
  }

  private static SealedAct act(Record row) {
    return new SealedAct(
        row.get(SAFETY_ACT.ID),
        new EntryId(row.get(SAFETY_ACT.ENTRY_ID)),
        SealedAct.Kind.valueOf(row.get(SAFETY_ACT.KIND)),
        new StaffId(row.get(SAFETY_ACT.STAFF_ID)),
        Optional.ofNullable(row.get(SAFETY_ACT.TO_ID)).map(StaffId::new),
        row.get(SAFETY_ACT.ACTED_AT),
        Optional.ofNullable(row.get(SAFETY_ACT.DAY)).map(LocalDate::parse),
        Optional.ofNullable(row.get(SAFETY_ACT.WORDS_SEALED)),
        Optional.ofNullable(row.get(SAFETY_ACT.SETTLED_AT)));
  }
}
