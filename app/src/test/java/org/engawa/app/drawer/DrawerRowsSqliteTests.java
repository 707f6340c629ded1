// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import org.engawa.app.TestHouse;

class DrawerRowsSqliteTests extends DrawerRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }
}
