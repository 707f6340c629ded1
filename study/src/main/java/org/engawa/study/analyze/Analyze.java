// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.analyze;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
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
     * @param begins is told of each step before it is done
     */
    PlanOutcome run(Asked asked, Consumer<Step> begins);
  }

  /**
   * What is run.
   *
   * @param file the plan's own, beside which its table lies
   * @param yaml what stands in that file
   * @param cards a folder of further cards
   */
  public record Asked(Plan plan, Path file, byte[] yaml, Optional<Path> cards) {}

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
    var folder = options.data().map(data -> data.resolve("instruments"));
    var cards = folder.map(Cards::shippedAnd).orElseGet(Cards::shipped);
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
      case PlanRead(Plan plan) -> run(options, ground, new Asked(plan, file, bytes.get(), folder));
    };
  }

  private int run(AnalyzeOptions options, Ground ground, Asked asked) {
    var table = Fingerprint.begun(asked.plan(), asked.file());
    var progress = AnalyzeProgress.on(err, asked.plan().run().size());
    var outcome = ground.run(asked, progress::begins);
    progress.ends();
    return switch (outcome) {
      case PlanOutcome.Refused(var problems) -> told(problems);
      case PlanOutcome.Ran ran -> {
        try {
          write(options.folder(), asked, ran, table);
        } catch (IOException _) {
          yield told(options.folder(), "cannot be written");
        }
        ran.notes().forEach(err::println);
        out.println(options.folder().resolve("results.json") + ": written");
        yield DONE;
      }
    };
  }

  private static void write(Path folder, Asked asked, PlanOutcome.Ran ran, Future<String> table)
      throws IOException {
    Plan plan = asked.plan();
    String version =
        Optional.ofNullable(Analyze.class.getPackage().getImplementationVersion())
            .orElse("not released");
    var origin =
        new RunJson.Origin(
            Fingerprint.of(asked.yaml()),
            Fingerprint.got(table),
            version,
            Runtime.version().toString());
    String run = RunJson.of(plan, origin, ran.table().rows(), ran.notes());
    String results = ResultsJson.of(ran.results());
    String text = new String(asked.yaml(), StandardCharsets.UTF_8);
    String report = ReportHtml.of(plan, text, origin, ran);
    Files.createDirectories(folder);
    keep(folder.resolve("run.json"), run);
    keep(folder.resolve("report.html"), report);
    keep(folder.resolve("replicate.R"), ReplicateR.of(plan, ran.table()));
    keep(folder.resolve("results.json"), results);
  }

  private static void keep(Path to, String text) throws IOException {
    try (var file = new WholeFile(to.toAbsolutePath())) {
      file.stream().write(text.getBytes(StandardCharsets.UTF_8));
      file.keep();
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
