// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import org.engawa.app.shell.HouseSettings;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What one node tells the others through PostgreSQL, at the commit of the transaction. */
@Repository
final class Notices {

  private final DSLContext dsl;
  private final HouseSettings settings;

  Notices(DSLContext dsl, HouseSettings settings) {
    this.dsl = dsl;
    this.settings = settings;
  }

  /** On SQLite there is no other node to tell. */
  void tell(String notice) {
    if (!settings.onPostgres()) {
      return;
    }
    dsl.select(
            DSL.function(
                "pg_notify", Object.class, DSL.inline(OtherNodes.CHANNEL), DSL.val(notice)))
        .fetch();
  }
}
