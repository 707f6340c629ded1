// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;

/**
 * Several independent groups by the ranks of their values, corrected for ties: {@code H = [12/(n(n
 * + 1)) Σ Rᵢ²/nᵢ − 3(n + 1)]/(1 − Σ(t³ − t)/(n³ − n))} against χ² with one degree of freedom fewer
 * than groups.
 *
 * <p>Source: Kruskal and Wallis 1952, doi:10.1080/01621459.1952.10483441. Missing values are left
 * out, and so are groups without values.
 */
public final class KruskalWallis {

  private KruskalWallis() {}

  /** {@code H}, {@code df} and {@code p}. */
  public static Figures of(SequencedMap<String, double[]> groups) {
    List<double[]> present = new ArrayList<>();
    for (double[] group : groups.values()) {
      double[] values = Arrays.stream(group).filter(value -> !Double.isNaN(value)).toArray();
      if (values.length > 0) {
        present.add(values);
      }
    }
    var ranks = Ranks.of(present.stream().flatMapToDouble(Arrays::stream).toArray());
    double n = ranks.of().length;
    double squares = 0;
    int from = 0;
    for (double[] group : present) {
      double off = ranks.sum(from, from + group.length) - group.length * (n + 1) / 2;
      squares += off * off / group.length;
      from += group.length;
    }
    double df = present.size() - 1.0;
    double h = 12 / (n * (n + 1)) * squares / (1 - ranks.ties() / (n * n * n - n));
    boolean few = present.size() < 2;
    String otherwise = few ? "fewer than two groups" : "all values are the same";
    double statistic = few ? Double.NaN : h;
    return Figures.none()
        .and("H", statistic, otherwise)
        .and("df", few ? Double.NaN : df, otherwise)
        .and("p", Tails.chiSquare(statistic, df), otherwise);
  }
}
