// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.analyze;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.engawa.measure.document.Problem;
import org.engawa.measure.format.WholeFile;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.plan.Step;
import org.engawa.study.report.ReplicateR;
import org.engawa.study.report.ReportHtml;
import org.engawa.study.report.ResultsJson;
import org.engawa.study.report.RunJson;

/** {@code engawa analyze}: runs a study plan, and writes its results when all of it is done. */
public final class Analyze {

  /** What runs a plan. */
  @FunctionalInterface
  public interface Ground {

    /**
     * Runs it.
     *
     * @param file the plan's own file, beside which its table lies
     * @param begins is told of each step before it is done
     */
    PlanOutcome run(Plan plan, Path file, Consumer<Step> begins);
  }

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int WRONG_USAGE = 2;
  private static final int MOST_BYTES = 1 << 20;

  private final PrintStream out;
  private final PrintStream err;
  private final Function<String, Optional<Ground>> grounds;

  /**
   * Prepares it.
   *
   * @param grounds what the word behind {@code --on} means; empty where it means nothing
   */
  public Analyze(PrintStream out, PrintStream err, Function<String, Optional<Ground>> grounds) {
    this.out = out;
    this.err = err;
    this.grounds = grounds;
  }

  /** Runs it; the answer is the exit status. */
  public int run(List<String> words) {
    var options = AnalyzeOptions.read(words);
    var ground = options.flatMap(it -> grounds.apply(it.on()));
    if (ground.isEmpty()) {
      err.println(AnalyzeOptions.USAGE);
      return WRONG_USAGE;
    }
    return run(options.get(), ground.get());
  }

  private int run(AnalyzeOptions options, Ground ground) {
    var cards =
        options
            .data()
            .map(data -> Cards.shippedAnd(data.resolve("instruments")))
            .orElseGet(Cards::shipped);
    if (!cards.refused().isEmpty()) {
      return told(cards.refused());
    }
    Path file = options.plan();
    var bytes = bytes(file);
    if (bytes.isEmpty()) {
      return REFUSED;
    }
    return switch (PlanReader.read(file.toString(), bytes.get(), cards)) {
      case PlanRefused(var problems) -> told(problems);
      case PlanRead(Plan plan) -> run(options, ground, plan, bytes.get());
    };
  }

  private int run(AnalyzeOptions options, Ground ground, Plan plan, byte[] bytes) {
    var progress = AnalyzeProgress.on(err, plan.run().size());
    var outcome = ground.run(plan, options.plan(), progress::begins);
    progress.ends();
    return switch (outcome) {
      case PlanOutcome.Refused(var problems) -> told(problems);
      case PlanOutcome.Ran ran -> {
        try {
          write(options, plan, bytes, ran);
        } catch (IOException _) {
          yield told(options.folder(), "cannot be written");
        }
        ran.notes().forEach(err::println);
        out.println(options.folder().resolve("results.json") + ": written");
        yield DONE;
      }
    };
  }

  private void write(AnalyzeOptions options, Plan plan, byte[] bytes, PlanOutcome.Ran ran)
      throws IOException {
    Path table = PlanRun.table(plan, options.plan()).orElseThrow();
    String version =
        Optional.ofNullable(Analyze.class.getPackage().getImplementationVersion())
            .orElse("not released");
    var origin =
        new RunJson.Origin(
            HexFormat.of().formatHex(sha256().digest(bytes)),
            plan.data().isEmpty() ? "" : hash(table),
            version,
            Runtime.version().toString());
    String run = RunJson.of(plan, origin, ran.table().rows(), ran.notes());
    String results = ResultsJson.of(ran.results());
    String report = ReportHtml.of(plan, new String(bytes, StandardCharsets.UTF_8), origin, ran);
    Files.createDirectories(options.folder());
    keep(options.folder().resolve("run.json"), run);
    keep(options.folder().resolve("report.html"), report);
    keep(options.folder().resolve("replicate.R"), ReplicateR.of(plan, ran.table()));
    keep(options.folder().resolve("results.json"), results);
  }

  private static void keep(Path to, String text) throws IOException {
    try (var file = new WholeFile(to.toAbsolutePath())) {
      file.stream().write(text.getBytes(StandardCharsets.UTF_8));
      file.keep();
    }
  }

  private static String hash(Path file) throws IOException {
    var digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(PrintStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  private Optional<byte[]> bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length <= MOST_BYTES) {
        return Optional.of(bytes);
      }
      told(file, "expected a plan of at most %d bytes".formatted(MOST_BYTES));
    } catch (NoSuchFileException _) {
      told(file, "there is no such file");
    } catch (IOException _) {
      told(file, "expected a plan that can be read");
    }
    return Optional.empty();
  }

  private int told(Path file, String expected) {
    return told(List.of(new Problem(file.toString(), 0, 0, expected)));
  }

  private int told(List<Problem> problems) {
    problems.forEach(problem -> err.println(problem.sentence()));
    return REFUSED;
  }
}
