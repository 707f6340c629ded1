// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.engawa.study.stat.Columns;
import org.engawa.study.stat.LogisticRegression;
import org.engawa.study.stat.MissingCounts;

/** Logistic regression of an outcome whose numbers are 0 and 1. */
record LogitRun(Step.Logit step, Memory memory) {

  private static final int EVENTS_FOR_EACH = 10;

  Progress begin() {
    var predictors = new LinkedHashSet<>(step.predictors());
    if (predictors.isEmpty() || predictors.contains(step.outcome())) {
      return Progress.refused("expected predictors other than " + step.outcome());
    }
    var names = new LinkedHashSet<>(predictors);
    names.add(step.outcome());
    return Progress.ask(
        new MissingCounts(List.copyOf(names)),
        memory.keep(names),
        (counts, kept) ->
            kept.columns()
                .map(used -> end(List.copyOf(predictors), counts, used))
                .orElseGet(() -> Progress.refused(memory.tooMany())));
  }

  private Progress end(List<String> predictors, MissingCounts counts, Columns used) {
    for (double value : used.get(step.outcome())) {
      if (!Double.isNaN(value) && value != 0 && value != 1) {
        return Progress.refused(
            "expected an outcome of 0 and 1, %s also has %s".formatted(step.outcome(), value));
      }
    }
    var model = LogisticRegression.of(used, step.outcome(), predictors);
    var notes = new ArrayList<>(LeftOut.notes(counts));
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
    return Progress.done(step, part, notes);
  }
}
