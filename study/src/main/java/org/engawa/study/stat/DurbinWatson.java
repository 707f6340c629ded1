// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/** Whether each residual resembles the one before it: {@link Diagnostics} has the formula. */
final class DurbinWatson {

  private final Residuals residuals;
  private final double[] left;

  DurbinWatson(Residuals residuals, double[] left) {
    this.residuals = residuals;
    this.left = left;
  }

  Figures figures(String why) {
    int n = left.length;
    double steps = 0;
    double lagged = 0;
    for (int i = 1; i < n; i++) {
      double step = left[i] - left[i - 1];
      steps += step * step;
      lagged += left[i] * left[i - 1];
    }
    double squares = Householder.dot(left, left, 0, n);
    double d = steps / squares;
    return Figures.none()
        .and("DW", d, why)
        .and("p_two_sided_normal_approx", p(d), why)
        .and("lag1_autocorr", lagged / squares, why);
  }

  /** Moments of d from Q'AQ, where A takes second differences; the constant adds nothing to it. */
  private double p(double d) {
    double[][] basis = residuals.basis();
    int n = left.length;
    int k = basis.length;
    double[][] differences = new double[k][];
    double squares = 0;
    for (int j = 0; j < k; j++) {
      differences[j] = differences(basis[j]);
      squares += Householder.dot(differences[j], differences[j], 0, n);
    }
    double trace = 0;
    double traceOfSquare = 0;
    for (int i = 0; i < k; i++) {
      trace += Householder.dot(basis[i], differences[i], 0, n);
      for (int j = 0; j < k; j++) {
        double entry = Householder.dot(basis[i], differences[j], 0, n);
        traceOfSquare += entry * entry;
      }
    }
    double df = n - k - 1.0;
    double p = 2 * (n - 1.0) - trace;
    double q = 2 * (3.0 * n - 4) - 2 * squares + traceOfSquare;
    double mean = p / df;
    double variance = 2 / (df * (df + 2)) * (q - p * mean);
    return Tails.twoSidedNormal((d - mean) / Math.sqrt(variance));
  }

  private static double[] differences(double[] column) {
    int n = column.length;
    double[] differences = new double[n];
    for (int i = 0; i < n; i++) {
      double before = i == 0 ? column[i] : column[i - 1];
      double after = i == n - 1 ? column[i] : column[i + 1];
      differences[i] = column[i] - before + (column[i] - after);
    }
    return differences;
  }
}
