// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;

/**
 * A regression in steps over the rows in which no column of any step is missing (NaN).
 *
 * <p>The columns are put as the coding says: centred, z-scored with n - 1, or as they are. Then
 * products are formed. R2 and the tests of products are the same in every coding; B, the tests of
 * what was multiplied, and VIF are not.
 */
public final class Hierarchy {

  private final Steps steps;
  private final Spots spots;
  private final Design design;
  private final List<Regression> regressions;

  private Hierarchy(Steps steps, Spots spots, List<Regression> regressions) {
    this.steps = steps;
    this.spots = spots;
    this.design = new Design(spots, steps);
    this.regressions = List.copyOf(regressions);
  }

  /** The steps over these columns. */
  public static Hierarchy of(Columns columns, Steps steps) {
    var names = new ArrayList<>(steps.variables());
    names.add(steps.outcome());
    var complete = columns.only(names).complete();
    var spots = Spots.of(complete, steps);
    var design = new Design(spots, steps);
    double[][] terms = design.terms(Block.of(complete)).columns();
    var entered = Columns.none();
    for (int t = 0; t < terms.length; t++) {
      entered = entered.and(design.names().get(t), terms[t]);
    }
    var entry = design.names();
    var regressions = new ArrayList<Regression>();
    for (int size : design.sizes()) {
      regressions.add(Regression.of(entered, steps.outcome(), entry.subList(0, size)));
    }
    return new Hierarchy(steps, spots, regressions);
  }

  /** The steps from what was gathered of their rows in three passes. */
  public static Hierarchy of(Steps steps, Spots spots, TermMoments moments, Fits fits) {
    var models = moments.models();
    var regressions = new ArrayList<Regression>();
    for (int at = 0; at < models.size(); at++) {
      regressions.add(models.get(at).with(fits.robust(at), fits.diagnostics(at)));
    }
    return new Hierarchy(steps, spots, regressions);
  }

  /** The model of each step. */
  public List<Regression> regressions() {
    return regressions;
  }

  /** The model of the last step. */
  public Regression last() {
    return regressions.getLast();
  }

  /** What each step explains beyond the one before it, the first beyond the mean alone. */
  public List<Figures> changes() {
    var changes = new ArrayList<>(List.of(regressions.getFirst().changeFromMean()));
    for (int i = 1; i < regressions.size(); i++) {
      changes.add(regressions.get(i).changeFrom(regressions.get(i - 1)));
    }
    return changes;
  }

  /**
   * The slopes of a predictor at values of a moderator, in the last step; both must stand there,
   * with the product of the two.
   */
  public SimpleSlopes slopes(String predictor, String moderator) {
    return SimpleSlopes.of(this, predictor, moderator);
  }

  /** The slopes of each product of two variables in which the moderator stands. */
  public List<SimpleSlopes> slopes(String moderator) {
    return steps.terms().stream()
        .filter(term -> term.columns().size() == 2 && term.columns().contains(moderator))
        .map(term -> term.columns().get(term.columns().indexOf(moderator) == 0 ? 1 : 0))
        .map(predictor -> slopes(predictor, moderator))
        .toList();
  }

  /** Terms that are products and whose p is below this level. */
  public List<String> products(double level) {
    return steps.terms().stream()
        .filter(Term::isProduct)
        .map(Term::name)
        .filter(name -> last().coefficient(name).number("p") < level)
        .toList();
  }

  Steps steps() {
    return steps;
  }

  Spots spots() {
    return spots;
  }

  Design design() {
    return design;
  }
}
