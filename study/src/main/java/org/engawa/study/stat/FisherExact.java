// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * Fisher's exact test of a 2 × 2 table with given margins, under which its first count follows
 * Fisher's noncentral hypergeometric distribution with the odds ratio as parameter.
 *
 * <p>p sums the tables that are no more probable than the one seen. The odds ratio is the one of
 * highest conditional likelihood, and its 95 % interval leaves 2.5 % on either side (Cornfield
 * 1956; Fisher 1935, doi:10.2307/2342435).
 */
final class FisherExact {

  private static final BrentSolver SOLVER = new BrentSolver(1e-14, 1e-13, 0);

  /** Two probabilities count as equal up to this share, as R does. */
  private static final double EQUAL = 1 + 1e-7;

  /** The logarithm of an odds ratio near the largest double. */
  private static final double FARTHEST = 700;

  private static final long MOST = 10_000_000;

  private final long seen;
  private final long least;
  private final double[] logChance;

  /** {@code fisher_p}, {@code fisher_or_conditional_mle} and its interval. */
  static Figures of(TwoByTwo table) {
    if (!table.filled()) {
      return none("a row or a column of the table is empty");
    }
    if (table.a() + table.b() + table.c() + table.d() > MOST) {
      return none("more than ten million in the table");
    }
    return new FisherExact(table).figures();
  }

  private static Figures none(String reason) {
    return Figures.none()
        .and("fisher_p", Figure.none(reason))
        .and("fisher_or_conditional_mle", Figure.none(reason))
        .and(Interval.NONE.named("fisher_or_ci95", reason));
  }

  private FisherExact(TwoByTwo table) {
    long row = table.a() + table.b();
    long column = table.a() + table.c();
    long n = row + table.c() + table.d();
    seen = table.a();
    least = Math.max(0, row + column - n);
    long most = Math.min(row, column);
    logChance = new double[(int) (most - least + 1)];
    for (int i = 0; i < logChance.length; i++) {
      logChance[i] = logChoose(column, least + i) + logChoose(n - column, row - least - i);
    }
  }

  private static double logChoose(double n, double k) {
    return LogGamma.value(n + 1) - LogGamma.value(k + 1) - LogGamma.value(n - k + 1);
  }

  private Figures figures() {
    String otherwise = "the odds ratio is not bounded";
    boolean lowest = seen == least;
    boolean highest = seen == least + logChance.length - 1;
    double low = lowest ? 0 : Math.exp(root(log -> share(log, 1) - 0.025));
    double high =
        highest ? Double.POSITIVE_INFINITY : Math.exp(root(log -> 0.025 - share(log, -1)));
    return Figures.none()
        .and("fisher_p", new Figure.Value(p()))
        .and("fisher_or_conditional_mle", likeliest(lowest, highest), otherwise)
        .and(new Interval(low, high).named("fisher_or_ci95", otherwise));
  }

  private double likeliest(boolean lowest, boolean highest) {
    if (lowest) {
      return 0;
    }
    return highest ? Double.POSITIVE_INFINITY : Math.exp(root(log -> mean(log) - seen));
  }

  private double p() {
    double[] chances = chances(0);
    double limit = chances[(int) (seen - least)] * EQUAL;
    double sum = 0;
    for (double chance : chances) {
      sum += chance <= limit ? chance : 0;
    }
    return Math.min(1, sum);
  }

  private static double root(DoubleUnaryOperator rising) {
    double reach = 1;
    while (reach < FARTHEST
        && !(rising.applyAsDouble(-reach) < 0 && rising.applyAsDouble(reach) > 0)) {
      reach *= 2;
    }
    return SOLVER.findRoot(rising, -reach, reach);
  }

  private double mean(double logOdds) {
    double[] chances = chances(logOdds);
    double mean = 0;
    for (int i = 0; i < chances.length; i++) {
      mean += chances[i] * (least + i);
    }
    return mean;
  }

  /** Probability of a first count as seen or beyond it on that side. */
  private double share(double logOdds, int side) {
    double[] chances = chances(logOdds);
    double sum = 0;
    for (int i = (int) (seen - least); i >= 0 && i < chances.length; i += side) {
      sum += chances[i];
    }
    return sum;
  }

  private double[] chances(double logOdds) {
    double[] chances = new double[logChance.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = logChance[i] + logOdds * (least + i);
      highest = Math.max(highest, chances[i]);
    }
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - highest);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}
