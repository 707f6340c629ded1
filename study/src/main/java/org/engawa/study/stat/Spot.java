// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;

/**
 * Where a column lies and how wide.
 *
 * @param squares sum of squared deviations from the mean
 */
record Spot(long n, double mean, double squares) implements Serializable {

  static final Spot NONE = new Spot(0, 0, 0);

  /** Of the first rows of a column, which is spoilt. */
  static Spot of(double[] values, int rows) {
    if (rows == 0) {
      return NONE;
    }
    double mean = Householder.centre(values, rows);
    return new Spot(rows, mean, Householder.dot(values, values, 0, rows));
  }

  Spot and(Spot other) {
    if (n == 0 || other.n == 0) {
      return n == 0 ? other : this;
    }
    double all = (double) n + other.n;
    double apart = other.mean - mean;
    return new Spot(
        n + other.n,
        mean + apart * (other.n / all),
        squares + other.squares + apart * apart * (n / all * other.n));
  }

  /** With n - 1; 0 where what is left is rounding. */
  double sd() {
    boolean rounding =
        Math.sqrt(squares) <= Triangle.CONSTANT * Math.abs(mean) * Math.sqrt((double) n);
    return rounding ? 0 : Math.sqrt(squares / (n - 1.0));
  }
}
