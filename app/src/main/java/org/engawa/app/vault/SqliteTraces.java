// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Empties the write-ahead log. Deleted pages are overwritten by {@code secure_delete}, but only a
 * TRUNCATE checkpoint carries that into the file and removes the log, and it gives up silently
 * while a reader is open.
 */
final class SqliteTraces implements Traces {

  private final DataSource writer;

  SqliteTraces(DataSource writer) {
    this.writer = writer;
  }

  @Override
  public boolean remove() {
    try (Connection connection = writer.getConnection();
        Statement statement = connection.createStatement()) {
      int usual = number(statement, "pragma busy_timeout");
      // All writers stand still while it waits for readers.
      statement.execute("pragma busy_timeout = 50");
      try {
        return number(statement, "pragma wal_checkpoint(TRUNCATE)") == 0;
      } finally {
        statement.execute("pragma busy_timeout = " + usual);
      }
    } catch (SQLException e) {
      throw new TracesLeft(e);
    }
  }

  private static int number(Statement statement, String question) throws SQLException {
    try (ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getInt(1);
    }
  }
}
