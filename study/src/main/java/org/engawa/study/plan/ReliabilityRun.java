// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.List;
import org.engawa.study.stat.AnswerSums;
import org.engawa.study.stat.ListwiseReliability;
import org.engawa.study.stat.OneFactor;
import org.engawa.study.stat.PairwiseReliability;
import org.engawa.study.stat.Reliability;

/** How dependable scales are. */
record ReliabilityRun(Step.Reliability step, PlanNames names) {

  Progress begin() {
    List<String> several = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String name : step.of().isEmpty() ? names.scales() : step.of()) {
      if (names.scale(name).isEmpty()) {
        return Progress.refused("expected scales, " + name + " is a variable");
      }
      if (names.scale(name).get().items().size() > 1) {
        several.add(name);
      } else if (!step.of().isEmpty()) {
        notes.add(name + " has one item, so nothing can be said of how its items agree");
      }
    }
    var asked = several.stream().map(names::answers).map(AnswerSums::new).toList();
    return Progress.askAll(asked, answers -> end(several, answers, notes));
  }

  private Progress end(List<String> several, List<AnswerSums> answers, List<String> notes) {
    List<Part> scales = new ArrayList<>();
    for (int at = 0; at < several.size(); at++) {
      scales.add(scale(several.get(at), answers.get(at), notes));
    }
    return Progress.done(step, Part.none().rows("scales", scales), notes);
  }

  private Part scale(String name, AnswerSums answers, List<String> notes) {
    var reliability = Reliability.of(names.itemNames(name), answers);
    long without = reliability.nTotal() - reliability.nComplete();
    if (without > 0) {
      notes.add(
          "%s: %d of %d rows lack an answer; listwise figures are without them"
              .formatted(name, without, reliability.nTotal()));
    }
    var part =
        Part.of("scale", name)
            .number("k", reliability.k())
            .number("n_complete", reliability.nComplete())
            .number("n_total", reliability.nTotal())
            .part("listwise", listwise(reliability.listwise()));
    return reliability.pairwise().map(each -> part.part("psych_pairwise", of(each))).orElse(part);
  }

  private static Part listwise(ListwiseReliability listwise) {
    var part = Part.none().figures(listwise.figures()).rows("items", items(listwise.items()));
    if (listwise.omegaOfCorrelations().isPresent()) {
      part =
          part.part("omega_one_factor_uls_correlation", part(listwise.omegaOfCorrelations().get()));
    }
    if (listwise.omegaOfCovariances().isPresent()) {
      part =
          part.part("omega_one_factor_uls_covariance", part(listwise.omegaOfCovariances().get()));
    }
    return part;
  }

  private static Part of(PairwiseReliability pairwise) {
    return Part.none().figures(pairwise.figures()).rows("items", items(pairwise.items()));
  }

  private static Part part(OneFactor factor) {
    return Part.none()
        .figures(factor.figures())
        .line("loadings", factor.loadings())
        .line("uniqueness", factor.uniqueness());
  }

  private static List<Part> items(List<Reliability.Item> items) {
    return items.stream()
        .map(item -> Part.of("item", item.item()).figures(item.figures()))
        .toList();
  }
}
