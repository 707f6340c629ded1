// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.List;
import java.util.Optional;
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
    return of(groups.values().stream().map(Counted::of).toList());
  }

  /** The same of groups that were counted; where there were too many different values none. */
  public static Figures ofTallies(SequencedMap<String, Tally> groups) {
    var counted = groups.values().stream().map(Tally::counted).toList();
    return counted.stream().anyMatch(Optional::isEmpty)
        ? Figures.noneOf(Tally.TOO_MANY, "H", "df", "p")
        : of(counted.stream().map(Optional::orElseThrow).toList());
  }

  private static Figures of(List<Counted> groups) {
    var present = groups.stream().filter(group -> group.n() > 0).toList();
    var all = present.stream().reduce(Counted.of(), Counted::and);
    double n = all.n();
    double squares = 0;
    for (var group : present) {
      double off = group.rankSum(all) - group.n() * (n + 1) / 2;
      squares += off * off / group.n();
    }
    double df = present.size() - 1.0;
    double h = 12 / (n * (n + 1)) * squares / (1 - all.ties() / (n * n * n - n));
    boolean few = present.size() < 2;
    String otherwise = few ? "fewer than two groups" : "all values are the same";
    double statistic = few ? Double.NaN : h;
    return Figures.none()
        .and("H", statistic, otherwise)
        .and("df", few ? Double.NaN : df, otherwise)
        .and("p", Tails.chiSquare(statistic, df), otherwise);
  }
}
