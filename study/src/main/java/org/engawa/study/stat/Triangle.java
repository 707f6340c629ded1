// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a regression needs of its columns: how many rows, the means, and the upper triangle R of
 * the centred columns, R'R being their sums of products. The last column of R is the outcome. It
 * comes from rows by QR, or from co-moments by Cholesky.
 *
 * @param rows how many
 * @param kept the predictors that stand, in their order
 * @param refused the predictors that do not, and why
 * @param means of the kept predictors and of the outcome
 * @param norms root of the sum of squares about the mean, of the same
 * @param r one column for each kept predictor and one for the outcome, by place in {@code
 *     r[row][column]}
 */
record Triangle(
    long rows,
    List<String> kept,
    Map<String, String> refused,
    double[] means,
    double[] norms,
    double[][] r)
    implements Serializable {

  /** Spread below this share of the size of a column is rounding. */
  static final double CONSTANT = 1e-13;

  /** From co-moments the digits that are left are those of this times the VIF. */
  private static final double UNRESOLVED = 1e-8;

  static Triangle of(Columns complete, String outcome, List<String> predictors) {
    var names = new ArrayList<>(predictors);
    names.add(outcome);
    int n = complete.rows();
    double[][] centred = new double[names.size()][];
    double[] means = new double[names.size()];
    double[] norms = new double[names.size()];
    for (int j = 0; j < centred.length; j++) {
      double[] values = complete.get(names.get(j)).clone();
      double size = Math.sqrt(Householder.dot(values, values, 0, n));
      means[j] = Householder.centre(values, n);
      norms[j] = Math.sqrt(Householder.dot(values, values, 0, n));
      if (norms[j] <= CONSTANT * size && Double.isFinite(size)) {
        norms[j] = 0;
        Arrays.fill(values, 0);
      }
      centred[j] = values;
    }
    int[] kept = Householder.reduce(centred, predictors.size(), norms);
    double[] y = centred[predictors.size()];
    double[] left = new double[n + 1];
    if (n > kept.length) {
      left[kept.length] = Math.sqrt(Householder.dot(y, y, kept.length, n));
    }
    System.arraycopy(y, 0, left, 0, kept.length);
    centred[predictors.size()] = left;
    return new Factor(names, means, norms, centred, kept).triangle(n, "");
  }

  static Triangle of(CoMoments moments, String outcome, List<String> predictors) {
    var names = new ArrayList<>(predictors);
    names.add(outcome);
    int p = names.size();
    double[] means = new double[p];
    double[] norms = new double[p];
    for (int j = 0; j < p; j++) {
      means[j] = moments.mean(names.get(j));
      norms[j] = Math.sqrt(moments.squares(names.get(j)));
    }
    double[][] columns = new double[p][p];
    int[] kept = new int[p - 1];
    int rank = 0;
    for (int j = 0; j < p; j++) {
      double[] column = columns[j];
      double left = 1;
      for (int i = 0; i < rank; i++) {
        double[] before = columns[kept[i]];
        double along = moments.sum(names.get(kept[i]), names.get(j)) / norms[kept[i]] / norms[j];
        column[i] = norms[j] == 0 ? 0 : (along - Householder.dot(before, column, 0, i)) / before[i];
        left -= column[i] * column[i];
      }
      boolean outcomeHere = j == p - 1;
      if (outcomeHere || norms[j] > 0 && left > UNRESOLVED && rank < moments.count() - 1) {
        column[rank] = Math.sqrt(Math.max(0, left));
        if (!outcomeHere) {
          kept[rank++] = j;
        }
      }
    }
    for (int j = 0; j < p; j++) {
      for (int i = 0; i < p; i++) {
        columns[j][i] *= norms[j];
      }
    }
    return new Factor(names, means, norms, columns, Arrays.copyOf(kept, rank))
        .triangle(moments.count(), " as far as co-moments tell");
  }

  /** How many predictors stand. */
  int rank() {
    return kept.size();
  }

  /** Degrees of freedom that are left. */
  double df() {
    return rows - rank() - 1.0;
  }

  double residualSquares() {
    double left = r[rank()][rank()];
    return left * left;
  }

  double regressionSquares() {
    double squares = 0;
    for (int i = 0; i < rank(); i++) {
      squares += r[i][rank()] * r[i][rank()];
    }
    return squares;
  }

  double totalSquares() {
    return norms[rank()] * norms[rank()];
  }

  /** The inverse of R without the outcome. */
  double[][] inverse() {
    return inverse(r, rank());
  }

  /** The inverse of an upper triangle of this size. */
  static double[][] inverse(double[][] r, int k) {
    double[][] inverse = new double[k][k];
    for (int j = 0; j < k; j++) {
      inverse[j][j] = 1 / r[j][j];
      for (int i = j - 1; i >= 0; i--) {
        double sum = 0;
        for (int m = i + 1; m <= j; m++) {
          sum += r[i][m] * inverse[m][j];
        }
        inverse[i][j] = -sum / r[i][i];
      }
    }
    return inverse;
  }

  /** The coefficients of the kept predictors. */
  double[] coefficients() {
    return solve(r, rank());
  }

  /** Back substitution for the column after a triangle of this size. */
  static double[] solve(double[][] r, int size) {
    double[] found = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double left = r[i][size];
      for (int m = i + 1; m < size; m++) {
        left -= r[i][m] * found[m];
      }
      found[i] = left / r[i][i];
    }
    return found;
  }

  /** Columns after reduction, before those that were passed over are told why. */
  private record Factor(
      List<String> names, double[] means, double[] norms, double[][] columns, int[] kept) {

    Triangle triangle(long rows, String limit) {
      int k = kept.length;
      int outcome = names.size() - 1;
      int[] places = Arrays.copyOf(kept, k + 1);
      places[k] = outcome;
      double[][] r = new double[k + 1][k + 1];
      for (int j = 0; j <= k; j++) {
        for (int i = 0; i <= j; i++) {
          r[i][j] = columns[places[j]][i];
        }
      }
      var refused = new LinkedHashMap<String, String>();
      for (int j = 0; j < outcome; j++) {
        if (Arrays.binarySearch(kept, j) < 0) {
          refused.put(names.get(j), why(j, limit));
        }
      }
      return new Triangle(
          rows,
          Arrays.stream(kept).mapToObj(names::get).toList(),
          refused,
          Arrays.stream(places).mapToDouble(j -> means[j]).toArray(),
          Arrays.stream(places).mapToDouble(j -> norms[j]).toArray(),
          r);
    }

    private String why(int column, String limit) {
      if (norms[column] == 0) {
        return "has one value in all rows";
      }
      if (!Double.isFinite(norms[column])) {
        return "is too large to be squared";
      }
      int before = (int) Arrays.stream(kept).filter(j -> j < column).count();
      double[][] r = new double[before][before + 1];
      for (int i = 0; i < before; i++) {
        for (int j = i; j < before; j++) {
          r[i][j] = columns[kept[j]][i];
        }
        r[i][before] = columns[column][i];
      }
      double[] shares = solve(r, before);
      var from = new ArrayList<String>();
      for (int i = 0; i < before; i++) {
        if (Math.abs(shares[i]) * norms[kept[i]] > 1e-6 * norms[column]) {
          from.add(names.get(kept[i]));
        }
      }
      return "is given by " + String.join(", ", from) + limit;
    }
  }
}
