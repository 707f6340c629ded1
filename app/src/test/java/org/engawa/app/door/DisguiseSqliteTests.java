// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.TestHouse;

class DisguiseSqliteTests extends DisguiseContract {

  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder, "org.engawa.app.vault");
  }
}
