// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.stream.DoubleStream;

/**
 * Paired values by the ranks of their differences: {@code V} is the sum of the ranks of the
 * differences above 0. Differences of 0 are left out and counted.
 *
 * <p>p by the normal distribution with the variance corrected for ties, with and without 1/2 taken
 * off for continuity; {@code wilcoxon_p_exact} where no difference is 0, no two are equal and there
 * are fewer than 50. Source: Wilcoxon 1945, doi:10.2307/3001968.
 */
public final class WilcoxonSignedRank {

  private static final int EXACT_BELOW = 50;
  private static final String NO_DIFFERENCE = "no difference other than 0";

  private WilcoxonSignedRank() {}

  /** Of differences, in which NaN is missing. */
  public static Figures of(double... differences) {
    double[] present = DoubleStream.of(differences).filter(d -> !Double.isNaN(d)).toArray();
    double[] other = DoubleStream.of(present).filter(d -> d != 0).toArray();
    var ranks = Ranks.of(DoubleStream.of(other).map(Math::abs).toArray());
    double v = 0;
    for (int i = 0; i < other.length; i++) {
      v += other[i] > 0 ? ranks.of()[i] : 0;
    }
    double n = other.length;
    double sd = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - ranks.ties() / 48);
    double off = v - n * (n + 1) / 4;
    return Figures.none()
        .and("wilcoxon_V", other.length == 0 ? Double.NaN : v, NO_DIFFERENCE)
        .and(
            "wilcoxon_p_continuity",
            Tails.twoSidedNormal((off - Math.signum(off) * 0.5) / sd),
            NO_DIFFERENCE)
        .and("wilcoxon_p_no_correction", Tails.twoSidedNormal(off / sd), NO_DIFFERENCE)
        .and("wilcoxon_p_exact", exact(other.length, present.length, v, ranks.ties()))
        .and("n_zero_differences", new Figure.Value(present.length - other.length));
  }

  private static Figure exact(int n, int pairs, double v, double ties) {
    if (n == 0) {
      return Figure.none(NO_DIFFERENCE);
    }
    if (n < pairs || ties > 0) {
      return Figure.none("there are equal differences, or some of 0");
    }
    if (n >= EXACT_BELOW) {
      return Figure.none("50 pairs or more");
    }
    double[] chances = {1};
    for (int rank = 1; rank <= n; rank++) {
      double[] next = new double[chances.length + rank];
      for (int sum = 0; sum < chances.length; sum++) {
        next[sum] += chances[sum] / 2;
        next[sum + rank] += chances[sum] / 2;
      }
      chances = next;
    }
    double below = 0;
    for (int sum = 0; sum <= Math.min(v, chances.length - 1 - v); sum++) {
      below += chances[sum];
    }
    return new Figure.Value(Math.min(1, 2 * below));
  }
}
