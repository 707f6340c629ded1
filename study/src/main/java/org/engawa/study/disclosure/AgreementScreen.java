// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.Optional;
import org.engawa.study.plan.Part;

/** Agreement of coders on rows of people. */
record AgreementScreen(Part part) implements Screen {

  @Override
  public void count(Cells cells) {
    for (Part pair : Parts.rows(part, "pairs")) {
      cells.put(cell(pair), Parts.number(pair, "n"));
    }
    of(cells, "fleiss", "n_units");
    of(cells, "icc", "n_targets");
  }

  private void of(Cells cells, String name, String n) {
    if (Parts.has(part, name)) {
      cells.put(all(name), Parts.number(Parts.within(part, name), n));
    }
  }

  private Cell all(String name) {
    return Cell.of(name + " of " + String.join(", ", Parts.words(part, "coders")));
  }

  private static Cell cell(Part pair) {
    return Cell.of("coded by " + Parts.word(pair, "first") + ", " + Parts.word(pair, "second"));
  }

  @Override
  public Part shown(Cells cells) {
    var threshold = cells.threshold();
    Part shown = Parts.withRows(part, "pairs", pair -> pair(cells, pair));
    for (String name : new String[] {"fleiss", "icc"}) {
      Optional<String> reason = Parts.has(part, name) ? cells.reason(all(name)) : Optional.empty();
      for (String why : reason.stream().toList()) {
        shown = Parts.with(shown, name, each -> Veil.all(each, why));
      }
    }
    double pairable = Parts.number(Parts.within(part, "krippendorff"), "n_pairable_values");
    double lost = (double) Parts.words(part, "coders").size() * cells.count(Cell.EVERYBODY);
    return pairable < 2.0 * threshold.people()
        ? Parts.with(shown, "krippendorff", each -> Veil.all(each, threshold.few()))
        : threshold.few(lost - pairable)
            ? Veil.of(shown, Threshold.NEAR, "n_pairable_values")
            : shown;
  }

  /** The share on which two agree is a count as well, and so are the shares of single codes. */
  private static Part pair(Cells cells, Part pair) {
    var threshold = cells.threshold();
    var reason = cells.reason(cell(pair));
    if (reason.isPresent()) {
      return Veil.counted(pair, reason.get(), "n");
    }
    double n = Parts.number(pair, "n");
    double agreed = n * Parts.number(Parts.within(pair, "cohen_kappa"), "observed_agreement");
    return threshold.splitsFew(agreed, n)
        ? Veil.where(pair, name -> !name.equals("n"), threshold.few())
        : pair;
  }
}
