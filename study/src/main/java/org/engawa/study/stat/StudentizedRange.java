// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.stream.IntStream;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The range of k normal means by an independent standard deviation: the mean over {@code s =
 * √(χ²/df)} of the tail of the range, {@code 1 − k ∫ φ(z) [Φ(z) − Φ(z − qs)]^(k−1) dz}.
 *
 * <p>Source: Copenhaver and Holland 1988, doi:10.1080/00949658808811082, for the two integrals; the
 * tail is integrated as such, by {@code k ∫ φ Φ^(k−1) dz = 1}.
 *
 * @param k how many means, 2 or more
 * @param s the distribution of the standard deviation
 */
record StudentizedRange(int k, RootChiSquare s) {

  private static final double FAR = 9;

  /** Beyond it the normal density is 0 as a double. */
  private static final double FARTHEST = 39;

  private static final BrentSolver SOLVER = new BrentSolver(1e-12, 1e-12, 0);

  static StudentizedRange of(int k, double df) {
    return new StudentizedRange(k, RootChiSquare.of(df));
  }

  /** Probability of a range above q; 1 at 0, 0 at infinity, NaN for NaN. */
  double above(double q) {
    // A wide range falls off within a few widths of 1/q, which even panels would miss.
    double[] falls = IntStream.rangeClosed(1, 12).mapToDouble(width -> width / q).toArray();
    if (!(q > 0 && q < Double.POSITIVE_INFINITY)) {
      return q <= 0 ? 1 : 1 / q;
    }
    return Math.min(1, s.mean(sd -> tail(q * sd), falls));
  }

  /** The range that has this probability above it. */
  double quantile(double above) {
    double high = 8;
    while (above(high) > above) {
      high *= 2;
    }
    return SOLVER.findRoot(q -> above(q) - above, 0, high);
  }

  private double tail(double width) {
    double sum = 0;
    double to = Math.min(FAR + width / 2, FARTHEST);
    for (double from = -FAR; from < to; from += 1.5) {
      sum += GaussLegendre.integral(z -> missed(z, width), from, Math.min(to, from + 1.5));
    }
    return Math.min(1, k * sum);
  }

  /** {@code φ(z) (Φ(z)^(k−1) − [Φ(z) − Φ(z − width)]^(k−1))}, without taking like from like. */
  private double missed(double z, double width) {
    double below = Tails.normal(z);
    double share = Tails.normal(z - width) / below;
    double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    return density * Math.pow(below, k - 1) * -Math.expm1((k - 1) * Math.log1p(-share));
  }
}
