// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.app.shell.HouseSettings;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Several nodes on one PostgreSQL tell each other where something arrived: a kind, an id and a
 * number, never words. One connection of its own listens; after it was broken all places are looked
 * at again. On SQLite there is one node.
 */
@Component
final class OtherNodes implements SmartLifecycle {

  static final String CHANNEL = "engawa_live";

  private static final Logger log = LoggerFactory.getLogger(OtherNodes.class);
  private static final Pattern NOTICE =
      Pattern.compile("([0-9a-f-]{36}) ([a-z]{1,20}) ([0-9a-f-]{36}) (\\d{1,9})");
  private static final int ASK_IF_ALIVE_MILLIS = 5_000;
  private static final long LONGEST_WAIT_MILLIS = 5_000;

  private final HouseSettings settings;
  private final Notices notices;
  private final Listeners listeners;
  private final String self = UUID.randomUUID().toString();
  private volatile Optional<Thread> ear = Optional.empty();
  private volatile Optional<Connection> line = Optional.empty();

  OtherNodes(HouseSettings settings, Notices notices, Listeners listeners) {
    this.settings = settings;
    this.notices = notices;
    this.listeners = listeners;
  }

  void tell(Nook nook, int number) {
    notices.tell(self + " " + nook.kind() + " " + nook.id() + " " + number);
  }

  @Override
  public void start() {
    if (settings.onPostgres()) {
      Thread listening = Thread.ofPlatform().daemon().name("live-nodes").unstarted(this::run);
      // Before it runs: it asks whether it is the one that listens.
      ear = Optional.of(listening);
      listening.start();
    }
  }

  @Override
  public void stop() {
    Optional<Thread> listening = ear;
    ear = Optional.empty();
    listening.ifPresent(Thread::interrupt);
    line.ifPresent(OtherNodes::close);
  }

  @Override
  public boolean isRunning() {
    return ear.isPresent();
  }

  private void run() {
    long wait = 100;
    while (ear.filter(Thread.currentThread()::equals).isPresent()) {
      try (Connection connection = connect()) {
        line = Optional.of(connection);
        begin(connection);
        listeners.tellMissed();
        wait = 100;
        hear(connection);
      } catch (SQLException e) {
        wait = pause(wait, e);
      }
    }
  }

  /** Under a name of its own, so that whoever looks at the database knows it from the pool. */
  private Connection connect() throws SQLException {
    Properties how = new Properties();
    how.setProperty("ApplicationName", CHANNEL);
    return DriverManager.getConnection(settings.db(), how);
  }

  private static void begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
  }

  private void hear(Connection connection) throws SQLException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    while (ear.isPresent()) {
      PGNotification[] heard = postgres.getNotifications(ASK_IF_ALIVE_MILLIS);
      for (PGNotification each : heard) {
        hear(each.getParameter());
      }
      if (heard.length == 0 && !connection.isValid(ASK_IF_ALIVE_MILLIS / 1_000)) {
        throw new SQLException("the line to the other nodes is broken");
      }
    }
  }

  private void hear(String notice) {
    Matcher said = NOTICE.matcher(notice);
    if (said.matches() && !said.group(1).equals(self)) {
      Nook nook = new Nook(said.group(2), UUID.fromString(said.group(3)));
      listeners.tell(nook, Integer.parseInt(said.group(4)));
    }
  }

  private long pause(long wait, SQLException why) {
    if (ear.isPresent()) {
      log.warn("The line to the other nodes broke off: {}", why.getSQLState());
      try {
        TimeUnit.MILLISECONDS.sleep(wait);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
    return Math.min(wait * 2, LONGEST_WAIT_MILLIS);
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException _) {
      // It is on its way out in any case.
    }
  }
}
