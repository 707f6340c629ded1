// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.Engawa;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One running house for all tests of its walls. */
@SpringBootTest(
    classes = Engawa.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "engawa.limits.factor=60")
abstract class AtTheWalls {

  static final Path FOLDER = newFolder();

  /** Shorter than what counts as a fresh factor. */
  private static final Duration FRESH = Duration.ofMinutes(3);

  private static Optional<Village> neighbours = Optional.empty();
  private static Instant signedIn = Instant.MIN;

  int port;
  ApplicationContext house;

  @DynamicPropertySource
  static void place(DynamicPropertyRegistry registry) {
    registry.add("engawa.data", () -> FOLDER.resolve("data"));
    registry.add("logging.file.name", () -> FOLDER.resolve("house.log"));
  }

  @BeforeEach
  void open(@LocalServerPort int port, ApplicationContext house) {
    this.port = port;
    this.house = house;
  }

  /** People for those tests that take nothing away from them. */
  Village neighbours() {
    Instant now = Instant.now();
    if (neighbours.isEmpty()) {
      neighbours = Optional.of(new Village(house, port, "near"));
      signedIn = now;
    } else if (signedIn.plus(FRESH).isBefore(now)) {
      neighbours.get().signInAgain();
      signedIn = now;
    }
    return neighbours.get();
  }

  /** What Leave keeps of one of the staff, who cannot sign in again within half a minute. */
  void left(Viewer.Staff who, Map<String, String> fields) {
    house.getBeansOfType(DraftKeeper.class).values().stream()
        .filter(keeper -> keeper.form().equals(fields.get("_form")))
        .forEach(keeper -> keeper.keep(who, fields));
  }

  <T> T bean(Class<T> type) {
    return house.getBean(type);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("walls");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
