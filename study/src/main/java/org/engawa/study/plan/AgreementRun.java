// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.engawa.study.plan.Step.Agreement.Level;
import org.engawa.study.stat.Columns;
import org.engawa.study.stat.FleissKappa;
import org.engawa.study.stat.Icc;
import org.engawa.study.stat.KrippendorffAlpha;
import org.engawa.study.stat.TwoCoders;

/** Agreement of several who judged the same rows: each two, and all together. */
record AgreementRun(Step.Agreement step, PlanNames names, Memory memory) {

  private static final int MOST_CODES = 1_000;

  Progress begin() {
    var coders = List.copyOf(new LinkedHashSet<>(step.coders()));
    if (coders.size() < 2) {
      return Progress.refused("expected two coders or more");
    }
    if (coders.stream().map(name -> names.levels(name)).distinct().count() > 1) {
      return Progress.refused("the coders do not use the same levels");
    }
    return Progress.ask(
        memory.keep(coders),
        kept ->
            kept.columns()
                .map(used -> end(coders, used))
                .orElseGet(() -> Progress.refused(memory.tooMany())));
  }

  private Progress end(List<String> coders, Columns used) {
    double[][] judged = coders.stream().map(used::get).toArray(double[][]::new);
    double[] codes = codes(coders.getFirst(), judged);
    if (codes.length == 0) {
      return Progress.refused("no row has a code");
    }
    var part =
        Part.none()
            .words("coders", coders)
            .word("level", step.level().name().toLowerCase(Locale.ROOT))
            .part(
                "krippendorff",
                KrippendorffAlpha.of(KrippendorffAlpha.Level.valueOf(step.level().name()), judged)
                    .figures());
    List<String> notes = new ArrayList<>();
    if (step.level() == Level.NOMINAL) {
      part = part.part("fleiss", FleissKappa.of(judged));
    }
    if (step.level() == Level.INTERVAL || step.level() == Level.RATIO) {
      var icc = Icc.of(judged);
      part =
          part.part(
              "icc",
              Part.none()
                  .figures(icc.figures())
                  .part("ICC1_1", icc.icc11())
                  .part("ICC2_1", icc.icc21())
                  .part("ICC3_1", icc.icc31()));
    } else if (codes.length <= MOST_CODES) {
      part = part.rows("pairs", pairs(coders, judged, codes));
    } else {
      notes.add("there are %d codes, too many for tables of two".formatted(codes.length));
    }
    return Progress.done(step, part, notes);
  }

  private double[] codes(String coder, double[][] judged) {
    return names
        .levels(coder)
        .map(levels -> levels.codes().values().stream().mapToDouble(Double::doubleValue))
        .orElseGet(() -> Arrays.stream(judged).flatMapToDouble(Arrays::stream))
        .filter(code -> !Double.isNaN(code))
        .distinct()
        .sorted()
        .toArray();
  }

  private List<Part> pairs(List<String> coders, double[][] judged, double[] codes) {
    List<Part> pairs = new ArrayList<>();
    for (int j = 1; j < judged.length; j++) {
      for (int i = 0; i < j; i++) {
        var two = TwoCoders.of(judged[i], judged[j], codes);
        var part =
            Part.of("first", coders.get(i))
                .word("second", coders.get(j))
                .figures(two.figures())
                .part("cohen_kappa", two.kappa(TwoCoders.Weights.NONE));
        pairs.add(
            step.level() == Level.NOMINAL
                ? part
                : part.part("weighted_kappa_linear", two.kappa(TwoCoders.Weights.LINEAR))
                    .part("weighted_kappa_quadratic", two.kappa(TwoCoders.Weights.QUADRATIC)));
      }
    }
    return pairs;
  }
}
