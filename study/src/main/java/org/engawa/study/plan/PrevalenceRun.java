// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.engawa.study.stat.Contingency;
import org.engawa.study.stat.Prevalence;

/** The share of one level of a variable, in all and by group; two groups are compared. */
record PrevalenceRun(Step.Prevalence step, StudyTable table) {

  StepOutcome run() {
    var words = table.words(step.of());
    int[] known =
        IntStream.range(0, words.size()).filter(row -> !words.get(row).isEmpty()).toArray();
    List<String> notes = new ArrayList<>();
    if (known.length < words.size()) {
      notes.add(
          "%d of %d rows have no %s and do not count"
              .formatted(words.size() - known.length, words.size(), step.of()));
    }
    long with = IntStream.of(known).filter(row -> words.get(row).equals(step.level())).count();
    var part =
        Part.of("of", step.of())
            .word("level", step.level())
            .figures(new Prevalence(with, known.length).figures());
    if (step.by().isEmpty()) {
      return StepOutcome.done(step, part, notes);
    }
    String by = step.by().get();
    if (by.equals(step.of())) {
      return new StepOutcome.Refused("a share is not taken by itself: " + by);
    }
    notes.addAll(table.withoutGroup(by));
    return StepOutcome.done(step, grouped(part.word("by", by), by, words), notes);
  }

  private Part grouped(Part part, String by, List<String> words) {
    var groups = table.words(by);
    var levels = table.levels(by).reversed();
    long[][] counts = new long[levels.size()][2];
    for (int row = 0; row < words.size(); row++) {
      int group = levels.indexOf(groups.get(row));
      if (group >= 0 && !words.get(row).isEmpty()) {
        counts[group][words.get(row).equals(step.level()) ? 0 : 1]++;
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
