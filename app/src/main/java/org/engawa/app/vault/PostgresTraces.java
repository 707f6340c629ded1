// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Writes the table of keys anew: a plain VACUUM frees dead rows but leaves their bytes in the page.
 * Rows that an older transaction may still see would be carried over, so those must end first;
 * transactions of other database users are only seen with the right {@code pg_read_all_stats}. The
 * server's own log keeps old bytes until its segments are used again and its archive drops them.
 */
final class PostgresTraces implements Traces {

  private static final int TRIES = 10;
  private static final long PAUSE = 100_000_000;

  private final DataSource database;

  PostgresTraces(DataSource database) {
    this.database = database;
  }

  @Override
  public boolean remove() {
    try (Connection connection = database.getConnection()) {
      if (!olderTransactionsEnd(connection)) {
        return false;
      }
      return rewrite(connection);
    } catch (SQLException e) {
      throw new TracesLeft(e);
    }
  }

  private static boolean olderTransactionsEnd(Connection connection) throws SQLException {
    Timestamp now = now(connection);
    for (int tried = 0; tried < TRIES; tried++) {
      if (!olderTransactionsRun(connection, now)) {
        return true;
      }
      LockSupport.parkNanos(PAUSE);
    }
    return false;
  }

  private static Timestamp now(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("select clock_timestamp()")) {
      answer.next();
      return answer.getTimestamp(1);
    }
  }

  private static boolean olderTransactionsRun(Connection connection, Timestamp than)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and xact_start <= ?
            """)) {
      statement.setTimestamp(1, than);
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        return answer.getInt(1) > 0;
      }
    }
  }

  private static boolean rewrite(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lock_timeout = '2s'");
      try {
        statement.execute("vacuum (full) owner_key");
        return true;
      } finally {
        statement.execute("reset lock_timeout");
      }
    }
  }
}
