// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import org.engawa.study.plan.Part;
import org.engawa.study.plan.Step;

/** A mixed model, whose groups of rows are people. */
record MixedScreen(Part part, Step.Mixed step, Asked asked) implements Screen {

  private ModelTerms terms() {
    return new ModelTerms(asked, step.predictors());
  }

  private Cell cell() {
    return Cell.of("mixed " + step.outcome() + ": " + terms().name());
  }

  @Override
  public void count(Cells cells) {
    cells.put(cell(), Parts.number(part, "n_groups"));
  }

  @Override
  public Part shown(Cells cells) {
    double people = Parts.number(part, "n_groups");
    int columns = Parts.rows(part, "fixed").size();
    var reason = cells.reason(cell()).or(() -> terms().reason(cells.threshold(), people));
    if (reason.isPresent()) {
      return Veil.all(part, reason.get());
    }
    return people - columns < cells.threshold().people()
        ? Veil.all(part, cells.threshold().few())
        : part;
  }
}
