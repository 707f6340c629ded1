// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Optional;
import java.util.function.Function;

/**
 * The search for the relative factor with the smallest deviance, by Newton's steps; second
 * derivatives are differences of the slopes. The deviance does not change when a column of the
 * factor changes its sign, so no bound is needed and a variance of zero is an ordinary minimum.
 */
final class Descent {

  private static final int STEPS = 200;

  private final int k;
  private final Function<double[][], Profile> at;

  Descent(int k, Function<double[][], Profile> at) {
    this.k = k;
    this.at = at;
  }

  /**
   * Where the search came to rest.
   *
   * @param profile there
   * @param curvature of the deviance there
   */
  record Rest(Profile profile, double[][] curvature) {}

  /** The smallest place, or none where the search does not come to rest. */
  Optional<Rest> rest() {
    double[] place = new double[k * (k + 1) / 2];
    for (int column = 0, i = 0; column < k; i += k - column, column++) {
      place[i] = 1;
    }
    var here = profile(place);
    for (int step = 0; step < STEPS; step++) {
      double[] slope = here.slope();
      double[] move = move(place, slope);
      double largest = 0;
      for (int i = 0; i < move.length; i++) {
        largest = Math.max(largest, Math.abs(move[i]) / (1 + Math.abs(place[i])));
      }
      if (!Double.isFinite(largest) || !Double.isFinite(here.deviance())) {
        return Optional.empty();
      }
      double noise = 1e-13 * Math.abs(here.deviance());
      double hoped = 1e-4 * Householder.dot(slope, move, 0, move.length);
      double share = Math.min(1, 2 / largest);
      double[] next = moved(place, move, share);
      // The other sign of a column is as good a place; without a real gain the search would swing.
      while (share > 1e-12
          && !(profile(next).deviance() <= here.deviance() + share * hoped + noise)) {
        share /= 2;
        next = moved(place, move, share);
      }
      place = next;
      here = profile(place);
      if (largest < 1e-10) {
        return Optional.of(new Rest(here, curvature(place)));
      }
    }
    return Optional.empty();
  }

  /** Differences of the slope of the deviance. */
  private double[][] curvature(double[] place) {
    int size = place.length;
    double[][] curvature = new double[size][size];
    for (int i = 0; i < size; i++) {
      double h = 1e-5 * (1 + Math.abs(place[i]));
      double[] above = place.clone();
      double[] below = place.clone();
      above[i] += h;
      below[i] -= h;
      double[] up = profile(above).slope();
      double[] down = profile(below).slope();
      for (int j = 0; j < size; j++) {
        curvature[i][j] += (up[j] - down[j]) / (4 * h);
        curvature[j][i] += (up[j] - down[j]) / (4 * h);
      }
    }
    return curvature;
  }

  private double[] move(double[] place, double[] slope) {
    double[][] curvature = curvature(place);
    double scale = 0;
    for (int i = 0; i < slope.length; i++) {
      scale = Math.max(scale, Math.abs(curvature[i][i]));
    }
    double[] against = new double[slope.length];
    for (int i = 0; i < slope.length; i++) {
      against[i] = -slope[i];
    }
    double[] move = new double[0];
    for (double shift = 0; move.length == 0 && shift < 1e6; shift = Math.max(1e-3, 4 * shift)) {
      move = solve(curvature, shift * Math.max(scale, 1e-300), against);
    }
    return move.length == 0 ? against : move;
  }

  /** Solves with a shifted matrix by Cholesky; of no length where it is not positive definite. */
  static double[] solve(double[][] matrix, double shift, double[] right) {
    int size = right.length;
    double[][] l = new double[size][size];
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j] + (i == j ? shift : 0) - Householder.dot(l[i], l[j], 0, j);
        if (i == j && !(sum > 1e-12 * Math.abs(matrix[i][i]))) {
          return new double[0];
        }
        l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
      }
      x[i] = (x[i] - Householder.dot(l[i], x, 0, i)) / l[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        x[i] -= l[j][i] * x[j];
      }
      x[i] /= l[i][i];
    }
    return x;
  }

  private static double[] moved(double[] place, double[] move, double share) {
    double[] moved = place.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += share * move[i];
    }
    return moved;
  }

  /** The factor from its entries, column by column. */
  private Profile profile(double[] place) {
    double[][] factor = new double[k][k];
    int i = 0;
    for (int column = 0; column < k; column++) {
      for (int row = column; row < k; row++) {
        factor[row][column] = place[i++];
      }
    }
    return at.apply(factor);
  }
}
