// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import org.engawa.app.TestHouse;

class SlipsSqliteTests extends SlipsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder, "org.engawa.app.vault");
  }
}
