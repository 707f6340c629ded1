// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Upper tails, reckoned directly and never as one minus the lower tail, so that a p value becomes 0
 * only below 1e-308. NaN goes in and comes out; so it does where there are no degrees of freedom.
 */
final class PValue {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** The two-sided 95 % limit of the normal distribution. */
  static final double Z95 = NORMAL.inverseCumulativeProbability(0.975);

  private PValue() {}

  /** Two-sided, of Student's t. */
  static double ofT(double t, double df) {
    return Double.isNaN(t) || !(df > 0)
        ? Double.NaN
        : 2 * TDistribution.of(df).survivalProbability(Math.abs(t));
  }

  /** Upper tail of F. */
  static double ofF(double f, double df1, double df2) {
    return Double.isNaN(f) || !(df1 > 0) || !(df2 > 0)
        ? Double.NaN
        : FDistribution.of(df1, df2).survivalProbability(f);
  }

  /** Upper tail of chi squared. */
  static double ofChiSquared(double chi2, double df) {
    return Double.isNaN(chi2) || !(df > 0)
        ? Double.NaN
        : ChiSquaredDistribution.of(df).survivalProbability(chi2);
  }

  /** Two-sided, of the standard normal distribution. */
  static double ofZ(double z) {
    return Double.isNaN(z) ? Double.NaN : 2 * NORMAL.survivalProbability(Math.abs(z));
  }

  /** The two-sided 95 % limit of Student's t. */
  static double t95(double df) {
    return df > 0 ? TDistribution.of(df).inverseSurvivalProbability(0.025) : Double.NaN;
  }
}
