// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptConnectionTests {

  private static final String ADD = "insert into leaf (id, word) values (?, ?)";
  private static final String FROM = "select word from leaf where id >= ? order by id";

  private KeptConnections connections;
  private Connection connection;

  @BeforeEach
  void open(@TempDir Path folder) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("journal_mode", "WAL");
    properties.setProperty("jdbc.get_generated_keys", "false");
    connections = new KeptConnections("jdbc:sqlite:" + folder.resolve("kept.sqlite"), properties);
    connection = connections.getConnection();
    run(connection, "create table leaf (id integer primary key, word text)");
    add(1, "rain");
    add(2, "wind");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void givesTheSameStatementAgainWithNothingBoundInIt() throws SQLException {
    PreparedStatement first = connection.prepareStatement(FROM);
    first.setInt(1, 2);
    first.executeQuery().close();
    first.close();
    PreparedStatement again = connection.prepareStatement(FROM);
    assertThat(again).isSameAs(first);
    try (ResultSet none = again.executeQuery()) {
      assertThat(none.next()).as("nothing is compared with what was bound before").isFalse();
    }
    again.close();
    assertThat(words(connection, 1)).containsExactly("rain", "wind");
  }

  @Test
  void givesAnotherWhileOneIsInUse() throws SQLException {
    try (PreparedStatement outer = connection.prepareStatement(FROM)) {
      outer.setInt(1, 1);
      try (ResultSet rows = outer.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(words(connection, 2)).containsExactly("wind");
        assertThat(rows.next()).as("the outer one goes on").isTrue();
        assertThat(rows.getString(1)).isEqualTo("wind");
      }
    }
    assertThat(words(connection, 1)).containsExactly("rain", "wind");
  }

  @Test
  void holdsNoStateOfTheDatabaseAfterAHalfReadAnswer() throws SQLException {
    try (PreparedStatement half = connection.prepareStatement(FROM)) {
      half.setInt(1, 1);
      assertThat(half.execute()).isTrue();
    }
    try (Connection other = connections.getConnection()) {
      run(other, "insert into leaf (id, word) values (3, 'snow')");
      assertThat(checkpointed(other)).as("no reader stands in the way").isTrue();
    }
    assertThat(words(connection, 1)).containsExactly("rain", "wind", "snow");
  }

  @Test
  void followsAChangeOfTheTables() throws SQLException {
    assertThat(words(connection, 2)).containsExactly("wind");
    try (Connection other = connections.getConnection()) {
      run(other, "alter table leaf rename to old");
      run(other, "create table leaf (note text, word text, id integer primary key)");
      run(other, "insert into leaf (id, word) values (7, 'frost')");
    }
    assertThat(words(connection, 2)).containsExactly("frost");
  }

  @Test
  void goesOnAfterARefusedRow() throws SQLException {
    assertThatThrownBy(() -> add(1, "once more")).isInstanceOf(SQLException.class);
    add(3, "snow");
    assertThat(words(connection, 3)).containsExactly("snow");
  }

  @Test
  void takesNothingAlongWhenASavepointIsRolledBack() throws SQLException {
    connection.setAutoCommit(false);
    add(3, "snow");
    Savepoint part = connection.setSavepoint();
    add(4, "hail");
    assertThat(words(connection, 3)).containsExactly("snow", "hail");
    connection.rollback(part);
    add(5, "mist");
    connection.commit();
    connection.setAutoCommit(true);
    assertThat(words(connection, 3)).containsExactly("snow", "mist");
  }

  @Test
  void doesNotKeepWhatIsNotBoundAnew() throws SQLException {
    PreparedStatement pragma = connection.prepareStatement("pragma user_version");
    pragma.executeQuery().close();
    pragma.close();
    assertThat(connection.prepareStatement("pragma user_version")).isNotSameAs(pragma);
  }

  @Test
  void doesNotKeepOneThatStopsAfterSomeRows() throws SQLException {
    PreparedStatement few = connection.prepareStatement(FROM);
    few.setMaxRows(1);
    few.close();
    assertThat(connection.prepareStatement(FROM)).isNotSameAs(few);
    assertThat(words(connection, 1)).hasSize(2);
  }

  @Test
  void letsGoOfThoseUsedLongestAgo() throws SQLException {
    List<PreparedStatement> before = new ArrayList<>();
    for (int i = 0; i <= KeptConnection.MOST; i++) {
      before.add(connection.prepareStatement("select word, " + i + " from leaf where id = ?"));
      before.get(i).close();
    }
    assertThat(before.getFirst().isClosed()).isTrue();
    assertThat(connection.prepareStatement("select word, 1 from leaf where id = ?"))
        .isSameAs(before.get(1));
  }

  @Test
  void isNotGivenTwiceAfterItWasClosedTwice() throws SQLException {
    PreparedStatement one = connection.prepareStatement(FROM);
    one.close();
    one.close();
    assertThat(connection.prepareStatement(FROM)).isSameAs(one);
    assertThat(connection.prepareStatement(FROM)).isNotSameAs(one);
  }

  @Test
  void endsWithItsConnection() throws SQLException {
    PreparedStatement one = connection.prepareStatement(FROM);
    one.close();
    connection.close();
    assertThatThrownBy(() -> one.setInt(1, 1)).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> connection.prepareStatement(FROM)).isInstanceOf(SQLException.class);
  }

  private void add(int id, String word) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setInt(1, id);
      add.setString(2, word);
      assertThat(add.executeUpdate()).isEqualTo(1);
    }
  }

  private static List<String> words(Connection connection, int from) throws SQLException {
    try (PreparedStatement some = connection.prepareStatement(FROM)) {
      some.setInt(1, from);
      try (ResultSet rows = some.executeQuery()) {
        List<String> words = new ArrayList<>();
        while (rows.next()) {
          words.add(rows.getString("word"));
        }
        return words;
      }
    }
  }

  private static boolean checkpointed(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("pragma wal_checkpoint(TRUNCATE)")) {
      return answer.next() && answer.getInt(1) == 0;
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
