// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.engawa.measure.document.Problem;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.plan.Step;
import org.engawa.study.report.ReplicateR;
import org.engawa.study.report.ReportHtml;
import org.engawa.study.report.ResultsJson;
import org.engawa.study.report.RunJson;

/**
 * A plan and the table that it is about to be run over. The table lies in memory, never on the
 * disk, and is gone with this.
 *
 * @param written the plan as it stands in its file
 */
record PlanWork(Plan plan, String written, byte[] table) implements RunQueue.Work {

  /** Results are kept sealed in one row; larger ones are for the command line. */
  private static final long MOST_KEPT = 3_000_000;

  private static final String FILE = "table";
  private static final String NOT_HIDDEN =
      "The table is the researcher's own: no cell is hidden because it is small.";

  @Override
  public int steps() {
    return plan.run().size();
  }

  @Override
  public Found run(Consumer<Step> begins) {
    return switch (outcome(begins)) {
      case PlanOutcome.Refused(List<Problem> problems) ->
          new Found.Refused(problems.stream().map(PlanWork::said).toList());
      case PlanOutcome.Ran ran -> kept(written(told(ran)));
    };
  }

  /** What the plan gives over this table, with all figures. */
  PlanOutcome outcome(Consumer<Step> begins) {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = memory.getPath("/" + FILE);
      Files.write(file, table);
      Plan here =
          new Plan(
              plan.study(),
              plan.data().isEmpty() ? "" : FILE,
              plan.id(),
              plan.variables(),
              plan.instruments(),
              plan.missing(),
              plan.run());
      return PlanRun.of(here, file.resolveSibling("plan.yaml"), begins);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PlanOutcome.Ran told(PlanOutcome.Ran ran) {
    if (plan.data().isEmpty()) {
      return ran;
    }
    return new PlanOutcome.Ran(
        ran.table(),
        ran.results(),
        Stream.concat(ran.notes().stream(), Stream.of(NOT_HIDDEN)).toList());
  }

  /** All that can be taken along of it. */
  Found.Done written(PlanOutcome.Ran ran) {
    var origin =
        new RunJson.Origin(
            sha256(written.getBytes(UTF_8)),
            sha256(table),
            Optional.ofNullable(PlanWork.class.getPackage().getImplementationVersion())
                .orElse("not released"),
            Runtime.version().toString());
    Map<Export, String> files = new EnumMap<>(Export.class);
    files.put(Export.RESULTS, ResultsJson.of(ran.results()));
    files.put(Export.REPORT, ReportHtml.of(plan, written, origin, ran));
    files.put(Export.SCRIPT, ReplicateR.of(plan, ran.table()));
    files.put(Export.RUN, RunJson.of(plan, origin, ran.table().rows(), ran.notes()));
    return new Found.Done(
        files,
        ReportHtml.results(ran.results()),
        FigureLines.of(ran.results()),
        plan.data().isEmpty() ? OptionalLong.empty() : OptionalLong.of(ran.table().rows()),
        ran.notes());
  }

  static Found kept(Found.Done done) {
    return done.length() <= MOST_KEPT
        ? done
        : new Found.Refused(
            List.of(
                "the results are larger than what is kept here;"
                    + " \"engawa analyze\" on the command line writes them to files"));
  }

  private static String said(Problem problem) {
    return new Problem(FILE, problem.line(), problem.column(), problem.expected()).sentence();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  @Override
  public String toString() {
    return "PlanWork[kept secret]";
  }
}
