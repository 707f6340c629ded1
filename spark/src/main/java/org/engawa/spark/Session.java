// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.ShutdownHookManager;

/**
 * Spark as long as a plan runs: quiet, without pages, and on the loopback unless the master is not.
 */
final class Session implements AutoCloseable {

  /** What came of asking for it. */
  sealed interface Opening {

    /** It is there. */
    record Opened(Session session) implements Opening {}

    /** It is not to be had. */
    record Refused(String why) implements Opening {}
  }

  /** Longer than any master on the same continent takes to answer. */
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private static final Duration WITHOUT = Duration.ofSeconds(60);
  private static final Duration MOMENT = Duration.ofMillis(100);
  private static final String PART = String.valueOf(1 << 24);
  private static final String LOOPBACK = "127.0.0.1";

  private static final int MOST_SHOWN = 200;

  private final SparkSession spark;
  private final Thread watch = Thread.ofVirtual().unstarted(this::watch);
  private volatile boolean deserted;

  private Session(SparkSession spark) {
    this.spark = spark;
  }

  /** Asks for it. */
  static Opening open(Master master) {
    return switch (master) {
      case Master.Threads threads -> open(threads, LOOPBACK);
      case Master.Processes processes -> open(processes, LOOPBACK);
      case Master.Cluster cluster -> {
        try (var socket = new Socket()) {
          socket.connect(
              new InetSocketAddress(cluster.host(), cluster.port()), (int) ANSWER.toMillis());
          // The address by which the master is reached is the one by which workers reach us.
          yield open(cluster, socket.getLocalAddress().getHostAddress());
        } catch (IOException _) {
          yield new Opening.Refused("no master answers there");
        }
      }
    };
  }

  private static Opening open(Master master, String address) {
    var builder = SparkSession.builder().appName("engawa").master(master.url());
    try {
      settings(master, address).forEach(builder::config);
      var session = new Session(builder.getOrCreate());
      if (master instanceof Master.Threads) {
        return new Opening.Opened(session);
      }
      if (session.finds(WITHOUT)) {
        session.watch.start();
        return new Opening.Opened(session);
      }
      session.close();
      return new Opening.Refused(
          "no worker took up the work within %d seconds".formatted(WITHOUT.toSeconds()));
    } catch (IOException _) {
      return new Opening.Refused("no folder for what is passing could be made");
    } catch (IllegalStateException _) {
      // What Spark says of a context that was stopped while it was made.
      return new Opening.Refused("what answers there is no master of Spark 4.2");
    }
  }

  private static Map<String, String> settings(Master master, String address) throws IOException {
    var passing = Files.createTempDirectory("engawa-spark");
    ShutdownHookManager.registerShutdownDeleteDir(passing.toFile());
    // Where the workers of local-cluster leave what they say.
    Optional.ofNullable(System.getenv("SPARK_WORKER_DIR"))
        .filter(_ -> master instanceof Master.Processes)
        .ifPresent(left -> ShutdownHookManager.registerShutdownDeleteDir(new File(left)));
    return Map.of(
        "spark.driver.host",
        address,
        "spark.driver.bindAddress",
        address,
        "spark.ui.enabled",
        "false",
        "spark.ui.showConsoleProgress",
        "false",
        "spark.local.dir",
        passing.toString(),
        "spark.sql.warehouse.dir",
        passing.toUri().toString(),
        "spark.sql.caseSensitive",
        "true",
        // One part of one file for each task, so that parts can be put in order.
        "spark.sql.files.maxPartitionBytes",
        PART,
        "spark.sql.files.openCostInBytes",
        PART,
        "spark.jars",
        master instanceof Master.Threads ? "" : jars());
  }

  /** What a cluster that has Spark lacks. */
  private static String jars() throws IOException {
    var own = Path.of(System.getenv().getOrDefault("SPARK_HOME", "")).resolve("own");
    try (var files = Files.list(own)) {
      return files.map(jar -> jar.toUri().toString()).sorted().collect(Collectors.joining(","));
    }
  }

  /** Whether a worker is there within that time. */
  private boolean finds(Duration patience) {
    long began = System.nanoTime();
    while (!hasWorkers()) {
      if (spark.sparkContext().isStopped() || System.nanoTime() - began > patience.toNanos()) {
        return false;
      }
      LockSupport.parkNanos(MOMENT.toNanos());
    }
    return true;
  }

  /** Without workers Spark would wait for ever. */
  private void watch() {
    long seen = System.nanoTime();
    while (!spark.sparkContext().isStopped()) {
      if (hasWorkers()) {
        seen = System.nanoTime();
      } else if (System.nanoTime() - seen > WITHOUT.toNanos()) {
        deserted = true;
        spark.sparkContext().cancelAllJobs();
        return;
      }
      LockSupport.parkNanos(MOMENT.toNanos());
    }
  }

  /** What became of a job that Spark gave up. */
  String why(Exception broken) {
    if (deserted) {
      return "no worker was left for %d seconds".formatted(WITHOUT.toSeconds());
    }
    Throwable cause = broken;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return "Spark gave up: "
        + (line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…");
  }

  /** The first of those that Spark counts is this process itself. */
  private boolean hasWorkers() {
    return spark.sparkContext().statusTracker().getExecutorInfos().length > 1;
  }

  SparkSession spark() {
    return spark;
  }

  JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  @Override
  public void close() {
    spark.stop();
  }
}
