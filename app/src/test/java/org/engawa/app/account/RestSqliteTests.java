// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import org.engawa.app.TestHouse;

class RestSqliteTests extends RestContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder, "org.engawa.app.vault", "org.engawa.app.account");
  }
}
