// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * One common factor by unweighted least squares: the loadings that minimise {@code Σ_{i<j} (sᵢⱼ −
 * lᵢ lⱼ)²}, and {@code omega_total = (Σ l)²/((Σ l)² + Σ (sᵢᵢ − lᵢ²))} (McDonald 1999); {@code
 * omega_denominator_observed} divides by the sum of the matrix instead.
 *
 * <p>Source: Harman and Jones 1966, doi:10.1007/BF02289468, whose sweeps come near; Newton's steps
 * then go to a gradient of zero, which {@code max_abs_gradient} shows.
 *
 * @param loadings in the order of the items, turned so that their sum is not below 0
 * @param uniqueness of each item; below 0 in a Heywood case
 * @param figures the two omegas and the gradient
 */
public record OneFactor(double[] loadings, double[] uniqueness, Figures figures) {

  private static final int SWEEPS = 500;
  private static final int STEPS = 100;
  private static final double SETTLED = 1e-10;

  /** Whether an item would have an error variance below 0. */
  public boolean heywood() {
    return Arrays.stream(uniqueness).anyMatch(error -> error < 0);
  }

  /** That of covariances or correlations; none below three items, or where no factor settles. */
  static Optional<OneFactor> of(double[][] matrix) {
    if (matrix.length < 3 || !Double.isFinite(Matrices.sum(matrix))) {
      return Optional.empty();
    }
    double[] loadings = near(matrix);
    for (int step = 0; step < STEPS; step++) {
      Optional<double[]> move = newton(matrix, loadings);
      if (move.isEmpty()) {
        return Optional.empty();
      }
      double longest = 0;
      for (int i = 0; i < loadings.length; i++) {
        loadings[i] -= move.get()[i];
        longest = Math.max(longest, Math.abs(move.get()[i]));
      }
      if (longest <= 1e-15 * largest(loadings)) {
        break;
      }
    }
    double gradient = largest(gradient(matrix, loadings));
    double scale = Math.pow(largest(loadings), 3) * loadings.length;
    return gradient <= SETTLED * scale && lowest(matrix, loadings)
        ? Optional.of(turned(matrix, loadings, gradient))
        : Optional.empty();
  }

  private static OneFactor turned(double[][] matrix, double[] loadings, double gradient) {
    double side = Matrices.sum(loadings) < 0 ? -1 : 1;
    double[] turned = Arrays.stream(loadings).map(loading -> side * loading).toArray();
    double[] errors = new double[turned.length];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = matrix[i][i] - turned[i] * turned[i];
    }
    double common = Math.pow(Matrices.sum(turned), 2);
    String otherwise = "the items have no variance in common or apart";
    var figures =
        Figures.none()
            .and("max_abs_gradient", gradient, Moments.TOO_LARGE)
            .and("omega_total", common / (common + Matrices.sum(errors)), otherwise)
            .and("omega_denominator_observed", common / Matrices.sum(matrix), otherwise);
    return new OneFactor(turned, errors, figures);
  }

  /** Each loading in turn at its best, given the others. */
  private static double[] near(double[][] matrix) {
    double[] loadings = new double[matrix.length];
    for (int i = 0; i < loadings.length; i++) {
      // As if each item shared about half of its variance, on the side of most of its relations.
      double side = Matrices.sum(matrix[i]) - matrix[i][i] < 0 ? -1 : 1;
      loadings[i] = side * Math.sqrt(matrix[i][i] / 2);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < loadings.length; i++) {
        double along = 0;
        double squares = 0;
        for (int j = 0; j < loadings.length; j++) {
          along += j == i ? 0 : matrix[i][j] * loadings[j];
          squares += j == i ? 0 : loadings[j] * loadings[j];
        }
        loadings[i] = squares > 0 ? along / squares : 0;
      }
    }
    return loadings;
  }

  /** {@code 1/2 Σ_{i≠j} (sᵢⱼ − lᵢ lⱼ)²} differentiated. */
  private static double[] gradient(double[][] matrix, double[] loadings) {
    double[] gradient = new double[loadings.length];
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        double residual = j == i ? 0 : matrix[i][j] - loadings[i] * loadings[j];
        gradient[i] -= 2 * residual * loadings[j];
      }
    }
    return gradient;
  }

  private static Optional<double[]> newton(double[][] matrix, double[] loadings) {
    int k = loadings.length;
    var down = new DMatrixRMaj(k, 1, true, gradient(matrix, loadings));
    var move = new DMatrixRMaj(k, 1);
    boolean solved = CommonOps_DDRM.solve(curvature(matrix, loadings), down, move);
    boolean finite = Arrays.stream(move.getData()).allMatch(Double::isFinite);
    return solved && finite ? Optional.of(move.getData().clone()) : Optional.empty();
  }

  private static DMatrixRMaj curvature(double[][] matrix, double[] loadings) {
    int k = loadings.length;
    double squares = Arrays.stream(loadings).map(loading -> loading * loading).sum();
    var curvature = new DMatrixRMaj(k, k);
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double apart = 4 * loadings[i] * loadings[j] - 2 * matrix[i][j];
        curvature.set(i, j, i == j ? 2 * (squares - loadings[i] * loadings[i]) : apart);
      }
    }
    return curvature;
  }

  /** A gradient of zero may also be a saddle, as at loadings that are all 0. */
  private static boolean lowest(double[][] matrix, double[] loadings) {
    return DecompositionFactory_DDRM.chol(loadings.length, true)
        .decompose(curvature(matrix, loadings));
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }
}
