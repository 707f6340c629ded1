// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.study.stat.Columns;
import org.engawa.study.stat.MissingCounts;
import org.engawa.study.stat.MixedModel;
import org.engawa.study.stat.Term;

/** Linear mixed model with persons as the random factor. */
record MixedRun(Step.Mixed step, PlanNames names, Memory memory) {

  Progress begin() {
    var predictors = List.copyOf(new LinkedHashSet<>(step.predictors()));
    if (predictors.isEmpty() || predictors.contains(step.outcome())) {
      return Progress.refused("expected predictors other than " + step.outcome());
    }
    var columns = new ArrayList<>(predictors);
    columns.add(step.outcome());
    var whole = new ArrayList<>(columns);
    if (names.knows(step.person())) {
      whole.add(step.person());
    }
    return Progress.ask(
        new MissingCounts(columns),
        memory.keep(whole),
        (counts, kept) ->
            kept.columns()
                .map(used -> end(counts, used.only(columns), Memory.persons(kept, step.person())))
                .orElseGet(() -> Progress.refused(memory.tooMany())));
  }

  private Progress end(MissingCounts counts, Columns used, List<String> persons) {
    var predictors = List.copyOf(new LinkedHashSet<>(step.predictors()));
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
    var model =
        MixedModel.of(used, persons, new MixedModel.Plan(step.outcome(), fixed, slope, method));
    var notes = new ArrayList<>(LeftOut.notes(counts));
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
    return Progress.done(step, part, notes);
  }
}
