// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own, so that it can be killed. */
final class RunningHouse implements AutoCloseable {

  private static final int LONGEST_START_SECONDS = 120;

  private final Process process;
  private final int port;
  private final Path log;

  private RunningHouse(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Opens it on this data folder, and waits until it says that it is ready. */
  static RunningHouse open(Path folder, String db) {
    int port = freePort();
    Path log = folder.resolve("house-" + port + ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.engawa.app.Engawa",
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                folder.resolve("data").toString()));
    if (!db.isEmpty()) {
      command.addAll(List.of("--db", db));
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("ENGAWA_LIMITS_FACTOR", "1000");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      RunningHouse house = new RunningHouse(builder.start(), port, log);
      house.awaitReady();
      return house;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  /** SIGKILL: no hook runs, nothing is flushed. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** SIGTERM, as an operator stops it. */
  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void awaitReady() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
    while (!said().contains("Engawa is ready")) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not open: " + said());
      }
      pause(50);
    }
  }

  private String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
