// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.engawa.study.stat.Adjustment;
import org.engawa.study.stat.Correlations;
import org.engawa.study.stat.Couples;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;
import org.engawa.study.stat.Kept;
import org.engawa.study.stat.MissingCounts;

/** Correlates predictors with one outcome; p is corrected over these pairs. */
record CorrelateRun(Step.Correlate step, Plan plan, Memory memory) {

  Progress begin() {
    var predictors = List.copyOf(new LinkedHashSet<>(step.predictors()));
    if (predictors.contains(step.with())) {
      return Progress.refused(step.with() + " is not correlated with itself");
    }
    var names = new ArrayList<>(List.of(step.with()));
    names.addAll(predictors);
    return Progress.ask(
        new MissingCounts(names),
        new Couples(step.with(), predictors, missing()),
        (counts, couples) ->
            step.coefficient() == Step.Correlate.Coefficient.PEARSON
                ? end(predictors, counts, couples.figures())
                : Progress.ask(
                    memory.keep(names),
                    kept -> end(predictors, counts, ranked(predictors, couples, kept))));
  }

  private Correlations.Missing missing() {
    return switch (plan.missing().correlations()) {
      case PAIRWISE -> Correlations.Missing.PAIRWISE;
      case LISTWISE -> Correlations.Missing.LISTWISE;
    };
  }

  private Progress end(List<String> predictors, MissingCounts counts, List<Figures> found) {
    boolean listwise = missing() == Correlations.Missing.LISTWISE;
    var notes = new ArrayList<>(listwise ? LeftOut.notes(counts) : List.of());
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
    return Progress.done(step, part, notes);
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

  private List<Figures> ranked(List<String> predictors, Couples couples, Kept kept) {
    var columns = kept.columns();
    if (columns.isEmpty()) {
      return couples.figures().stream()
          .map(straight -> straight.and(Correlations.unranked(memory.tooMany())))
          .toList();
    }
    var used = columns.get();
    var rows = missing() == Correlations.Missing.LISTWISE ? used.complete() : used;
    return predictors.stream()
        .map(name -> rows.only(List.of(step.with(), name)))
        .map(Correlations::ofPair)
        .toList();
  }

  private List<Part> pairs(List<String> predictors, List<Figures> found) {
    double[] p = found.stream().mapToDouble(each -> each.number(p())).toArray();
    List<Part> pairs = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      var own = found.get(i);
      for (var adjustment : Adjustment.values()) {
        var figure = Figure.of(adjustment.of(p)[i], "the pair has no p value");
        own = own.and(adjustment.figure(), figure);
      }
      pairs.add(Part.of("x", step.with()).word("y", predictors.get(i)).figures(own));
    }
    return pairs;
  }
}
