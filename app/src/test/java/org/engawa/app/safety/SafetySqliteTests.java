// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.nio.file.Path;
import org.engawa.app.TestHouse;

class SafetySqliteTests extends SafetyContract {
  @Override
  TestHouse open(Path folder) {
    return TestHouse.onSqlite(folder, FEATURES);
  }
}
