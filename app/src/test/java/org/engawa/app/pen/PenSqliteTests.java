// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import org.engawa.app.TestHouse;

class PenSqliteTests extends PenContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder, FEATURES);
  }
}
