// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.List;

/**
 * The squared deviations of values in groups: of the group means, and of the values within them.
 *
 * @param n how many values
 * @param groups how many groups have values
 * @param between {@code Σ nᵢ (x̄ᵢ − x̄)²}
 * @param within {@code Σ Σ (x − x̄ᵢ)²}
 */
record SumsOfSquares(long n, int groups, double between, double within) {

  static SumsOfSquares of(List<Moments> groups) {
    var all = Moments.of();
    double within = 0;
    for (var group : groups) {
      all = all.and(group);
      within += group.m2();
    }
    double between = 0;
    for (var group : groups) {
      between += group.n() * Math.pow(group.mean() - all.mean(), 2);
    }
    return new SumsOfSquares(all.n(), groups.size(), between, within);
  }

  boolean defined() {
    return groups >= 2 && n > groups;
  }

  double df1() {
    return groups - 1.0;
  }

  double df2() {
    return (double) n - groups;
  }

  /** NaN where it is not defined. */
  double meanWithin() {
    return defined() ? within / df2() : Double.NaN;
  }

  /** F and its p; none of them where nothing varies within. */
  Figures test() {
    double f = between / df1() / meanWithin();
    String otherwise = "fewer than two groups, or no spread within them";
    return Figures.none()
        .and("F", f, otherwise)
        .and("p", Double.isFinite(f) ? Tails.f(f, df1(), df2()) : Double.NaN, otherwise);
  }
}
