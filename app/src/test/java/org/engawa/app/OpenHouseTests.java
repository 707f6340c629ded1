// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house that cannot open says why in one line, and ends. */
class OpenHouseTests {

  @TempDir private Path folder;

  @Test
  void saysThatTheDatabaseIsBroken() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.write(data.resolve("engawa.sqlite"), new byte[20_000]);
    assertThat(refusal())
        .contains("Engawa cannot start. The database in the data folder cannot be used:");
  }

  @Test
  void keepsThePasswordOfTheDatabaseToItself() throws Exception {
    assertThat(refusal("--db", "jdbc:postgresql://localhost:1/none?user=ono&password=sesame"))
        .contains("The database at jdbc:postgresql://localhost:1/none cannot be used")
        .doesNotContain("sesame");
  }

  @Test
  void endsWhenTheLinkForTheOperatorCannotBeWrittenDown() throws Exception {
    assertThat(line(false)).startsWith("Engawa is ready at");
    change("create trigger shut before insert on enrolment begin select raise(abort, 'shut'); end");
    assertThat(refusal()).contains("The database in the data folder cannot be used: ");
  }

  @Test
  void saysThatTheDatabaseIsOfAnotherVersion() throws Exception {
    assertThat(line(false)).startsWith("Engawa is ready at");
    change("update flyway_schema_history set checksum = 1 where version = '02'");
    assertThat(refusal())
        .contains("The database in the data folder was made by another version of Engawa");
  }

  private void change(String sql) throws SQLException {
    Path file = folder.resolve("data").resolve("engawa.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.createStatement().execute(sql);
    }
  }

  private String refusal(String... more) throws IOException, InterruptedException {
    return line(true, more);
  }

  /** The one line that the program prints before it ends by itself, or until it is stopped. */
  private String line(boolean byItself, String... more) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.engawa.app.Engawa",
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var printed = process.inputReader()) {
      String first = String.valueOf(printed.readLine());
      if (byItself) {
        assertThat(printed.readLine()).as("a second line after " + first).isNull();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isOne();
      }
      return first;
    } finally {
      process.destroy();
      process.waitFor(20, TimeUnit.SECONDS);
    }
  }
}
