// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.TestHouse;
import org.jooq.DSLContext;

class OutlookRowsSqliteTests extends OutlookRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }

  @Override
  String plan(DSLContext dsl, String asked) {
    return String.join(
        "\n", dsl.fetch("explain query plan " + asked).getValues("detail", String.class));
  }
}
