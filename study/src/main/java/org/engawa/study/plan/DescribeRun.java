// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.List;
import org.engawa.study.stat.Descriptives;
import org.engawa.study.stat.Figures;
import org.engawa.study.stat.Tallies;
import org.engawa.study.stat.Tally;

/** Describes columns, in all and by group. */
record DescribeRun(Step.Describe step, PlanNames names) {

  Progress begin() {
    var columns = columns();
    return Progress.ask(
        step.by().map(by -> names.tallies(columns, by)).orElseGet(() -> new Tallies(columns)),
        tallies -> end(columns, tallies));
  }

  private Progress end(List<String> columns, Tallies tallies) {
    var part = Part.none();
    List<String> notes = new ArrayList<>();
    if (step.by().isPresent()) {
      part = part.word("by", step.by().get());
      notes.addAll(LeftOut.withoutGroup(tallies, step.by().get()));
    }
    var variables = columns.stream().map(name -> variable(name, tallies)).toList();
    return Progress.done(step, part.rows("variables", variables), notes);
  }

  private List<String> columns() {
    if (!step.of().isEmpty()) {
      return step.of();
    }
    var all = new ArrayList<>(names.numbers());
    all.addAll(names.scales());
    return all;
  }

  private Part variable(String name, Tallies tallies) {
    var part = described(Part.of("variable", name), name, tallies.all(name));
    if (step.by().isEmpty()) {
      return part;
    }
    String by = step.by().get();
    List<Part> groups = new ArrayList<>();
    for (String level : names.words(by)) {
      var tally = tallies.group(name, names.code(by, level));
      groups.add(described(Part.of("level", level), name, tally));
    }
    return part.rows("groups", groups);
  }

  private Part described(Part part, String name, Tally tally) {
    return names
        .levels(name)
        .map(levels -> part.rows("levels", counts(levels, tally)))
        .orElseGet(() -> part.figures(Descriptives.of(tally)));
  }

  private static List<Part> counts(Plan.Variable.Levels levels, Tally tally) {
    double all = tally.moments().n();
    List<Part> counts = new ArrayList<>();
    levels
        .codes()
        .forEach(
            (word, code) -> {
              double n = tally.count(code);
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
