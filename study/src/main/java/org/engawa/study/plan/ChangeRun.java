// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.engawa.measure.change.ReliableChange;
import org.engawa.study.stat.ChangeRule;
import org.engawa.study.stat.Descriptives;
import org.engawa.study.stat.GroupChange;
import org.engawa.study.stat.PrePost;

/** Change between the first and the last row of each person that have a score. */
record ChangeRun(Step.Change step, PlanNames names, Memory memory) {

  Progress begin() {
    var whole = new ArrayList<>(List.of(step.score(), step.time()));
    if (names.knows(step.person())) {
      whole.add(step.person());
    }
    return Progress.ask(
        memory.keep(whole),
        kept ->
            kept.columns()
                .map(
                    used ->
                        end(
                            used.get(step.score()),
                            used.get(step.time()),
                            Memory.persons(kept, step.person())))
                .orElseGet(() -> Progress.refused(memory.tooMany())));
  }

  private Progress end(double[] score, double[] time, List<String> persons) {
    SequencedMap<String, List<Integer>> rows = new LinkedHashMap<>();
    int usable = 0;
    for (int row = 0; row < score.length; row++) {
      if (!persons.get(row).isBlank() && !Double.isNaN(score[row]) && !Double.isNaN(time[row])) {
        rows.computeIfAbsent(persons.get(row), _ -> new ArrayList<>()).add(row);
        usable++;
      }
    }
    for (var each : rows.values()) {
      each.sort((one, other) -> Double.compare(time[one], time[other]));
      for (int i = 1; i < each.size(); i++) {
        if (time[each.get(i)] == time[each.get(i - 1)]) {
          return Progress.refused(
              "rows %d and %d after the header are one person at one time"
                  .formatted(each.get(i - 1) + 1, each.get(i) + 1));
        }
      }
    }
    var notes = new ArrayList<String>();
    if (usable < score.length) {
      notes.add(
          "%d of %d rows have no person, time or score"
              .formatted(score.length - usable, score.length));
    }
    var twice = rows.values().stream().filter(each -> each.size() > 1).toList();
    if (twice.size() < rows.size()) {
      notes.add(
          "%d of %d persons have one score only, and no change"
              .formatted(rows.size() - twice.size(), rows.size()));
    }
    return Progress.done(step, part(rows, score, usable), notes);
  }

  private Part part(Map<String, List<Integer>> rows, double[] score, int usable) {
    var twice = rows.values().stream().filter(each -> each.size() > 1).toList();
    double[] first = twice.stream().mapToDouble(each -> score[each.getFirst()]).toArray();
    double[] last = twice.stream().mapToDouble(each -> score[each.getLast()]).toArray();
    double[] change =
        IntStream.range(0, first.length).mapToDouble(i -> last[i] - first[i]).toArray();
    double sd = step.sd().orElseGet(() -> Descriptives.of(first).number("sd"));
    var better =
        switch (step.better()) {
          case HIGHER -> ReliableChange.Better.HIGHER;
          case LOWER -> ReliableChange.Better.LOWER;
        };
    var group = new GroupChange(first, last, new ChangeRule(step.reliability(), sd, better));
    return Part.of("score", step.score())
        .word("person", step.person())
        .word("time", step.time())
        .number("n_persons", rows.size())
        .number("n_observations", usable)
        .number("n_persons_with_change", first.length)
        .part("pre_post", PrePost.of(first, last))
        .part("change", Descriptives.of(change))
        .part(
            "rci",
            Part.none()
                .figures(group.figures())
                .part("classes_1.96", ways(group.ways(ReliableChange.FIVE_PERCENT)))
                .part("classes_1.645", ways(group.ways(ReliableChange.TEN_PERCENT)))
                .part("edwards_nunnally", ways(group.corrected())));
  }

  private static Part ways(GroupChange.Ways ways) {
    return Part.none().part("n", ways.n()).part("percent", ways.percent());
  }
}
