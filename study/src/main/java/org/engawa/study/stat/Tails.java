// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tails and quantiles of the usual distributions. An upper tail is computed as such, never as one
 * minus the rest, so that a p becomes 0 only below the smallest double. Every method hands NaN on,
 * and returns it for degrees of freedom that are not above 0.
 */
final class Tails {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** What leaves 2.5 % above it in the normal distribution. */
  static final double Z95 = normalQuantile(0.975);

  private Tails() {}

  static double normal(double z) {
    return 0.5 * Erfc.value(-z / Math.sqrt(2));
  }

  static double twoSidedNormal(double z) {
    return Erfc.value(Math.abs(z) / Math.sqrt(2));
  }

  static double normalQuantile(double p) {
    return polished(NORMAL, p);
  }

  static double twoSidedT(double t, double df) {
    return defined(t, df)
        ? Math.min(1, 2 * TDistribution.of(df).survivalProbability(Math.abs(t)))
        : Double.NaN;
  }

  static double tQuantile(double p, double df) {
    return defined(p, df) ? polished(TDistribution.of(df), p) : Double.NaN;
  }

  static double chiSquare(double value, double df) {
    return defined(value, df)
        ? ChiSquaredDistribution.of(df).survivalProbability(value)
        : Double.NaN;
  }

  static double chiSquareQuantile(double p, double df) {
    return defined(p, df) ? polished(ChiSquaredDistribution.of(df), p) : Double.NaN;
  }

  static double f(double value, double df1, double df2) {
    return defined(value, df1, df2)
        ? FDistribution.of(df1, df2).survivalProbability(value)
        : Double.NaN;
  }

  static double twoSidedF(double value, double df1, double df2) {
    if (!defined(value, df1, df2)) {
      return Double.NaN;
    }
    var f = FDistribution.of(df1, df2);
    return 2 * Math.min(f.cumulativeProbability(value), f.survivalProbability(value));
  }

  static double fQuantile(double p, double df1, double df2) {
    return defined(p, df1, df2) ? polished(FDistribution.of(df1, df2), p) : Double.NaN;
  }

  static double betaQuantile(double p, double alpha, double beta) {
    return polished(BetaDistribution.of(alpha, beta), p);
  }

  private static boolean defined(double value, double... df) {
    for (double each : df) {
      if (!(each > 0)) {
        return false;
      }
    }
    return !Double.isNaN(value);
  }

  /** The library stops at an absolute distance; two steps of Newton go to the last digits. */
  private static double polished(ContinuousDistribution distribution, double p) {
    double x = distribution.inverseCumulativeProbability(p);
    for (int step = 0; step < 2; step++) {
      double off =
          p < 0.5
              ? distribution.cumulativeProbability(x) - p
              : (1 - p) - distribution.survivalProbability(x);
      double moved = x - off / distribution.density(x);
      x = Double.isFinite(moved) ? moved : x;
    }
    return x;
  }
}
