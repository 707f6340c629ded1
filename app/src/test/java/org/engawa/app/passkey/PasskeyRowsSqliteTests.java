// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import org.engawa.app.TestHouse;

class PasskeyRowsSqliteTests extends PasskeyRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }
}
