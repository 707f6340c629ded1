// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkException;
import org.engawa.measure.document.Problem;
import org.engawa.study.analyze.Analyze;
import org.engawa.study.analyze.Analyze.Asked;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.plan.Step;
import org.engawa.study.plan.StudyRows;
import org.engawa.study.table.Reading;

/** Runs a plan on Spark: all of it, or nothing. */
final class SparkGround implements Analyze.Ground {

  private final Master master;

  SparkGround(Master master) {
    this.master = master;
  }

  @Override
  public PlanOutcome run(Asked asked, Consumer<Step> begins) {
    var table = PlanRun.table(asked.plan(), asked.file());
    if (table.isEmpty()) {
      return refused(asked.file().toString(), "data: expected the name of a file");
    }
    if (!Files.exists(table.get())) {
      return refused(table.get().toString(), "there is no such file");
    }
    return switch (Session.open(master)) {
      case Session.Opening.Refused(String why) -> refused(master.url(), why);
      case Session.Opening.Opened(Session session) -> {
        try (session) {
          yield run(asked, begins, session, table.get().toAbsolutePath());
        }
      }
    };
  }

  private PlanOutcome run(Asked asked, Consumer<Step> begins, Session session, Path table) {
    try {
      return switch (rows(session, Errand.of(asked), table)) {
        case Reading.Refused(var problems) -> new PlanOutcome.Refused(problems);
        case Reading.Read(StudyRows rows) ->
            PlanRun.over(rows, asked.plan(), asked.file().toString(), begins);
      };
    } catch (Exception broken) {
      // Scala throws without a word what Java wants to be told.
      return switch (broken) {
        case IOException _ -> refused(table.toString(), "cannot be read");
        case SparkException _ -> refused(master.url(), session.why(broken));
        case RuntimeException ours -> throw ours;
        default -> throw new IllegalStateException(broken);
      };
    }
  }

  private static Reading<StudyRows> rows(Session session, Errand errand, Path table)
      throws IOException {
    return ParquetFiles.is(table)
        ? ParquetRows.of(session.spark(), errand, table)
        : TextRows.of(session.context(), errand, table);
  }

  private static PlanOutcome refused(String file, String why) {
    return new PlanOutcome.Refused(List.of(new Problem(file, 0, 0, why)));
  }
}
