// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.TestHouse;

class RoomRowsSqliteTests extends RoomRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }
}
