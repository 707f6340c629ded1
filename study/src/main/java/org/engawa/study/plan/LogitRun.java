// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.engawa.study.stat.LogisticRegression;

/** Logistic regression of an outcome whose numbers are 0 and 1. */
record LogitRun(Step.Logit step, StudyTable table) {

  private static final int EVENTS_FOR_EACH = 10;

  StepOutcome run() {
    var predictors = new LinkedHashSet<>(step.predictors());
    if (predictors.isEmpty() || predictors.contains(step.outcome())) {
      return new StepOutcome.Refused("expected predictors other than " + step.outcome());
    }
    for (double value : table.column(step.outcome())) {
      if (!Double.isNaN(value) && value != 0 && value != 1) {
        return new StepOutcome.Refused(
            "expected an outcome of 0 and 1, %s also has %s".formatted(step.outcome(), value));
      }
    }
    var names = new LinkedHashSet<>(predictors);
    names.add(step.outcome());
    var used = table.columns().only(names);
    var model = LogisticRegression.of(used, step.outcome(), List.copyOf(predictors));
    var notes = new ArrayList<>(LeftOut.notes(used));
    model.refused().forEach((term, why) -> notes.add(term + " does not stand: " + why));
    double[] outcome = used.complete().get(step.outcome());
    double ones = DoubleStream.of(outcome).sum();
    double rarer = Math.min(ones, outcome.length - ones);
    if (rarer < EVENTS_FOR_EACH * predictors.size()) {
      notes.add(
          "the rarer outcome has %d rows for %d predictors, fewer than %d for each"
              .formatted((int) rarer, predictors.size(), EVENTS_FOR_EACH));
    }
    var part =
        Part.of("outcome", step.outcome())
            .figures(model.figures())
            .rows("coefficients", RegressRun.coefficients(model.coefficients()));
    return StepOutcome.done(step, part, notes);
  }
}
