// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import org.engawa.app.TestHouse;

class TalkRowsSqliteTests extends TalkRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }
}
