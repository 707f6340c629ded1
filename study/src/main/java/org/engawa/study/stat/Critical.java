// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Tails, computed as such, and the values that cut 2.5 % off. */
final class Critical {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** What leaves 2.5 % above it. */
  static final double Z95 = NORMAL.inverseSurvivalProbability(0.025);

  private Critical() {}

  static double twoSidedNormal(double z) {
    return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
  }

  static double aboveChiSquare(double value, double df) {
    return value >= 0 && df > 0
        ? ChiSquaredDistribution.of(df).survivalProbability(value)
        : Double.NaN;
  }

  static double aboveF(double value, double df1, double df2) {
    return value >= 0 && df1 > 0 && df2 > 0
        ? FDistribution.of(df1, df2).survivalProbability(value)
        : Double.NaN;
  }

  /** What leaves 2.5 % above it; the library stops early, so that Newton goes on. */
  static double f95(double df1, double df2) {
    if (!(df1 > 0 && df2 > 0)) {
      return Double.NaN;
    }
    var f = FDistribution.of(df1, df2);
    double x = f.inverseSurvivalProbability(0.025);
    for (int step = 0; step < 2; step++) {
      x += (f.survivalProbability(x) - 0.025) / f.density(x);
    }
    return x;
  }

  /** {@code name_low} and {@code name_high}, so far on either side. */
  static Figures interval(String name, double middle, double reach, String otherwise) {
    return limits(name, middle - reach, middle + reach, otherwise);
  }

  static Figures limits(String name, double low, double high, String otherwise) {
    return Figures.none().and(name + "_low", low, otherwise).and(name + "_high", high, otherwise);
  }
}
