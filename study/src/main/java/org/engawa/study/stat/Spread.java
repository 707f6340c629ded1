// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Whether residuals spread more in some places than in others: {@link Diagnostics} has the
 * formulas.
 */
final class Spread {

  private final Residuals residuals;
  private final double[] excess;
  private final double variance;

  Spread(Residuals residuals, double[] left) {
    this.residuals = residuals;
    double[] squares = Arrays.stream(left).map(e -> e * e).toArray();
    variance = Arrays.stream(squares).average().orElse(Double.NaN);
    excess = Arrays.stream(squares).map(square -> square - variance).toArray();
  }

  SequencedMap<String, Figures> groups(String why) {
    double explained = 0;
    for (double[] direction : residuals.basis()) {
      double along = Householder.dot(direction, excess, 0, excess.length);
      explained += along * along;
    }
    double total = Householder.dot(excess, excess, 0, excess.length);
    int k = residuals.basis().length;
    var groups = new LinkedHashMap<String, Figures>();
    groups.put("breusch_pagan_koenker", test(excess.length * (explained / total), k, why));
    groups.put("breusch_pagan_original", test(explained / variance / variance / 2, k, why));
    groups.put("white_special_fitted_fitted2", white(why));
    return groups;
  }

  private Figures white(String why) {
    double middle = residuals.triangle().means()[residuals.triangle().rank()];
    double[] above = Arrays.stream(residuals.fitted()).map(f -> f - middle).toArray();
    var columns =
        Columns.none()
            .and("1", above)
            .and("2", Arrays.stream(above).map(f -> f * f).toArray())
            .and("y", excess);
    var on = Triangle.of(columns, "y", columns.names().subList(0, 2));
    return test(excess.length * (on.regressionSquares() / on.totalSquares()), on.rank(), why);
  }

  private static Figures test(double lm, int df, String why) {
    return Figures.none()
        .and("LM", lm, why)
        .and("df", df, why)
        .and("p", Tails.chiSquare(lm, df), why);
  }
}
