// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.engawa.study.plan.Plan.MissingRules.Rows;
import org.engawa.study.stat.Adjustment;
import org.engawa.study.stat.Columns;
import org.engawa.study.stat.Correlations;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;

/** Correlates predictors with one outcome; p is corrected over these pairs. */
record CorrelateRun(Step.Correlate step, StudyTable table) {

  StepOutcome run() {
    var predictors = List.copyOf(new LinkedHashSet<>(step.predictors()));
    if (predictors.contains(step.with())) {
      return new StepOutcome.Refused(step.with() + " is not correlated with itself");
    }
    var names = new ArrayList<>(List.of(step.with()));
    names.addAll(predictors);
    var used = table.columns().only(names);
    boolean listwise = table.plan().missing().correlations() == Rows.LISTWISE;
    var notes = new ArrayList<>(listwise ? LeftOut.notes(used) : List.of());
    var found = figures(listwise ? used.complete() : used, predictors);
    var pairs = pairs(predictors, found);
    var part =
        Part.of("with", step.with())
            .word("coefficient", step.coefficient().name().toLowerCase(Locale.ROOT))
            .word("missing", listwise ? "listwise" : "pairwise")
            .rows("pairs", pairs);
    if (step.select().isPresent()) {
      double limit = step.select().getAsDouble();
      var selected = new ArrayList<String>();
      for (int i = 0; i < found.size(); i++) {
        if (Math.abs(found.get(i).number(coefficient())) > limit) {
          selected.add(predictors.get(i));
        }
      }
      notes.add(
          "%d of %d predictors are selected by |r| > %s"
              .formatted(selected.size(), predictors.size(), limit));
      part = part.words("selected", selected);
    }
    return StepOutcome.done(step, part, notes);
  }

  private String coefficient() {
    return switch (step.coefficient()) {
      case PEARSON -> "r";
      case SPEARMAN -> "spearman_rho";
      case KENDALL -> "kendall_tau_b";
    };
  }

  private String p() {
    return switch (step.coefficient()) {
      case PEARSON -> "p";
      case SPEARMAN -> "spearman_p_t_approx";
      case KENDALL -> "kendall_p_normal";
    };
  }

  private List<Figures> figures(Columns columns, List<String> predictors) {
    var kind =
        switch (step.coefficient()) {
          case PEARSON -> Correlations.Kind.STRAIGHT;
          case SPEARMAN, KENDALL -> Correlations.Kind.STRAIGHT_AND_RANKED;
        };
    return predictors.stream()
        .map(name -> columns.only(List.of(step.with(), name)))
        .map(two -> Correlations.of(two, Correlations.Missing.PAIRWISE, kind))
        .map(one -> one.pairs().getFirst().figures())
        .toList();
  }

  private List<Part> pairs(List<String> predictors, List<Figures> found) {
    double[] p = found.stream().mapToDouble(each -> each.number(p())).toArray();
    List<Part> pairs = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      // Each pair was asked alone; what it was corrected for is the number of all pairs.
      var own = Figures.none();
      for (var each : found.get(i).byName().entrySet()) {
        if (!isCorrected(each.getKey())) {
          own = own.and(each.getKey(), each.getValue());
        }
      }
      for (var adjustment : Adjustment.values()) {
        var figure = Figure.of(adjustment.of(p)[i], "the pair has no p value");
        own = own.and(adjustment.figure(), figure);
      }
      pairs.add(Part.of("x", step.with()).word("y", predictors.get(i)).figures(own));
    }
    return pairs;
  }

  private static boolean isCorrected(String figure) {
    return List.of(Adjustment.values()).stream().anyMatch(each -> each.figure().equals(figure));
  }
}
