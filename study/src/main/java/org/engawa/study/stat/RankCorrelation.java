// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How closely two columns go together in order.
 *
 * <p>Spearman's rho is the correlation of mid-ranks, its p by t with n - 2 degrees of freedom.
 * Kendall's tau b = (concordant - discordant) / root((n0 - n1)(n0 - n2)), counted in n log n after
 * Knight 1966 (doi:10.1080/01621459.1966.10480879); z by its variance with ties (Kendall 1970, as
 * {@code cor.test} in R), no correction for continuity. Fewer than three pairs, or a column with
 * one value, give no figure.
 */
final class RankCorrelation {

  private final Ranks x;
  private final Ranks y;

  /** Of two columns without missing values. */
  RankCorrelation(double[] x, double[] y) {
    this.x = Ranks.of(x);
    this.y = Ranks.of(y);
  }

  Figures figures() {
    var spearman = Correlation.of(x.of(), y.of());
    double n = x.of().length;
    double pairs = n * (n - 1) / 2;
    double untied = Math.sqrt((pairs - x.tiedPairs()) * (pairs - y.tiedPairs()));
    double score = n < 3 ? Double.NaN : score(pairs);
    double v0 = n * (n - 1) * (2 * n + 5);
    double variance =
        (v0 - taken(x) - taken(y)) / 18
            + 4 * x.tiedPairs() * y.tiedPairs() / (2 * n * (n - 1))
            + x.tiedTriples() * y.tiedTriples() / (9 * n * (n - 1) * (n - 2));
    double z = score / Math.sqrt(variance);
    String why = spearman.why();
    String perfect = Math.abs(spearman.r()) == 1 ? "the correlation is perfect" : why;
    return Figures.none()
        .and("spearman_rho", spearman.r(), why)
        .and("spearman_t", spearman.t(), perfect)
        .and("spearman_p_t_approx", spearman.p(), why)
        .and("kendall_tau_b", score / untied, why)
        .and("kendall_z", z, why)
        .and("kendall_p_normal", Tails.twoSidedNormal(z), why);
  }

  /** {@code Σ t(t − 1)(2t + 5)} over the groups of t equal values. */
  private static double taken(Ranks ranks) {
    return 2 * ranks.tiedTriples() + 18 * ranks.tiedPairs();
  }

  /** Concordant minus discordant pairs. */
  private double score(double pairs) {
    double[] first = x.of();
    double[] second = y.of();
    int n = first.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> first[i])
                    .thenComparingDouble(i -> second[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double inBoth = 0;
    double run = 0;
    for (int i = 1; i < n; i++) {
      boolean same =
          first[order[i]] == first[order[i - 1]] && second[order[i]] == second[order[i - 1]];
      run = same ? run + 1 : 0;
      inBoth += run;
    }
    double[] byX = Arrays.stream(order).mapToDouble(i -> second[i]).toArray();
    double swaps = swaps(byX, new double[n], 0, n);
    return pairs - x.tiedPairs() - y.tiedPairs() + inBoth - 2 * swaps;
  }

  /** Sorts the stretch and counts how many pairs stood the wrong way round. */
  private static double swaps(double[] values, double[] room, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    double swaps = swaps(values, room, from, middle) + swaps(values, room, middle, to);
    int left = from;
    int right = middle;
    for (int k = from; k < to; k++) {
      if (right == to || left < middle && values[left] <= values[right]) {
        room[k] = values[left++];
      } else {
        swaps += middle - left;
        room[k] = values[right++];
      }
    }
    System.arraycopy(room, from, values, from, to - from);
    return swaps;
  }
}
