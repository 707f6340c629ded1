// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Step;

/** Logistic regression. */
record LogitScreen(Part part, Step.Logit step, Asked asked) implements Screen {

  private ModelTerms terms() {
    List<String> names = new ArrayList<>(List.of(step.outcome()));
    names.addAll(step.predictors());
    return new ModelTerms(asked, names);
  }

  @Override
  public void count(Cells cells) {
    cells.put(Cell.of(terms().name()), Parts.number(part, "n"));
  }

  @Override
  public Part shown(Cells cells) {
    var threshold = cells.threshold();
    double n = Parts.number(part, "n");
    var reason = cells.reason(Cell.of(terms().name())).or(() -> terms().reason(threshold, n));
    if (reason.isPresent()) {
      return Veil.all(part, reason.get());
    }
    int columns = Parts.rows(part, "coefficients").size();
    if (n - columns < threshold.people() || threshold.splitsFew(ones(n), n)) {
      return Veil.all(part, threshold.few());
    }
    // The deviance without predictors says how many ones there are among the complete rows.
    return n == asked.cohort().people()
        ? part
        : Veil.of(
            part,
            Threshold.NEAR,
            "null_deviance",
            "deviance",
            "lr_chi2",
            "lr_p",
            "mcfadden_R2",
            "logLik");
  }

  /** How many of the rarer outcome, or at least nearly so many. */
  private double ones(double n) {
    double deviance = Parts.number(part, "null_deviance");
    double ones = 0;
    while (ones < n / 2 && deviance(ones, n) < deviance * (1 - 1e-9)) {
      ones++;
    }
    return ones;
  }

  private static double deviance(double ones, double n) {
    return ones == 0 ? 0 : -2 * (ones * Math.log(ones / n) + (n - ones) * Math.log((n - ones) / n));
  }
}
