// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import org.engawa.app.TestHouse;

class FamilyRowsSqliteTests extends FamilyRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }
}
