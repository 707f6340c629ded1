// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The distribution of {@code s = √(χ²/df)}, the standard deviation of a sample of normal values by
 * the true one; its density is proportional to {@code s^(df−1) exp(−df s²/2)}.
 *
 * @param df 1 or more
 * @param from below it there is less than {@code e^−45} of the highest density
 * @param to above it likewise
 */
record RootChiSquare(double df, double from, double to) {

  private static final double NOTHING = -45;
  private static final int PANELS = 12;

  static RootChiSquare of(double df) {
    double peak = Math.sqrt((df - 1) / df);
    return new RootChiSquare(df, edge(df, peak, 0), edge(df, peak, peak + 10));
  }

  private static double edge(double df, double peak, double outside) {
    double inner = peak;
    double outer = outside;
    for (int step = 0; step < 60; step++) {
      double middle = (inner + outer) / 2;
      if (logDensity(df, middle) - logDensity(df, peak) > NOTHING) {
        inner = middle;
      } else {
        outer = middle;
      }
    }
    return outer;
  }

  private static double logDensity(double df, double s) {
    double power = df == 1 ? 0 : (df - 1) * Math.log(s);
    return power - df * (s * s - 1) / 2;
  }

  /**
   * The mean of a function of s. The density is scaled by its own integral over the same points, so
   * that many degrees of freedom do not cost digits in a gamma function.
   *
   * @param breaks where the function changes fast; those outside are left out
   */
  double mean(DoubleUnaryOperator of, double... breaks) {
    double peak = logDensity(df, Math.sqrt((df - 1) / df));
    DoubleUnaryOperator density = s -> Math.exp(logDensity(df, s) - peak);
    double[] edges = edges(breaks);
    double sum = 0;
    double whole = 0;
    for (int i = 1; i < edges.length; i++) {
      sum +=
          GaussLegendre.integral(
              s -> of.applyAsDouble(s) * density.applyAsDouble(s), edges[i - 1], edges[i]);
      whole += GaussLegendre.integral(density, edges[i - 1], edges[i]);
    }
    return sum / whole;
  }

  private double[] edges(double... breaks) {
    var even = IntStream.rangeClosed(0, PANELS).mapToDouble(i -> from + (to - from) * i / PANELS);
    var inside = Arrays.stream(breaks).filter(at -> at > from && at < to);
    return DoubleStream.concat(even, inside).sorted().toArray();
  }
}
