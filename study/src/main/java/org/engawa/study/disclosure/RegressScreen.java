// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import org.engawa.study.plan.Part;
import org.engawa.study.plan.Step;

/** Linear regression. */
record RegressScreen(Part part, Step.Regress step, Asked asked) implements Screen {

  private ModelTerms terms() {
    return ModelTerms.of(asked, step, Parts.words(part, "selected"));
  }

  @Override
  public void count(Cells cells) {
    cells.put(Cell.of(terms().name()), Parts.number(part, "n_used"));
    cells.put(Cell.EVERYBODY, Parts.number(part, "n_rows"));
  }

  /** Where as good as each person has a coefficient, the coefficients are the persons. */
  @Override
  public Part shown(Cells cells) {
    var threshold = cells.threshold();
    double n = Parts.number(part, "n_used");
    int columns = Parts.rows(Parts.rows(part, "steps").getLast(), "coefficients").size();
    var few = cells.reason(Cell.of(terms().name()));
    if (few.isPresent()) {
      return Veil.counted(part, few.get(), "n_used");
    }
    var reason = terms().reason(threshold, n);
    if (reason.isPresent()) {
      return Veil.all(part, reason.get());
    }
    if (n - columns < threshold.people()) {
      return Veil.all(part, threshold.few());
    }
    // The covariances of coefficients give every product of two columns, and so their counts.
    Part shown = Veil.of(Veil.ofOne(part, threshold), Threshold.NEAR, "vcov");
    shown = Parts.withRows(shown, "steps", each -> Parts.with(each, "diagnostics", this::outliers));
    return cells.isHidden(Cell.EVERYBODY) ? Veil.of(shown, Threshold.NEAR, "n_rows") : shown;
  }

  private Part outliers(Part diagnostics) {
    Part shown = diagnostics;
    for (String of : new String[] {"leverage", "cooks", "rstandard", "rstudent"}) {
      shown =
          Parts.with(shown, of, each -> Veil.where(each, n -> !n.equals("mean"), Threshold.NEAR));
    }
    return shown;
  }
}
