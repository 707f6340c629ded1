// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.nio.file.Path;
import org.engawa.app.TestHouse;

class SafetyPostgresTests extends SafetyContract {
  @Override
  TestHouse open(Path folder) {
    return TestHouse.onPostgres(folder, FEATURES);
  }
}
