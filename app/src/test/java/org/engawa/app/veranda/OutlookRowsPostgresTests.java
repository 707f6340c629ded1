// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.TestHouse;
import org.jooq.DSLContext;

class OutlookRowsPostgresTests extends OutlookRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }

  /** Among a few rows it would read them all, whatever indexes there are. */
  @Override
  String plan(DSLContext dsl, String asked) {
    dsl.execute("set local enable_seqscan = off");
    return String.join("\n", dsl.fetch("explain " + asked).getValues(0, String.class));
  }
}
