// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.function.DoubleUnaryOperator;

/**
 * Integral over a panel by sixteen points, exact for polynomials to degree 31. The points are the
 * roots of the Legendre polynomial, found by Newton's method. Source: Abramowitz and Stegun 1964,
 * 25.4.29 and 25.4.30.
 */
final class GaussLegendre {

  private static final int POINTS = 16;
  private static final double[] AT = new double[POINTS];
  private static final double[] WEIGHT = new double[POINTS];

  static {
    for (int i = 0; i < POINTS; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
      double slope = 0;
      for (int step = 0; step < 10; step++) {
        double before = 1;
        double value = x;
        for (int degree = 2; degree <= POINTS; degree++) {
          double next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
          before = value;
          value = next;
        }
        slope = POINTS * (x * value - before) / (x * x - 1);
        x -= value / slope;
      }
      AT[i] = x;
      WEIGHT[i] = 2 / ((1 - x * x) * slope * slope);
    }
  }

  private GaussLegendre() {}

  static double integral(DoubleUnaryOperator f, double from, double to) {
    double half = (to - from) / 2;
    double middle = (to + from) / 2;
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += WEIGHT[i] * f.applyAsDouble(middle + half * AT[i]);
    }
    return half * sum;
  }
}
