// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.engawa.app.TestHouse;
import org.engawa.app.Traces;

class ErasureSqliteTests extends ErasureContract {
  @Override
  TestHouse open() {
    return TestHouse.onSqlite(folder, "org.engawa.app.vault");
  }

  @Override
  Connection reader() throws SQLException {
    return reading(
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/engawa.sqlite")));
  }

  @Override
  List<String> onDisk(byte[] wanted) throws Exception {
    return Traces.of(wanted, folder.resolve("data"));
  }
}
