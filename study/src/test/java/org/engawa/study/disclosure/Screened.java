// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;

/**
 * Runs a plan over rows of a test, and screens what it gives.
 *
 * @param results as they are
 * @param shown as they may be seen
 */
record Screened(List<Result> results, Shown shown) {

  /** Rows begin with the id of a person; words of the plan stand in the columns of that name. */
  static Screened of(Path folder, String plan, String csv, List<ShownCount> before) {
    var read = read(plan);
    try {
      Files.writeString(folder.resolve("rows.csv"), csv);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return switch (PlanRun.of(read, folder.resolve("plan.yaml"), _ -> {})) {
      case PlanOutcome.Refused(var problems) -> throw new AssertionError(problems);
      case PlanOutcome.Ran ran ->
          new Screened(
              ran.results(),
              new Disclosure(read, cohort(read, csv), Threshold.STANDARD)
                  .of(ran.results(), before));
    };
  }

  static Plan read(String plan) {
    byte[] bytes = plan.getBytes(StandardCharsets.UTF_8);
    return switch (PlanReader.read("plan.yaml", bytes, Cards.shipped())) {
      case PlanRead(Plan asked) -> asked;
      case PlanRefused(var problems) -> throw new AssertionError(problems);
    };
  }

  private static Cohort cohort(Plan plan, String csv) {
    List<String[]> rows = csv.lines().map(line -> line.split(",", -1)).toList();
    List<String> header = Arrays.asList(rows.getFirst());
    Map<String, List<String>> words = new HashMap<>();
    plan.variables()
        .forEach(
            (name, variable) -> {
              if (variable instanceof Plan.Variable.Levels) {
                words.put(name, column(rows, header.indexOf(name)));
              }
            });
    return Cohort.of(column(rows, 0), words);
  }

  private static List<String> column(List<String[]> rows, int at) {
    return rows.stream().skip(1).map(row -> row[at]).toList();
  }

  Shown.Tables tables() {
    return switch (shown) {
      case Shown.Tables tables -> tables;
      case Shown.Words words -> throw new AssertionError(words);
    };
  }

  Part part(int at) {
    return tables().results().get(at).part();
  }

  /** The reasons that stand anywhere in a part. */
  static List<String> reasons(Part part) {
    var reasons = new ArrayList<String>();
    Parts.each(
        part,
        (_, content) -> {
          if (content instanceof Part.Content.Number(Figure.None(String reason))) {
            reasons.add(reason);
          }
          return content;
        });
    return reasons;
  }
}
