// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static org.engawa.schema.Tables.ERASURE_LEDGER;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Random ids of what was erased, and when the disk was clean of it. */
@Repository
final class ErasureLedger {

  private final DSLContext dsl;

  ErasureLedger(DSLContext dsl) {
    this.dsl = dsl;
  }

  void begin(UUID id, Instant at) {
    dsl.insertInto(ERASURE_LEDGER)
        .set(ERASURE_LEDGER.ID, id)
        .set(ERASURE_LEDGER.ERASED_AT, at)
        .execute();
  }

  List<UUID> unfinished() {
    return dsl.select(ERASURE_LEDGER.ID)
        .from(ERASURE_LEDGER)
        .where(ERASURE_LEDGER.FINISHED_AT.isNull())
        .orderBy(ERASURE_LEDGER.ERASED_AT, ERASURE_LEDGER.ID)
        .fetch(ERASURE_LEDGER.ID);
  }

  void finish(Collection<UUID> ids, Instant at) {
    dsl.update(ERASURE_LEDGER)
        .set(ERASURE_LEDGER.FINISHED_AT, at)
        .where(ERASURE_LEDGER.ID.in(ids))
        .execute();
  }

  ErasureState state(UUID id) {
    return dsl.select(ERASURE_LEDGER.ERASED_AT, ERASURE_LEDGER.FINISHED_AT)
        .from(ERASURE_LEDGER)
        .where(ERASURE_LEDGER.ID.eq(id))
        .fetchOptional(
            row ->
                row.value2() == null
                    ? new ErasureState.Finishing(row.value1())
                    : (ErasureState) new ErasureState.Gone(row.value2()))
        .orElseGet(ErasureState.Unknown::new);
  }
}
