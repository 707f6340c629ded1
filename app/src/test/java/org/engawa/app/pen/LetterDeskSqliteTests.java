// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import org.engawa.app.TestHouse;

class LetterDeskSqliteTests extends LetterDeskContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder, FEATURES);
  }
}
