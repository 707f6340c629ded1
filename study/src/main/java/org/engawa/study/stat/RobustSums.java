// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;

/** What HC3 needs of the rows: {@code Σ (e/(1 − h))² q q'}, the constant column of Q first. */
final class RobustSums implements Serializable {

  private final double[][] sums;

  /** For so many columns of Q beside the constant one. */
  RobustSums(int rank) {
    sums = new double[rank + 1][rank + 1];
  }

  static RobustSums of(FittedRows rows) {
    var robust = new RobustSums(rows.basis().length);
    robust.add(rows);
    return robust;
  }

  void add(FittedRows rows) {
    int n = rows.rows();
    double[][] weighted = new double[sums.length][n];
    for (int i = 0; i < n; i++) {
      weighted[0][i] = rows.decides(i) ? Double.NaN : rows.left()[i] / (1 - rows.leverage()[i]);
    }
    for (int j = 1; j < sums.length; j++) {
      for (int i = 0; i < n; i++) {
        weighted[j][i] = rows.basis()[j - 1][i] * weighted[0][i];
      }
    }
    Products.add(weighted, n, sums);
  }

  void merge(RobustSums behind) {
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sums[i][j] += behind.sums[i][j];
      }
    }
  }

  /**
   * The standard error HC3 of a coefficient.
   *
   * @param weights what the coefficient takes of each column of Q
   * @param constant what it takes of each row besides
   */
  double hc3(double[] weights, double constant) {
    double sum = constant * constant * sums[0][0];
    for (int i = 0; i < weights.length; i++) {
      sum += 2 * constant * weights[i] * sums[i + 1][0];
      sum += weights[i] * weights[i] * sums[i + 1][i + 1];
      for (int j = 0; j < i; j++) {
        sum += 2 * weights[i] * weights[j] * sums[i + 1][j + 1];
      }
    }
    return Math.sqrt(sum);
  }
}
