// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.study.stat.Contingency;
import org.engawa.study.stat.Crossing;
import org.engawa.study.stat.Prevalence;
import org.engawa.study.stat.Tallies;

/** The share of one level of a variable, in all and by group; two groups are compared. */
record PrevalenceRun(Step.Prevalence step, PlanNames names) {

  Progress begin() {
    if (step.by().equals(Optional.of(step.of()))) {
      return Progress.refused("a share is not taken by itself: " + step.of());
    }
    return step.by()
        .map(
            by ->
                Progress.ask(
                    names.tallies(List.of(step.of()), by),
                    names.crossing(by, step.of()),
                    this::end))
        .orElseGet(
            () ->
                Progress.ask(
                    new Tallies(List.of(step.of())),
                    all -> Progress.done(step, part(all), notes(all))));
  }

  private Progress end(Tallies tallies, Crossing crossing) {
    String by = step.by().orElseThrow();
    List<String> notes = new ArrayList<>(notes(tallies));
    notes.addAll(LeftOut.withoutGroup(tallies, by));
    return Progress.done(step, grouped(part(tallies).word("by", by), by, crossing), notes);
  }

  private List<String> notes(Tallies tallies) {
    long missing = tallies.all(step.of()).moments().missing();
    return missing == 0
        ? List.of()
        : List.of(
            "%d of %d rows have no %s and do not count"
                .formatted(missing, tallies.rows(), step.of()));
  }

  private Part part(Tallies tallies) {
    var all = tallies.all(step.of());
    long with = all.count(names.code(step.of(), step.level()));
    return Part.of("of", step.of())
        .word("level", step.level())
        .figures(new Prevalence(with, all.moments().n()).figures());
  }

  private Part grouped(Part part, String by, Crossing crossing) {
    var levels = names.words(by).reversed();
    double of = names.code(step.of(), step.level());
    long[][] counts = new long[levels.size()][2];
    for (int group = 0; group < counts.length; group++) {
      for (String word : names.words(step.of())) {
        counts[group][names.code(step.of(), word) == of ? 0 : 1] +=
            crossing.count(names.code(by, levels.get(group)), names.code(step.of(), word));
      }
    }
    List<Part> rows = new ArrayList<>();
    for (int group = 0; group < counts.length; group++) {
      long all = counts[group][0] + counts[group][1];
      rows.add(
          Part.of("group", levels.get(group))
              .figures(new Prevalence(counts[group][0], all).figures()));
    }
    part = part.rows("groups", rows).part("contingency", Contingency.of(counts).figures());
    return counts.length == 2
        ? part.part(
            "two_by_two",
            Part.of("first", levels.getFirst())
                .word("second", levels.getLast())
                .figures(Contingency.twoByTwo(counts).figures()))
        : part;
  }
}
