// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How frequent something is: a share with its 95 % intervals of Wald, Wilson (also with continuity
 * correction), Clopper and Pearson, Agresti and Coull, and Jeffreys. Wald and Agresti-Coull may
 * reach beyond 0 to 1; nothing cuts them off.
 *
 * @param x how many have it
 * @param n of how many; of none nothing is defined
 */
public record Prevalence(long x, long n) {

  /** An exact test goes over every outcome. */
  private static final long MOST = 10_000_000;

  private static final String NOBODY = "nobody was asked";

  /** Two probabilities count as equal up to this share, as R does, for they are sums. */
  private static final double EQUAL = 1 + 1e-7;

  /** Refuses more than there are. */
  public Prevalence {
    if (x < 0 || x > n) {
      throw new IllegalArgumentException(x + " of " + n + ": must lie in 0 to " + n);
    }
  }

  /** Share, odds, standard error and intervals. */
  public Figures figures() {
    double p = (double) x / n;
    var counts = Figures.none().and("x", new Figure.Value(x)).and("n", new Figure.Value(n));
    var shares =
        counts
            .and("prevalence", p, NOBODY)
            .and("odds", (double) x / (n - x), n == 0 ? NOBODY : "everybody has it")
            .and("se_wald", Math.sqrt(p * (1 - p) / n), NOBODY);
    return shares
        .and(Proportion.wald(x, n).named("ci95_wald", NOBODY))
        .and(interval(Proportion.wilson(x, n), "ci95_wilson"))
        .and(interval(Proportion.wilsonWithContinuity(x, n), "ci95_wilson_continuity"))
        .and(interval(Proportion.clopperPearson(x, n), "ci95_clopper_pearson"))
        .and(interval(Proportion.agrestiCoull(x, n), "ci95_agresti_coull"))
        .and(interval(Proportion.jeffreys(x, n), "ci95_jeffreys"));
  }

  private Figures interval(Interval interval, String name) {
    return (n == 0 ? Interval.NONE : interval).named(name, NOBODY);
  }

  /**
   * The share against an expected one: the exact two-sided p, which sums the outcomes that are no
   * more probable than this one, and the score statistic {@code z = (p − p₀)/√(p₀(1 − p₀)/n)}.
   *
   * @param expected above 0 and below 1
   */
  public Figures against(double expected) {
    if (!(expected > 0 && expected < 1)) {
      throw new IllegalArgumentException("expected " + expected + " must lie between 0 and 1");
    }
    double p = (double) x / n;
    boolean exact = n > 0 && n <= MOST;
    return Figures.none()
        .and("p0", new Figure.Value(expected))
        .and(
            "binom_test_p_two_sided",
            exact ? exact(expected) : Double.NaN,
            n == 0 ? NOBODY : "more than ten million people")
        .and("z_score_test", (p - expected) / Math.sqrt(expected * (1 - expected) / n), NOBODY);
  }

  private double exact(double expected) {
    var binomial = BinomialDistribution.of((int) n, expected);
    double limit = binomial.probability((int) x) * EQUAL;
    double sum = 0;
    for (int i = 0; i <= n; i++) {
      double probability = binomial.probability(i);
      sum += probability <= limit ? probability : 0;
    }
    return Math.min(1, sum);
  }
}
