// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.study.stat.MixedModel;
import org.engawa.study.stat.Term;

/** Linear mixed model with persons as the random factor. */
record MixedRun(Step.Mixed step, StudyTable table) {

  StepOutcome run() {
    var predictors = List.copyOf(new LinkedHashSet<>(step.predictors()));
    if (predictors.isEmpty() || predictors.contains(step.outcome())) {
      return new StepOutcome.Refused("expected predictors other than " + step.outcome());
    }
    var method =
        switch (step.likelihood()) {
          case REML -> MixedModel.Method.REML;
          case ML -> MixedModel.Method.ML;
        };
    Optional<String> slope =
        switch (step.random()) {
          case INTERCEPT -> Optional.empty();
          case SLOPE -> Optional.of(predictors.getFirst());
        };
    var fixed = predictors.stream().map(Term::of).toList();
    var names = new ArrayList<>(predictors);
    names.add(step.outcome());
    var used = table.columns().only(names);
    var persons = table.persons(step.person());
    var model =
        MixedModel.of(used, persons, new MixedModel.Plan(step.outcome(), fixed, slope, method));
    var notes = new ArrayList<>(LeftOut.notes(used));
    long nobodys = persons.stream().filter(String::isBlank).count();
    if (nobodys > 0) {
      notes.add("%d rows have no %s and are left out".formatted(nobodys, step.person()));
    }
    model.refused().forEach((term, why) -> notes.add(term + " does not stand: " + why));
    var part =
        Part.of("outcome", step.outcome())
            .word("person", step.person())
            .word("random", step.random().name().toLowerCase(Locale.ROOT))
            .word("likelihood", step.likelihood().name().toLowerCase(Locale.ROOT))
            .figures(model.figures())
            .rows("fixed", RegressRun.coefficients(model.fixed()))
            .square("random_covariance", model.randomCovariance())
            .line("theta", model.theta());
    return StepOutcome.done(step, part, notes);
  }
}
