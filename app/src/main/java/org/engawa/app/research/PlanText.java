// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;

/** What somebody wrote as a plan. */
sealed interface PlanText {

  /** The longest that a form carries beside a table. */
  int LONGEST = 100_000;

  /** It holds together. */
  record Whole(Plan plan) implements PlanText {}

  /** It does not. */
  record Broken(List<Spot> spots) implements PlanText {

    /** Keeps its own copy. */
    public Broken {
      spots = List.copyOf(spots);
    }
  }

  /**
   * A place where a plan is wrong.
   *
   * @param line from 1; 0 for the plan as a whole
   * @param column from 1; 0 for the line as a whole
   * @param text the line as it was written, or empty
   */
  record Spot(int line, int column, String expected, String text) {}

  static PlanText read(String written, Cards cards) {
    if (written.length() > LONGEST) {
      String expected = "expected a plan of at most %d characters".formatted(LONGEST);
      return new Broken(List.of(new Spot(0, 0, expected, "")));
    }
    return switch (PlanReader.read("plan.yaml", written.getBytes(UTF_8), cards)) {
      case PlanRead(Plan plan) -> new Whole(plan);
      case PlanRefused(List<Problem> problems) -> {
        List<String> lines = written.lines().toList();
        yield new Broken(problems.stream().map(each -> spot(each, lines)).toList());
      }
    };
  }

  private static Spot spot(Problem problem, List<String> lines) {
    boolean there = problem.line() > 0 && problem.line() <= lines.size();
    return new Spot(
        problem.line(),
        problem.column(),
        problem.expected(),
        there ? lines.get(problem.line() - 1) : "");
  }
}
