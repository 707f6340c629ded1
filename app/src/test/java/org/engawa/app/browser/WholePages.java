// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.app.Engawa;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One running house, the made-up centre, for all tests that look at whole pages. */
@SpringBootTest(
    classes = Engawa.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"engawa.demo=true", "engawa.limits.factor=1000", "engawa.limits.writing=10"})
abstract class WholePages {

  private static final Path FOLDER = newFolder();

  int port;

  @DynamicPropertySource
  static void place(DynamicPropertyRegistry registry) {
    registry.add("engawa.data", () -> FOLDER.resolve("data"));
  }

  @BeforeEach
  void arrive(@LocalServerPort int port) {
    this.port = port;
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("whole-pages");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
