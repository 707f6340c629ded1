// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;

/**
 * Every pair of groups, in the order 2–1, 3–1, …, 3–2, …, by the variance within all groups.
 *
 * <p>Tukey's differences against the studentised range, with Kramer's form for unequal sizes; the t
 * tests with p as it is and by Holm 1979 over all pairs.
 */
final class Pairs {

  private static final String NO_SPREAD = "no spread within the groups";

  private final List<String> levels;
  private final List<Moments> groups;
  private final SumsOfSquares whole;

  Pairs(List<String> levels, List<Moments> groups, SumsOfSquares whole) {
    this.levels = levels;
    this.groups = groups;
    this.whole = whole;
  }

  List<OneWay.Pair> tukey() {
    if (!whole.defined()) {
      return List.of();
    }
    var range = StudentizedRange.of(groups.size(), whole.df2());
    double widest = range.quantile(0.05);
    List<OneWay.Pair> pairs = new ArrayList<>();
    for (int[] pair : each()) {
      double difference = difference(pair);
      double se = error(pair) / Math.sqrt(2);
      double p = se > 0 ? range.above(Math.abs(difference) / se) : Double.NaN;
      var figures =
          Figures.none()
              .and("diff", difference, Moments.TOO_LARGE)
              .and(
                  Interval.around(difference, se > 0 ? widest * se : Double.NaN)
                      .named("ci95", NO_SPREAD))
              .and("p_adj", p, NO_SPREAD);
      pairs.add(named(pair, figures));
    }
    return pairs;
  }

  List<OneWay.Pair> pooled() {
    if (!whole.defined()) {
      return List.of();
    }
    List<int[]> each = each();
    double[] p =
        each.stream()
            .mapToDouble(pair -> Tails.twoSidedT(difference(pair) / error(pair), whole.df2()))
            .toArray();
    double[] holm = Adjustment.HOLM.of(p);
    List<OneWay.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      var figures = Figures.none().and("p", p[i], NO_SPREAD).and("p_holm", holm[i], NO_SPREAD);
      pairs.add(named(each.get(i), figures));
    }
    return pairs;
  }

  private List<int[]> each() {
    List<int[]> pairs = new ArrayList<>();
    for (int earlier = 0; earlier < groups.size(); earlier++) {
      for (int later = earlier + 1; later < groups.size(); later++) {
        pairs.add(new int[] {later, earlier});
      }
    }
    return pairs;
  }

  private double difference(int[] pair) {
    return groups.get(pair[0]).mean() - groups.get(pair[1]).mean();
  }

  private double error(int[] pair) {
    double sizes = 1.0 / groups.get(pair[0]).n() + 1.0 / groups.get(pair[1]).n();
    return Math.sqrt(whole.meanWithin() * sizes);
  }

  private OneWay.Pair named(int[] pair, Figures figures) {
    return new OneWay.Pair(levels.get(pair[0]), levels.get(pair[1]), figures);
  }
}
