// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import org.engawa.app.TestHouse;

class StudyRowsSqliteTests extends StudyRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }
}
