// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.List;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Step;

/** Change of persons. */
record ChangeScreen(Part part, Step.Change step) implements Screen {

  private static final List<String> RULES =
      List.of("classes_1.96", "classes_1.645", "edwards_nunnally");
  private static final List<String> WAYS = List.of("improved", "unchanged", "deteriorated");

  private Cell persons() {
    return Cell.of("scored " + step.score());
  }

  private Cell pairs() {
    return Cell.of("scored twice " + step.score());
  }

  private Cell way(String rule, String way) {
    return Cell.group(step.score() + " by " + rule, "change of " + step.score(), way);
  }

  private Part ways(String rule) {
    return Parts.within(Parts.within(Parts.within(part, "rci"), rule), "n");
  }

  @Override
  public void count(Cells cells) {
    cells.put(persons(), Parts.number(part, "n_persons"));
    cells.put(pairs(), Parts.number(part, "n_persons_with_change"));
    for (String rule : RULES) {
      if (!Double.isNaN(Parts.number(ways(rule), "improved"))) {
        cells.put(way(rule, "improved").whole(), Parts.number(part, "n_persons_with_change"));
        WAYS.forEach(way -> cells.put(way(rule, way), Parts.number(ways(rule), way)));
      }
    }
  }

  @Override
  public Part shown(Cells cells) {
    var threshold = cells.threshold();
    var reason = cells.reason(pairs());
    if (reason.isPresent()) {
      return Veil.all(part, reason.get());
    }
    double pairs = Parts.number(part, "n_persons_with_change");
    Part shown = Veil.ofOne(part, threshold);
    shown =
        Parts.with(
            shown,
            "change",
            each ->
                DescribeScreen.numbers(
                    cells, Parts.within(part, "change"), pairs(), Cell.EVERYBODY));
    double same = Parts.number(Parts.within(part, "pre_post"), "n_zero_differences");
    if (threshold.splitsFew(same, pairs)) {
      shown = Veil.of(shown, threshold.few(), "n_zero_differences");
    }
    if (Parts.number(part, "n_persons") != pairs) {
      shown = Veil.of(shown, Threshold.NEAR, "n_observations");
    }
    for (String why : cells.reason(persons()).stream().toList()) {
      shown = Veil.of(shown, why, "n_persons");
    }
    return Parts.with(shown, "rci", rci -> classes(cells, rci));
  }

  private Part classes(Cells cells, Part rci) {
    Part shown = rci;
    for (String rule : RULES) {
      for (String way : WAYS) {
        for (String why : cells.reason(way(rule, way)).stream().toList()) {
          shown = Parts.with(shown, rule, each -> Veil.of(each, why, way));
        }
      }
    }
    return shown;
  }
}
