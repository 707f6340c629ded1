// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * A mean difference with its standard error and degrees of freedom, tested against 0: {@code t},
 * {@code df}, two-sided {@code p}, {@code mean_diff}, {@code se} and its 95 % interval.
 */
final class TTest {

  /** Below this share of the means a standard error is nothing but rounding. */
  private static final double ROUNDING = 10 * Math.ulp(1.0);

  private TTest() {}

  /**
   * Student's test of two means with one variance, {@code s² = (Σ(x − x̄)² + Σ(y − ȳ)²)/(n₁ + n₂ −
   * 2)}; a group may have one value only.
   */
  static Figures student(Moments first, Moments second) {
    if (first.n() == 0 || second.n() == 0) {
      return none("a group without values");
    }
    double df = first.n() + second.n() - 2.0;
    if (df < 1) {
      return none("fewer than three values");
    }
    double pooled = (first.m2() + second.m2()) / df;
    return figures(first, second, Math.sqrt(pooled / first.n() + pooled / second.n()), df);
  }

  /**
   * Welch's test without that assumption, with the degrees of freedom of Satterthwaite. Source:
   * Welch 1947, doi:10.1093/biomet/34.1-2.28.
   */
  static Figures welch(Moments first, Moments second) {
    if (first.n() < 2 || second.n() < 2) {
      return none("a group with fewer than two values");
    }
    double a = first.variance() / first.n();
    double b = second.variance() / second.n();
    double df = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
    return figures(first, second, Math.sqrt(a + b), df);
  }

  private static Figures figures(Moments first, Moments second, double se, double df) {
    double larger = Math.max(Math.abs(first.mean()), Math.abs(second.mean()));
    if (!Double.isFinite(first.mean() - second.mean()) || !Double.isFinite(se)) {
      return none(Moments.TOO_LARGE);
    }
    if (se <= ROUNDING * larger) {
      return none("the values within the groups are all the same");
    }
    return of(first.mean() - second.mean(), se, df);
  }

  private static Figures of(double difference, double se, double df) {
    double t = difference / se;
    return Figures.none()
        .and("t", t, Moments.TOO_LARGE)
        .and("df", df, Moments.TOO_LARGE)
        .and("p", Tails.twoSidedT(t, df), Moments.TOO_LARGE)
        .and("mean_diff", difference, Moments.TOO_LARGE)
        .and("se", se, Moments.TOO_LARGE)
        .and(
            Interval.around(difference, Tails.tQuantile(0.975, df) * se)
                .named("ci95", Moments.TOO_LARGE));
  }

  private static Figures none(String reason) {
    return Figures.noneOf(reason, "t", "df", "p", "mean_diff", "se", "ci95_low", "ci95_high");
  }
}
