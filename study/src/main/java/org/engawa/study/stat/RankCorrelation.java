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

  private final double[] x;
  private final double[] y;

  /** Of two columns without missing values. */
  RankCorrelation(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  Figures figures() {
    var spearman = Correlation.of(midRanks(x), midRanks(y));
    double n = x.length;
    var ofX = Ties.of(x);
    var ofY = Ties.of(y);
    double pairs = n * (n - 1) / 2;
    double untied = Math.sqrt((pairs - ofX.pairs) * (pairs - ofY.pairs));
    double score = n < 3 ? Double.NaN : score(ofX, ofY, pairs);
    double v0 = n * (n - 1) * (2 * n + 5);
    double variance =
        (v0 - ofX.spread - ofY.spread) / 18
            + 4 * ofX.pairs * ofY.pairs / (2 * n * (n - 1))
            + ofX.triples * ofY.triples / (9 * n * (n - 1) * (n - 2));
    double z = score / Math.sqrt(variance);
    String why = spearman.why();
    String perfect = Math.abs(spearman.r()) == 1 ? "the correlation is perfect" : why;
    return Figures.none()
        .and("spearman_rho", spearman.r(), why)
        .and("spearman_t", spearman.t(), perfect)
        .and("spearman_p_t_approx", spearman.p(), why)
        .and("kendall_tau_b", score / untied, why)
        .and("kendall_z", z, why)
        .and("kendall_p_normal", PValue.ofZ(z), why);
  }

  private static double[] midRanks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    int from = 0;
    for (int to = 1; to <= order.length; to++) {
      if (to == order.length || values[order[to]] != values[order[from]]) {
        for (int i = from; i < to; i++) {
          ranks[order[i]] = (from + to + 1) / 2.0;
        }
        from = to;
      }
    }
    return ranks;
  }

  /** Concordant minus discordant pairs. */
  private double score(Ties ofX, Ties ofY, double pairs) {
    int n = x.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double inBoth = 0;
    double run = 0;
    for (int i = 1; i < n; i++) {
      boolean same = x[order[i]] == x[order[i - 1]] && y[order[i]] == y[order[i - 1]];
      run = same ? run + 1 : 0;
      inBoth += run;
    }
    double[] byX = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
    double swaps = swaps(byX, new double[n], 0, n);
    return pairs - ofX.pairs - ofY.pairs + inBoth - 2 * swaps;
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

  /**
   * Sums over runs of t equal values: t(t-1)/2, t(t-1)(2t+5), t(t-1)(t-2).
   *
   * @param pairs that are tied
   * @param spread what they take from the variance
   * @param triples that are tied, six times
   */
  private record Ties(double pairs, double spread, double triples) {

    static Ties of(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double pairs = 0;
      double spread = 0;
      double triples = 0;
      int from = 0;
      for (int i = 1; i <= sorted.length; i++) {
        if (i == sorted.length || sorted[i] != sorted[from]) {
          double t = i - from;
          pairs += t * (t - 1) / 2;
          spread += t * (t - 1) * (2 * t + 5);
          triples += t * (t - 1) * (t - 2);
          from = i;
        }
      }
      return new Ties(pairs, spread, triples);
    }
  }
}
