// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.engawa.study.analyze.Analyze;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.plan.StudyRows;
import org.engawa.study.report.ResultsJson;
import org.engawa.study.table.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs, with workers that are processes; they find Spark and ours in the folder of jars. */
class ClusterTests {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @Test
  void theCommandWritesTheSameOnProcesses() throws IOException {
    Files.write(folder.resolve("rows.csv"), MadeUp.lines(900));
    var asked = MadeUp.asked(folder, MadeUp.PLAN);
    var held = (PlanOutcome.Ran) PlanRun.of(asked.plan(), asked.file(), _ -> {});

    assertThat(analyze("--on", "local-cluster[2,1,1024]")).isZero();

    assertThat(err.toString(UTF_8)).isEmpty();
    var to = folder.resolve("plan");
    assertThat(out.toString(UTF_8)).isEqualTo(to.resolve("results.json") + ": written\n");
    assertThat(names(to)).containsExactly("replicate.R", "report.html", "results.json", "run.json");
    MadeUp.same(ResultsJson.of(held.results()), Files.readString(to.resolve("results.json")));
  }

  @Test
  void aWorkerLostInMidRunChangesNothing() throws Exception {
    Files.write(folder.resolve("rows.csv"), MadeUp.lines(3_000));
    var asked = MadeUp.asked(folder, MadeUp.PLAN);
    var held = PlanRun.of(asked.plan(), asked.file(), _ -> {});
    var rows = folder.resolve("rows.csv");
    try (var cluster = Standalone.of(folder)) {
      try (var session = waitFor(cluster.master())) {
        waitForBoth(session);
        var loss = new Loss(cluster);
        session.context().sc().addSparkListener(loss);

        var parts = TextRows.of(session.context(), Errand.of(asked), rows, 4_000);
        var read = ((Reading.Read<StudyRows>) parts).what();
        var outcome = PlanRun.over(read, asked.plan(), asked.file().toString());

        MadeUp.same(held, outcome);
        assertThat(loss.removed.get()).isEqualTo(1);
        assertThat(loss.endedAfter.get()).isGreaterThan(5);
      }
    }
  }

  @Test
  void whatSparkCannotReadIsOneLine() throws IOException {
    var rows = Files.write(folder.resolve("rows.csv"), MadeUp.lines(9_000));
    try (var session = session(new Master.Threads("local[2]"))) {
      session
          .spark()
          .read()
          .option("header", "true")
          .option("inferSchema", "true")
          .csv(rows.toString())
          .coalesce(1)
          .write()
          .parquet(folder.resolve("parts").toString());
    }
    try (var files = Files.list(folder.resolve("parts"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".parquet")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 1_000, bytes.length / 2, (byte) 0x55);
        Files.write(file, bytes);
      }
    }
    MadeUp.asked(folder, MadeUp.PLAN.replace("rows.csv", "parts"));

    assertThat(analyze("--on", "local[2]")).isOne();

    assertThat(err.toString(UTF_8)).startsWith("local[2]: Spark gave up: ").hasLineCount(1);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(folder.resolve("plan")).doesNotExist();
  }

  @Test
  void refusesInOneLine() throws IOException {
    MadeUp.asked(folder, MadeUp.PLAN);
    assertThat(analyze("--on", "local[2]")).isOne();
    assertThat(err.toString(UTF_8))
        .isEqualTo(folder.resolve("rows.csv") + ": there is no such file\n");

    err.reset();
    Files.write(folder.resolve("rows.csv"), MadeUp.lines(9));
    assertThat(analyze("--on", "spark://127.0.0.1:1")).isOne();
    assertThat(err.toString(UTF_8)).isEqualTo("spark://127.0.0.1:1: no master answers there\n");

    err.reset();
    assertThat(analyze("--on", "yarn")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("usage: engawa analyze");
    assertThat(folder.resolve("plan")).doesNotExist();
  }

  /** Takes a worker away when some tasks have ended, and counts what ends later. */
  private static final class Loss extends SparkListener {

    private final Standalone cluster;
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger removed = new AtomicInteger();
    private final AtomicInteger endedAfter = new AtomicInteger();

    private Loss(Standalone cluster) {
      this.cluster = cluster;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (removed.get() > 0) {
        endedAfter.incrementAndGet();
      } else if (ended.incrementAndGet() == 5) {
        cluster.loseAWorker();
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
      removed.incrementAndGet();
    }
  }

  private static Session session(Master master) {
    return ((Session.Opening.Opened) Session.open(master)).session();
  }

  /** The processes take some seconds until they answer. */
  private static Session waitFor(Master master) throws InterruptedException {
    for (int second = 0; second < 60; second++) {
      if (Session.open(master) instanceof Session.Opening.Opened(Session session)) {
        return session;
      }
      Thread.sleep(1_000);
    }
    throw new AssertionError("no master came");
  }

  private static void waitForBoth(Session session) throws InterruptedException {
    var tracker = session.context().sc().statusTracker();
    for (int tenth = 0; tenth < 600 && tracker.getExecutorInfos().length < 3; tenth++) {
      Thread.sleep(100);
    }
    assertThat(tracker.getExecutorInfos().length).isEqualTo(3);
  }

  private int analyze(String... words) {
    var all = new ArrayList<>(List.of(folder.resolve("plan.yaml").toString()));
    all.addAll(List.of(words));
    return new Analyze(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            word -> Master.of(word).map(SparkGround::new))
        .run(all);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
