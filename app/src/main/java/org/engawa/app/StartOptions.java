// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says about the start.
 *
 * @param demo whether it is the made-up centre
 * @param port the port, or 0 for any that is free
 * @param data the data folder; the made-up centre has one of its own that goes when it stops
 * @param db a JDBC address of PostgreSQL, or empty for SQLite
 */
record StartOptions(boolean demo, int port, Optional<Path> data, String db) {

  static final String USAGE =
      """
      usage: engawa demo  [--port P] [--data DIR]
             engawa serve [--port P] [--data DIR] [--db jdbc:postgresql:...]""";

  /** Reads the options; empty when they are wrong. */
  static Optional<StartOptions> read(boolean demo, String... words) {
    StartOptions read = new StartOptions(demo, 8080, Optional.empty(), "");
    for (int i = 0; i < words.length; i += 2) {
      Optional<StartOptions> next =
          i + 1 < words.length ? read.with(words[i], words[i + 1]) : Optional.empty();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      read = next.get();
    }
    return Optional.of(read);
  }

  private Optional<StartOptions> with(String option, String value) {
    return switch (option) {
      case "--port" -> number(value).map(port -> new StartOptions(demo, port, data, db));
      case "--data" -> folder(value).map(dir -> new StartOptions(demo, port, Optional.of(dir), db));
      case "--db" ->
          !demo && value.startsWith("jdbc:postgresql:")
              ? Optional.of(new StartOptions(false, port, data, value))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> number(String value) {
    return Optional.of(value)
        .filter(digits -> digits.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .filter(port -> port <= 65_535);
  }

  private static Optional<Path> folder(String value) {
    try {
      return Optional.of(value).filter(path -> !path.isBlank()).map(Path::of);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
