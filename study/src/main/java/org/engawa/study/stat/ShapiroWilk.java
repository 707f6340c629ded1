// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Optional;

/**
 * Whether values may come from a normal distribution: {@code W = (Σ aᵢ x₍ᵢ₎)² / Σ (xᵢ − x̄)²}, 0 to
 * 1, near 1 for normal values, with its p.
 *
 * <p>Source: Royston 1995, Applied Statistics 44, 547–551 (algorithm AS R94), doi:10.2307/2986146;
 * for three values the exact distribution of Shapiro and Wilk 1965, doi:10.1093/biomet/52.3-4.591.
 * Missing values are left out. Defined for 3 to 5,000 values that are not all the same.
 */
public final class ShapiroWilk {

  private static final int MOST = 5000;
  private static final double[] LAST_WEIGHT = {
    0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056
  };
  private static final double[] NEXT_WEIGHT = {
    0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633
  };
  private static final double[] SMALL_MEAN = {0.5440, -0.39978, 0.025054, -6.714e-4};
  private static final double[] SMALL_SD = {1.3822, -0.77857, 0.062767, -0.0020322};
  private static final double[] LARGE_MEAN = {-1.5861, -0.31082, -0.083751, 0.0038915};
  private static final double[] LARGE_SD = {-0.4803, -0.082676, 0.0030302};
  private static final double[] SMALL_SHIFT = {-2.273, 0.459};

  private ShapiroWilk() {}

  /** {@code W} and {@code p}. */
  public static Figures of(double... column) {
    return of(Moments.of(column), Optional.of(Counted.of(column)));
  }

  static Figures of(Moments moments, Optional<Counted> counted) {
    if (moments.n() < 3 || !moments.varies()) {
      return none(moments.lack(3));
    }
    if (moments.n() > MOST || counted.isEmpty()) {
      return none("more than 5000 values");
    }
    double[] sorted = counted.orElseThrow().column();
    double[] weights = weights(sorted.length);
    double product = 0;
    for (int i = 0; i < sorted.length; i++) {
      product += weights[i] * (sorted[i] - moments.mean());
    }
    double root = Math.sqrt(moments.m2());
    // 1 − W as a product, or W near 1 would leave no digits for p.
    double rest = (root - product) * (root + product) / moments.m2();
    return Figures.none()
        .and("W", 1 - rest, Moments.TOO_LARGE)
        .and("p", p(rest, sorted.length), Moments.TOO_LARGE);
  }

  private static Figures none(String reason) {
    return Figures.noneOf(reason, "W", "p");
  }

  /** Antisymmetric weights with a sum of squares of 1. */
  private static double[] weights(int n) {
    double[] weights = new double[n];
    if (n == 3) {
      weights[2] = Math.sqrt(0.5);
      weights[0] = -weights[2];
      return weights;
    }
    double squares = 0;
    for (int i = 0; i < n; i++) {
      weights[i] = Tails.normalQuantile((i + 1 - 0.375) / (n + 0.25));
      squares += weights[i] * weights[i];
    }
    double small = 1 / Math.sqrt(n);
    double last = weights[n - 1];
    double lastWeight = polynomial(LAST_WEIGHT, small) + last / Math.sqrt(squares);
    double next = weights[n - 2];
    double nextWeight = polynomial(NEXT_WEIGHT, small) + next / Math.sqrt(squares);
    boolean both = n > 5;
    double spread = squares - 2 * last * last - (both ? 2 * next * next : 0);
    double left = 1 - 2 * lastWeight * lastWeight - (both ? 2 * nextWeight * nextWeight : 0);
    for (int i = 0; i < n; i++) {
      weights[i] /= Math.sqrt(spread / left);
    }
    weights[n - 1] = lastWeight;
    weights[0] = -lastWeight;
    if (both) {
      weights[n - 2] = nextWeight;
      weights[1] = -nextWeight;
    }
    return weights;
  }

  private static double p(double rest, int n) {
    if (n == 3) {
      double angle = Math.asin(Math.sqrt(1 - rest)) - Math.asin(Math.sqrt(0.75));
      return Math.min(1, Math.max(0, 6 / Math.PI * angle));
    }
    double y = Math.log(rest);
    double logN = Math.log(n);
    double mean;
    double sd;
    if (n <= 11) {
      double shift = polynomial(SMALL_SHIFT, n);
      if (y >= shift) {
        return 0;
      }
      y = -Math.log(shift - y);
      mean = polynomial(SMALL_MEAN, n);
      sd = Math.exp(polynomial(SMALL_SD, n));
    } else {
      mean = polynomial(LARGE_MEAN, logN);
      sd = Math.exp(polynomial(LARGE_SD, logN));
    }
    return Tails.normal(-(y - mean) / sd);
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }
}
