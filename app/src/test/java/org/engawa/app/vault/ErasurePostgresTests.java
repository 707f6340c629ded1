// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.engawa.app.TestHouse;
import org.engawa.app.Traces;

class ErasurePostgresTests extends ErasureContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder, "org.engawa.app.vault");
  }

  @Override
  Connection reader() throws SQLException {
    Connection connection = DriverManager.getConnection(house.db());
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return reading(connection);
  }

  /** The tables only: the server's log keeps old bytes until its segments are used again. */
  @Override
  List<String> onDisk(byte[] wanted) throws Exception {
    try (Connection connection = DriverManager.getConnection(house.db());
        Statement statement = connection.createStatement()) {
      statement.execute("checkpoint");
      try (ResultSet folderOfServer =
          statement.executeQuery("select current_setting('data_directory')")) {
        folderOfServer.next();
        return Traces.of(wanted, Path.of(folderOfServer.getString(1), "base"));
      }
    }
  }
}
