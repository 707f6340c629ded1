// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;

/**
 * Hides in the results of a run whatever rests on a few people, and whatever would let such a
 * figure be reckoned: from sums of tables, from what other results show, and from earlier answers
 * about the same people. Figures other than counts keep three digits.
 */
public final class Disclosure {

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Plan plan;
  private final Cohort cohort;
  private final Threshold threshold;

  /** For runs of this plan over this cohort. */
  public Disclosure(Plan plan, Cohort cohort, Threshold threshold) {
    this.plan = plan;
    this.cohort = cohort;
    this.threshold = threshold;
  }

  /**
   * What may be shown.
   *
   * @param results of this plan, one for each of its steps
   * @param before every count that was shown of the same cohort in the same study
   */
  public Shown of(List<Result> results, List<ShownCount> before) {
    if (results.size() != plan.run().size()) {
      throw new IllegalArgumentException(
          results.size() + " results of " + plan.run().size() + " steps");
    }
    if (cohort.people() < 2L * threshold.people()) {
      return new Shown.Words(
          List.of(
              "The cohort has fewer than %d people, so no table is made of it."
                  .formatted(2 * threshold.people())));
    }
    List<Screen> screens = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      var asked = new Screen.Asked(plan, plan.run().get(i), cohort);
      screens.add(Screen.of(results.get(i), asked));
    }
    var cells = decided(screens, before);
    List<Result> shown = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      var result = results.get(i);
      Part part =
          cells.exposed() ? Veil.all(result.part(), Threshold.NEAR) : screens.get(i).shown(cells);
      shown.add(new Result(result.kind(), Veil.rounded(part), notes(result, part)));
    }
    return cells.exposed()
        ? new Shown.Tables(shown, Figure.none(Threshold.NEAR), before)
        : new Shown.Tables(shown, people(cells), cells.shown());
  }

  private Cells decided(List<Screen> screens, List<ShownCount> before) {
    var cells = new Cells(threshold, before);
    screens.forEach(screen -> screen.count(cells));
    cells.put(Cell.EVERYBODY, cohort.people());
    var tables = SumTables.of(cells);
    var sizes = new Sizes(cells);
    sizes.part();
    int hidden;
    do {
      hidden = cells.hidden();
      tables.forEach(SumTable::protect);
      sizes.match();
    } while (cells.hidden() > hidden);
    return cells;
  }

  private Figure people(Cells cells) {
    return cells
        .reason(Cell.EVERYBODY)
        .map(Figure::none)
        .orElseGet(() -> new Figure.Value(cohort.people()));
  }

  /** A note that has a number may have that of the people who are missing. */
  private List<String> notes(Result result, Part shown) {
    List<String> notes = new ArrayList<>();
    result.notes().stream().filter(note -> !DIGIT.matcher(note).find()).forEach(notes::add);
    if (notes.size() < result.notes().size()) {
      notes.add("notes that count rows are left out");
    }
    if (!shown.equals(result.part())) {
      notes.add(
          "figures are hidden: they rest on %s, or would let such a figure be reckoned"
              .formatted(threshold.few()));
    }
    notes.add("figures other than counts are rounded to three digits");
    return notes;
  }
}
