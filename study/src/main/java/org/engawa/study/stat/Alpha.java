// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * Coefficients of internal consistency from the covariances or correlations of k items, as numbers;
 * NaN where the items do not define one.
 */
final class Alpha {

  /** A diagonal of the inverse beyond this is an item that the others give exactly. */
  private static final double DEPENDENT = 1e12;

  private Alpha() {}

  /**
   * {@code k/(k − 1) (1 − Σ sᵢᵢ/Σ sᵢⱼ)}, at most 1 and without a lower limit; Cronbach 1951,
   * doi:10.1007/BF02310555.
   */
  static double raw(double[][] covariances) {
    double k = covariances.length;
    double alpha = k / (k - 1) * (1 - Matrices.trace(covariances) / Matrices.sum(covariances));
    return Double.isFinite(alpha) ? alpha : Double.NaN;
  }

  /** {@code k r̄/(1 + (k − 1) r̄)}. */
  static double standardized(double[][] correlations) {
    double k = correlations.length;
    double mean = meanR(correlations);
    return k * mean / (1 + (k - 1) * mean);
  }

  static double meanR(double[][] correlations) {
    return Arrays.stream(Matrices.offDiagonal(correlations)).average().orElse(Double.NaN);
  }

  /**
   * Standard error of alpha for n people; Duhachek and Iacobucci 2004,
   * doi:10.1037/0021-9010.89.5.792.
   */
  static double error(double[][] covariances, double n) {
    double k = covariances.length;
    double sum = Matrices.sum(covariances);
    double trace = Matrices.trace(covariances);
    // Of the square of the matrix: its trace and its sum, for it is symmetric.
    double squareTrace = 0;
    double squareSum = 0;
    for (double[] row : covariances) {
      squareTrace += Arrays.stream(row).map(cell -> cell * cell).sum();
      squareSum += Math.pow(Matrices.sum(row), 2);
    }
    double inner = sum * (squareTrace + trace * trace) - 2 * trace * squareSum;
    return Math.sqrt(2 * k * k / ((k - 1) * (k - 1) * Math.pow(sum, 3)) * inner / n);
  }

  /**
   * {@code 1 − (1 − α) F(.975 | .025; n − 1, (n − 1)(k − 1))}; Feldt, Woodruff and Salih 1987,
   * doi:10.1177/014662168701100107.
   */
  static Interval feldt95(double alpha, double n, double k) {
    double df = n - 1;
    return new Interval(
        1 - (1 - alpha) * Tails.fQuantile(0.975, df, df * (k - 1)),
        1 - (1 - alpha) * Tails.fQuantile(0.025, df, df * (k - 1)));
  }

  /**
   * Squared multiple correlations of each item with the others, {@code 1 − 1/rⁱⁱ}; NaN where the
   * correlations are not those of independent items.
   */
  static double[] squaredMultiple(double[][] correlations) {
    double[] none = new double[correlations.length];
    Arrays.fill(none, Double.NaN);
    var matrix = new DMatrixRMaj(correlations);
    boolean finite = Double.isFinite(Matrices.sum(correlations));
    var cholesky = DecompositionFactory_DDRM.chol(none.length, true);
    if (!finite || !cholesky.decompose(matrix.copy())) {
      return none;
    }
    CommonOps_DDRM.invert(matrix);
    double[] found = new double[none.length];
    for (int i = 0; i < found.length; i++) {
      double inverse = matrix.get(i, i);
      if (!(inverse < DEPENDENT)) {
        return none;
      }
      found[i] = 1 - 1 / inverse;
    }
    return found;
  }

  /** {@code 1 − Σ (1 − smcᵢ)/Σ rᵢⱼ}; Guttman 1945, doi:10.1007/BF02288892. */
  static double lambda6(double[][] correlations) {
    double errors = correlations.length - Matrices.sum(squaredMultiple(correlations));
    return 1 - errors / Matrices.sum(correlations);
  }
}
