// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class KillPostgresTests extends KillContract {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  String db() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** The server was not killed; that each row still opens is asked by the pages. */
  @Override
  void requireWhole(Path data) {}
}
