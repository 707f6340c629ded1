// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.stream.Stream;
import org.engawa.app.TestHouse;

class BellSqliteTests extends BellContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(
        folder,
        Stream.concat(Stream.of(SafetyContract.FEATURES), Stream.of("org.engawa.app.talk"))
            .toArray(String[]::new));
  }
}
