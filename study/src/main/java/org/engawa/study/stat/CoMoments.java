// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Count, means and sums of products of deviations of several columns, over the rows in which
 * nothing is missing; two of them merge into that of both sets of rows together. Source: as {@link
 * Moments}.
 *
 * @param n how many rows are complete
 * @param rows how many there are
 * @param means of the columns over the complete rows
 * @param products {@code Σ (xᵢ − x̄ᵢ)(xⱼ − x̄ⱼ)}, square and symmetric
 */
public record CoMoments(long n, long rows, double[] means, double[][] products) {

  /** Those of columns of one length, in which NaN is missing. */
  public static CoMoments of(double[]... columns) {
    double[][] complete = Columns.complete(columns);
    int k = columns.length;
    double[] means = new double[k];
    for (int i = 0; i < k; i++) {
      var moments = Moments.of(complete[i]);
      means[i] = moments.mean();
    }
    double[][] products = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int row = 0; row < complete[i].length; row++) {
          sum += (complete[i][row] - means[i]) * (complete[j][row] - means[j]);
        }
        products[i][j] = sum;
        products[j][i] = sum;
      }
    }
    return new CoMoments(complete[0].length, columns[0].length, means, products);
  }

  /** Those of both sets of rows together; refuses another number of columns. */
  public CoMoments and(CoMoments other) {
    int k = means.length;
    if (other.means.length != k) {
      throw new IllegalArgumentException(other.means.length + " columns beside " + k);
    }
    if (n == 0 || other.n == 0) {
      var filled = n == 0 ? other : this;
      return new CoMoments(filled.n, rows + other.rows, filled.means, filled.products);
    }
    double all = n + other.n;
    double[] joined = new double[k];
    double[][] sums = new double[k][k];
    for (int i = 0; i < k; i++) {
      double d = other.means[i] - means[i];
      joined[i] = means[i] + d * other.n / all;
      for (int j = 0; j < k; j++) {
        double cross = d * (other.means[j] - means[j]) * n * other.n / all;
        sums[i][j] = products[i][j] + other.products[i][j] + cross;
      }
    }
    return new CoMoments(n + other.n, rows + other.rows, joined, sums);
  }

  /** With {@code n − 1}; NaN below two complete rows. */
  public double[][] covariances() {
    int k = means.length;
    double[][] covariances = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        covariances[i][j] = n < 2 ? Double.NaN : products[i][j] / (n - 1);
      }
    }
    return covariances;
  }

  /** Pearson's r of two columns, −1 to 1; NaN where one of them does not vary. */
  double r(int i, int j) {
    double scale = Math.sqrt(products[i][i]) * Math.sqrt(products[j][j]);
    return scale > 0 ? products[i][j] / scale : Double.NaN;
  }
}
