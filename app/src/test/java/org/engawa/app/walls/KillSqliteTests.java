// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KillSqliteTests extends KillContract {

  @Override
  String db() {
    return "";
  }

  @Override
  void requireWhole(Path data) {
    JdbcClient database =
        JdbcClient.create(
            new DriverManagerDataSource("jdbc:sqlite:" + data.resolve("engawa.sqlite")));
    assertThat(database.sql("pragma integrity_check").query(String.class).list())
        .containsExactly("ok");
    assertThat(database.sql("pragma foreign_key_check").query().listOfRows()).isEmpty();
  }
}
