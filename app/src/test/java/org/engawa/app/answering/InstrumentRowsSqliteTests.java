// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.TestHouse;

class InstrumentRowsSqliteTests extends InstrumentRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }
}
