// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engawa.study.stat.Bootstrap;
import org.engawa.study.stat.Coefficient;
import org.engawa.study.stat.Columns;
import org.engawa.study.stat.Hierarchy;
import org.engawa.study.stat.MissingCounts;
import org.engawa.study.stat.Regression;
import org.engawa.study.stat.SimpleSlopes;
import org.engawa.study.stat.Spots;
import org.engawa.study.stat.Steps;
import org.engawa.study.stat.Term;
import org.engawa.study.stat.TermMoments;

/** Linear regression in steps, over the rows in which no column of any step is missing. */
final class RegressRun {

  private static final int CASES_FOR_EACH = 10;

  private final Step.Regress step;
  private final PlanNames names;
  private final Selection selection;
  private final Memory memory;
  private final RegressTerms terms;
  private final List<String> notes = new ArrayList<>();

  RegressRun(Step.Regress step, PlanNames names, Selection selection, Memory memory) {
    this.step = step;
    this.names = names;
    this.selection = selection;
    this.memory = memory;
    this.terms = new RegressTerms(step, selection.selected());
  }

  Progress begin() {
    var all = terms.all();
    if (all.isEmpty()) {
      return Progress.refused("no term is left to enter");
    }
    if (all.stream().anyMatch(term -> term.columns().contains(step.outcome()))) {
      return Progress.refused(step.outcome() + " is no predictor of itself");
    }
    long named = all.stream().map(Term::name).distinct().count();
    var entered = all.stream().map(Term::name).toList();
    if (named < all.size()
        || entered.contains(step.outcome())
        || entered.contains(Coefficient.INTERCEPT)) {
      return Progress.refused("two terms, or a term and the outcome, have one name");
    }
    if (step.bootstrap().isPresent() && step.bootstrap().get().resamples() < 2) {
      return Progress.refused("expected 2 resamples or more");
    }
    var steps = new Steps(step.outcome(), terms.blocks(), coding());
    return Progress.ask(
        new MissingCounts(columns()),
        new Spots(columns(), steps.moderators()),
        (counted, spots) -> counted(steps, counted, spots));
  }

  private Progress counted(Steps steps, MissingCounts counted, Spots spots) {
    var all = terms.all();
    long cases = counted.complete();
    boolean few = cases < CASES_FOR_EACH * all.size();
    String counts =
        "%d complete cases for %d predictors, fewer than %d for each"
            .formatted(cases, all.size(), CASES_FOR_EACH);
    if (cases < 3 || few && step.fewCases() == Step.Regress.FewCases.REFUSED) {
      return Progress.refused(
          counts + (cases < 3 ? "" : "; 'few_cases: accepted' in the plan runs it all the same"));
    }
    notes.addAll(terms.notes());
    notes.addAll(LeftOut.notes(counted));
    if (few) {
      notes.add(counts + "; the plan accepts that");
    }
    if (terms.usesSelected()) {
      notes.add(selection.note());
    }
    int width = columns().size();
    boolean drawn = step.bootstrap().isPresent() && memory.keeps(counted.rows(), width);
    if (drawn || memory.holds(counted.rows(), width)) {
      return Progress.ask(
          memory.keep(columns()),
          kept -> {
            var used = kept.columns().orElseThrow();
            return end(Hierarchy.of(used, steps), counted, bootstrap(steps, Optional.of(used)));
          });
    }
    return Progress.ask(
        new TermMoments(spots, steps),
        moments ->
            Progress.ask(
                moments.fits(),
                fits ->
                    end(
                        Hierarchy.of(steps, spots, moments, fits),
                        counted,
                        bootstrap(steps, Optional.empty()))));
  }

  private Optional<Bootstrap> bootstrap(Steps steps, Optional<Columns> used) {
    return step.bootstrap()
        .map(plan -> new Bootstrap.Resampling(plan.resamples(), plan.seed()))
        .map(
            plan ->
                used.map(columns -> Bootstrap.of(columns, steps, plan))
                    .orElseGet(() -> Bootstrap.none(steps, memory.tooMany())));
  }

  private List<String> columns() {
    var columns = new LinkedHashSet<>(List.of(step.outcome()));
    terms.all().forEach(term -> columns.addAll(term.columns()));
    return List.copyOf(columns);
  }

  private Steps.Coding coding() {
    return switch (step.scale()) {
      case NONE -> Steps.Coding.RAW;
      case CENTRE -> Steps.Coding.CENTRED;
      case Z -> Steps.Coding.Z_SCORED;
    };
  }

  private Progress end(Hierarchy hierarchy, MissingCounts counted, Optional<Bootstrap> drawn) {
    hierarchy
        .last()
        .refused()
        .forEach((term, reason) -> notes.add("%s does not stand: %s".formatted(term, reason)));
    var part =
        Part.of("outcome", step.outcome())
            .word("scale", step.scale().name().toLowerCase(Locale.ROOT))
            .number("n_rows", counted.rows())
            .number("n_used", counted.complete());
    if (terms.usesSelected()) {
      part = part.words("selected", selection.selected());
    }
    part = part.rows("steps", steps(hierarchy));
    if (step.slopes().isPresent()) {
      part = part.rows("simple_slopes", slopes(hierarchy, step.slopes().get()));
    }
    if (drawn.isPresent()) {
      String seed = String.valueOf(step.bootstrap().orElseThrow().seed());
      part = part.rows("bootstrap", bootstrap(drawn.get())).word("seed", seed);
    }
    return Progress.done(step, part, notes);
  }

  private List<Part> steps(Hierarchy hierarchy) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < hierarchy.regressions().size(); i++) {
      var regression = hierarchy.regressions().get(i);
      var part =
          Part.none()
              .number("step", i + 1)
              .words("entered", terms.blocks().get(i).stream().map(Term::name).toList())
              .figures(regression.figures())
              .part("change", hierarchy.changes().get(i))
              .rows("coefficients", coefficients(regression.coefficients()))
              .words("standing", regression.standing())
              .square("vcov", regression.vcov());
      boolean last = regression == hierarchy.last();
      parts.add(last ? diagnosed(part, regression) : part);
    }
    return parts;
  }

  private static Part diagnosed(Part part, Regression regression) {
    var diagnostics = regression.diagnostics().orElseThrow();
    var all = Part.none().figures(diagnostics.conditions());
    for (var group : diagnostics.groups().entrySet()) {
      all = all.part(group.getKey(), group.getValue());
    }
    return part.part("diagnostics", all);
  }

  static List<Part> coefficients(List<Coefficient> coefficients) {
    return coefficients.stream()
        .map(each -> Part.of("term", each.term()).figures(each.figures()))
        .toList();
  }

  private List<Part> slopes(Hierarchy hierarchy, Step.Regress.Slopes plan) {
    List<Part> parts = new ArrayList<>();
    for (Term term : terms.all()) {
      if (term.columns().size() != 2 || !term.columns().contains(plan.moderator())) {
        continue;
      }
      double p = hierarchy.last().coefficient(term.name()).number("p");
      if (!terms.sloped(term)) {
        notes.add(term.name() + " has no slopes, since both columns must stand by themselves too");
      } else if (plan.below() >= 1 || p < plan.below()) {
        String predictor =
            term.columns().getFirst().equals(plan.moderator())
                ? term.columns().getLast()
                : term.columns().getFirst();
        parts.add(slopes(hierarchy.slopes(predictor, plan.moderator())));
      }
    }
    if (parts.isEmpty()) {
      notes.add("no product with %s meets the rule for slopes".formatted(plan.moderator()));
    }
    return parts;
  }

  private Part slopes(SimpleSlopes slopes) {
    List<Part> levels = new ArrayList<>();
    for (var level : slopes.levels()) {
      var part = Part.none();
      for (String word : word(slopes.moderator(), level.slope().number("group_code"))) {
        part = part.word("group", word);
      }
      levels.add(part.figures(level.slope()).part("predicted", level.predicted()));
    }
    return Part.of("predictor", slopes.predictor())
        .word("moderator", slopes.moderator())
        .figures(slopes.interaction())
        .rows("slopes", levels);
  }

  /** The word of a value of the moderator, where it is one of its numbers; else none. */
  private List<String> word(String moderator, double code) {
    return names.levels(moderator).stream()
        .flatMap(levels -> levels.codes().entrySet().stream())
        .filter(each -> each.getValue() == code)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Part> bootstrap(Bootstrap drawn) {
    return drawn.steps().stream()
        .map(
            each ->
                Part.none()
                    .rows("model", coefficients(each.model()))
                    .rows("coefficients", coefficients(each.coefficients())))
        .toList();
  }
}
