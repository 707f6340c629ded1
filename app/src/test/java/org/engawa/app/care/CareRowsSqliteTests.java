// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import org.engawa.app.TestHouse;

class CareRowsSqliteTests extends CareRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }
}
