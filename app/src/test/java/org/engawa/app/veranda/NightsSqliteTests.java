// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.TestHouse;

class NightsSqliteTests extends NightsContract {

  @Override
  TestHouse open() {
    return TestHouse.onSqlite(
        folder,
        "org.engawa.app.vault",
        "org.engawa.app.account",
        "org.engawa.app.draft",
        "org.engawa.app.veranda");
  }
}
