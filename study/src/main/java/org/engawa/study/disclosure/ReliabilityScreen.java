// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import org.engawa.study.plan.Part;

/** Scales by their items. */
record ReliabilityScreen(Part part) implements Screen {

  @Override
  public void count(Cells cells) {
    for (Part scale : Parts.rows(part, "scales")) {
      cells.put(cell(scale), Parts.number(scale, "n_complete"));
      cells.put(Cell.EVERYBODY, Parts.number(scale, "n_total"));
    }
  }

  private static Cell cell(Part scale) {
    return Cell.of("all items of " + Parts.word(scale, "scale"));
  }

  @Override
  public Part shown(Cells cells) {
    return Parts.withRows(part, "scales", scale -> scale(cells, scale));
  }

  private static Part scale(Cells cells, Part scale) {
    var reason = cells.reason(cell(scale));
    if (reason.isPresent()) {
      return Veil.all(scale, reason.get());
    }
    double n = Parts.number(scale, "n_complete");
    Part shown = scale;
    if (n != Parts.number(scale, "n_total")) {
      // Each item has its own number of answers there.
      shown = Parts.with(shown, "psych_pairwise", each -> Veil.all(each, Threshold.NEAR));
    }
    boolean split =
        Parts.rows(Parts.within(scale, "listwise"), "items").stream()
            .map(item -> new TwoValues(n, Parts.number(item, "mean"), Parts.number(item, "sd")))
            .anyMatch(item -> item.splitsFew(cells.threshold()));
    if (split) {
      String few = cells.threshold().few();
      shown = Parts.with(shown, "listwise", each -> items(each, few));
      shown = Parts.with(shown, "psych_pairwise", each -> items(each, few));
    }
    return cells.isHidden(Cell.EVERYBODY) ? Veil.of(shown, Threshold.NEAR, "n_total") : shown;
  }

  /** All of them, since the mean of one is what the others lack to the mean of the sum. */
  private static Part items(Part part, String reason) {
    return Parts.withRows(part, "items", item -> Veil.all(item, reason));
  }
}
