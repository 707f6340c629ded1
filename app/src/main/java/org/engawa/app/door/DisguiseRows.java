// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.engawa.schema.Tables.TAB_DISGUISE;

import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What stands in the tab of somebody's browser, sealed. */
@Repository
final class DisguiseRows {

  private final DSLContext dsl;

  DisguiseRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void put(AccountId owner, byte[] sealed) {
    dsl.insertInto(TAB_DISGUISE)
        .set(TAB_DISGUISE.OWNER_ID, owner.value())
        .set(TAB_DISGUISE.TAB_SEALED, sealed)
        .onConflict(TAB_DISGUISE.OWNER_ID)
        .doUpdate()
        .set(TAB_DISGUISE.TAB_SEALED, sealed)
        .execute();
  }

  Optional<byte[]> of(AccountId owner) {
    return dsl.select(TAB_DISGUISE.TAB_SEALED)
        .from(TAB_DISGUISE)
        .where(TAB_DISGUISE.OWNER_ID.eq(owner.value()))
        .fetchOptional(TAB_DISGUISE.TAB_SEALED);
  }

  void remove(AccountId owner) {
    dsl.deleteFrom(TAB_DISGUISE).where(TAB_DISGUISE.OWNER_ID.eq(owner.value())).execute();
  }
}
