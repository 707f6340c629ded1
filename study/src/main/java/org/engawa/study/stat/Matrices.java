// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What is asked of small square matrices. */
final class Matrices {

  private Matrices() {}

  static double sum(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).sum();
  }

  static double sum(double[] row) {
    return Arrays.stream(row).sum();
  }

  static double trace(double[][] matrix) {
    return IntStream.range(0, matrix.length).mapToDouble(i -> matrix[i][i]).sum();
  }

  /** What stands outside the diagonal. */
  static double[] offDiagonal(double[][] matrix) {
    return IntStream.range(0, matrix.length)
        .boxed()
        .flatMapToDouble(
            i ->
                IntStream.range(0, matrix.length)
                    .filter(j -> j != i)
                    .mapToDouble(j -> matrix[i][j]))
        .toArray();
  }

  /** Without that row and that column. */
  static double[][] without(double[][] matrix, int left) {
    int[] kept = IntStream.range(0, matrix.length).filter(i -> i != left).toArray();
    return Arrays.stream(kept)
        .mapToObj(i -> Arrays.stream(kept).mapToDouble(j -> matrix[i][j]).toArray())
        .toArray(double[][]::new);
  }

  /** Correlations from covariances; NaN in the row and the column of what does not vary. */
  static double[][] correlations(double[][] covariances) {
    int k = covariances.length;
    double[][] correlations = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double scale = Math.sqrt(covariances[i][i]) * Math.sqrt(covariances[j][j]);
        double r = i == j ? 1 : covariances[i][j] / scale;
        correlations[i][j] = scale > 0 ? r : Double.NaN;
      }
    }
    return correlations;
  }
}
