// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.engawa.app.TestHouse;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class NoticesPostgresTests extends NoticesContract {

  private static final int LONG_ENOUGH_MILLIS = 500;

  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }

  @Override
  Other listen(String db) {
    try {
      Connection connection = DriverManager.getConnection(db);
      connection.createStatement().execute("listen " + OtherNodes.CHANNEL);
      return new Listener(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  List<String> heardOf(String... notices) {
    return List.of(notices);
  }

  private record Listener(Connection connection) implements Other {

    @Override
    public List<String> heard() {
      List<String> heard = new ArrayList<>();
      try {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        PGNotification[] some = postgres.getNotifications(LONG_ENOUGH_MILLIS);
        while (some.length > 0) {
          for (PGNotification each : some) {
            heard.add(each.getParameter());
          }
          some = postgres.getNotifications(LONG_ENOUGH_MILLIS);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return heard;
    }

    @Override
    public void close() {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
