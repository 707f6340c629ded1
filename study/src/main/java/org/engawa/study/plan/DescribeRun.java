// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engawa.study.stat.Descriptives;
import org.engawa.study.stat.Figures;

/** Describes columns, in all and by group. */
record DescribeRun(Step.Describe step, StudyTable table) {

  StepOutcome run() {
    var part = Part.none();
    List<String> notes = new ArrayList<>();
    if (step.by().isPresent()) {
      part = part.word("by", step.by().get());
      notes.addAll(table.withoutGroup(step.by().get()));
    }
    return StepOutcome.done(
        step, part.rows("variables", names().stream().map(this::variable).toList()), notes);
  }

  private List<String> names() {
    if (!step.of().isEmpty()) {
      return step.of();
    }
    var names = new ArrayList<>(table.numbers());
    names.addAll(table.scales());
    return names;
  }

  private Part variable(String name) {
    var part = described(Part.of("variable", name), name, table.column(name));
    if (step.by().isEmpty()) {
      return part;
    }
    List<Part> groups = new ArrayList<>();
    table
        .groups(name, step.by().get())
        .forEach((level, values) -> groups.add(described(Part.of("level", level), name, values)));
    return part.rows("groups", groups);
  }

  private Part described(Part part, String name, double[] values) {
    return table
        .names()
        .levels(name)
        .map(levels -> part.rows("levels", counts(levels, values)))
        .orElseGet(() -> part.figures(Descriptives.of(values)));
  }

  private static List<Part> counts(Plan.Variable.Levels levels, double[] values) {
    double all = Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    List<Part> counts = new ArrayList<>();
    levels
        .codes()
        .forEach(
            (word, code) -> {
              double n = Arrays.stream(values).filter(value -> value == code).count();
              counts.add(
                  Part.of("level", word)
                      .figures(
                          Figures.none()
                              .and("n", n, "too many")
                              .and("percent", 100 * n / all, "no values")));
            });
    return counts;
  }
}
