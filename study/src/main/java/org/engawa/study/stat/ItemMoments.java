// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Count, means and sums of products of deviations of items, over the rows in which nothing is
 * missing: all that a figure from complete answers needs to know.
 *
 * @param n how many rows are complete
 * @param rows how many there are
 * @param means of the columns over the complete rows
 * @param products {@code Σ (xᵢ − x̄ᵢ)(xⱼ − x̄ⱼ)}, square and symmetric
 */
public record ItemMoments(long n, long rows, double[] means, double[][] products) {

  /** Refuses products that do not belong to as many items as there are means. */
  public ItemMoments {
    if (products.length != means.length) {
      throw new IllegalArgumentException(
          products.length + " rows of products for " + means.length + " means");
    }
  }

  /** Those of columns of one length, in which NaN is missing. */
  public static ItemMoments of(double[]... columns) {
    double[][] complete = Listwise.complete(columns);
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
    return new ItemMoments(complete[0].length, columns[0].length, means, products);
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
