// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.List;

/**
 * Rows as a regression sees them: their part of Q, how far the fitted value lies from the mean of
 * the outcome, what is left, and the leverage.
 *
 * @param basis columns of Q beside the constant one
 * @param above fitted values minus the mean of the outcome
 */
record FittedRows(int rows, double[][] basis, double[] above, double[] left, double[] leverage) {

  /** From here on a row decides a coefficient alone. */
  private static final double ALONE = 1e-12;

  /**
   * The first rows of columns.
   *
   * @param names of the columns, among them those that stand
   */
  static FittedRows of(Triangle triangle, List<String> names, Whole whole) {
    int n = whole.rows();
    int k = triangle.rank();
    double[][] basis = new double[k][];
    for (int j = 0; j < k; j++) {
      double[] column = Arrays.copyOf(whole.columns()[names.indexOf(triangle.kept().get(j))], n);
      for (int i = 0; i < n; i++) {
        column[i] -= triangle.means()[j];
      }
      for (int m = 0; m < j; m++) {
        double along = triangle.r()[m][j];
        double[] before = basis[m];
        for (int i = 0; i < n; i++) {
          column[i] -= along * before[i];
        }
      }
      for (int i = 0; i < n; i++) {
        column[i] /= triangle.r()[j][j];
      }
      basis[j] = column;
    }
    return of(triangle, basis, whole.columns()[names.size() - 1], n);
  }

  /** The same of a smaller model, whose terms are the first of this one. */
  FittedRows of(Triangle smaller, double[] outcome) {
    return of(smaller, Arrays.copyOf(basis, smaller.rank()), outcome, rows);
  }

  private static FittedRows of(Triangle triangle, double[][] basis, double[] outcome, int n) {
    int k = triangle.rank();
    double[] left = Arrays.copyOf(outcome, n);
    double[] above = new double[n];
    double[] leverage = new double[n];
    Arrays.fill(leverage, 1.0 / triangle.rows());
    for (int j = 0; j < k; j++) {
      double slope = triangle.r()[j][k];
      for (int i = 0; i < n; i++) {
        above[i] += basis[j][i] * slope;
        leverage[i] += basis[j][i] * basis[j][i];
      }
    }
    for (int i = 0; i < n; i++) {
      left[i] = left[i] - triangle.means()[k] - above[i];
      leverage[i] = Math.min(1, leverage[i]);
    }
    return new FittedRows(n, basis, above, left, leverage);
  }

  /** Whether that row decides a coefficient alone. */
  boolean decides(int row) {
    return 1 - leverage[row] < ALONE;
  }
}
