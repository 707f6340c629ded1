// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.stream.IntStream;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The noncentral t distribution, as the mean of {@code Φ(t s − δ)} over {@code s = √(χ²/df)}, which
 * is its definition (Johnson, Kotz and Balakrishnan 1995, Continuous univariate distributions 2,
 * chapter 31).
 */
final class NoncentralT {

  private static final BrentSolver SOLVER = new BrentSolver(1e-14, 1e-13, 0);

  private NoncentralT() {}

  /** Probability of a value up to t. */
  static double below(double t, double df, double noncentrality) {
    return mean(t, df, noncentrality);
  }

  private static double mean(double t, double df, double noncentrality) {
    // Where |t| is large the normal distribution is a step at δ/t, which even panels would miss.
    double[] step =
        IntStream.rangeClosed(-9, 9).mapToDouble(i -> (noncentrality + i) / t).toArray();
    return RootChiSquare.of(df).mean(s -> Tails.normal(t * s - noncentrality), step);
  }

  /**
   * The noncentralities under which a value this far out or farther has 2.5 %; NaN where t is not
   * finite or df below 1.
   */
  static Interval interval95(double t, double df) {
    if (!Double.isFinite(t) || !(df >= 1)) {
      return Interval.NONE;
    }
    return new Interval(limit(t, df, 0.975), limit(t, df, 0.025));
  }

  private static double limit(double t, double df, double probability) {
    double reach = 8 * Math.sqrt(1 + t * t / (2 * df)) + 4;
    return SOLVER.findRoot(delta -> below(t, df, delta) - probability, t - reach, t + reach);
  }
}
