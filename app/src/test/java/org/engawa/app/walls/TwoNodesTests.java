// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.engawa.app.Engawa;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two programs on one PostgreSQL: what is written at one is heard at the other. */
class TwoNodesTests {

  private static final String LET_GO =
      "select pg_terminate_backend(pid) from pg_stat_activity"
          + " where application_name = 'engawa_live'";

  @TempDir Path here;
  @TempDir Path there;
  private DataSource database;

  @Test
  void bringWhatIsWrittenAtOneToWhoeverListensAtTheOther() throws IOException, SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String db = server.getJdbcUrl("postgres", "postgres");
      String board = board(db);
      database = server.getPostgresDatabase();
      copy(here.resolve("data.keys"), there.resolve("data.keys"));
      try (RunningHouse one = RunningHouse.open(here, db);
          RunningHouse other = RunningHouse.open(there, db)) {
        Walker haru = Doorstep.enterAt(one.port(), "/come-in", "haru").walker();
        String thread = begun(haru, board);
        String live = "/boards/threads/" + thread + "/live?after=1";
        try (Line line = Line.at(other.port(), live, "").await("retry:")) {
          says(haru, thread, "From one to the other.");
          line.await("From one to the other.");
          assertThat(run(LET_GO)).as("lines that are broken").isPositive();
          says(haru, thread, "While the line was broken.");
          assertThat(line.await("While the line was broken.").over()).isFalse();
        }
      }
    }
  }

  /** With who may read them: a house does not open with keys that others can read. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path copy = to.resolve(from.relativize(each).toString());
        Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** A board on which one may write, made before the first program opens. */
  private String board(String db) {
    try (ConfigurableApplicationContext house =
        new SpringApplicationBuilder(Engawa.class)
            .run("--server.port=0", "--engawa.data=" + here.resolve("data"), "--engawa.db=" + db)) {
      Viewer.Staff ishi = new Viewer.Staff(new StaffId(UUID.randomUUID()), Set.of(Role.LEAD));
      return new Wharf(house).board(ishi, Circle.ADULTS, Reading.EVERYBODY);
    }
  }

  /** The first is held until a person has read it; the second stands. */
  private String begun(Walker haru, String board) throws SQLException {
    String path = "/room/boards/" + board + "/threads";
    haru.get("/room/boards");
    haru.post(path, "id", UUID.randomUUID().toString(), "title", "The sea", "words", "One.");
    passTime();
    String thread = UUID.randomUUID().toString();
    haru.get("/room/boards");
    Answer stands = haru.post(path, "id", thread, "title", "The sea", "words", "Two.");
    assertThat(stands.header("location")).contains(thread);
    return thread;
  }

  private void says(Walker haru, String thread, String words) throws SQLException {
    passTime();
    haru.get("/room/boards");
    String path = "/room/boards/threads/" + thread + "/posts";
    Answer stands = haru.post(path, "id", UUID.randomUUID().toString(), "words", words);
    assertThat(stands.header("location")).contains(thread);
  }

  /** As if all that was written lay a day back and was read. */
  private void passTime() throws SQLException {
    run("update board_post set written_at = written_at - 90000000000 returning 1");
    run("update writer set to_read = 0 returning 1");
  }

  private int run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int found = 0;
      while (rows.next()) {
        found++;
      }
      return found;
    }
  }
}
