// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.util.List;
import org.engawa.app.TestHouse;

class NoticesSqliteTests extends NoticesContract {

  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder);
  }

  @Override
  Other listen(String db) {
    return new Other() {
      @Override
      public List<String> heard() {
        return List.of();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  List<String> heardOf(String... notices) {
    return List.of();
  }
}
