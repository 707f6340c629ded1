// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/**
 * QR by reflections, on columns as they lie. No column is moved: one that the columns before it
 * give already is passed over, as {@code lm} in R does, so that the order of the terms decides.
 */
final class Householder {

  /**
   * What is left of a column after those before it, against the whole: below, it is one of them.
   */
  static final double COLLINEAR = 1e-7;

  private Householder() {}

  /** Subtracts the mean of the first n values and returns it. */
  static double centre(double[] values, int n) {
    double first = 0;
    for (int i = 0; i < n; i++) {
      first += values[i];
    }
    first /= n;
    double rest = 0;
    for (int i = 0; i < n; i++) {
      rest += values[i] - first;
    }
    double mean = first + rest / n;
    for (int i = 0; i < n; i++) {
      values[i] -= mean;
    }
    return mean;
  }

  /** The sum of products from one place up to another; four sums side by side are faster. */
  static double dot(double[] a, double[] b, int from, int to) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < to; i++) {
      s0 += a[i] * b[i];
    }
    return s0 + s1 + (s2 + s3);
  }

  /**
   * Reduces the columns in place. Afterwards the place i of a column holds its part along the ith
   * kept column, and for the rest what is left of it.
   *
   * @param columns of one length; those after the candidates are carried along
   * @param candidates how many of the columns, from the first, may be kept
   * @param norms the length of each candidate before
   * @return which candidates were kept, in their order
   */
  static int[] reduce(double[][] columns, int candidates, double[] norms) {
    int[] kept = new int[candidates];
    int rank = 0;
    int n = columns[0].length;
    for (int j = 0; j < candidates && rank < n; j++) {
      double[] column = columns[j];
      double left = Math.sqrt(dot(column, column, rank, n));
      if (!(left > COLLINEAR * norms[j])) {
        continue;
      }
      double pivot = column[rank] > 0 ? -left : left;
      double[] mirror = Arrays.copyOfRange(column, rank, n);
      mirror[0] -= pivot;
      double half = left * (left + Math.abs(column[rank]));
      for (int c = j + 1; c < columns.length; c++) {
        reflect(columns[c], mirror, rank, half);
      }
      Arrays.fill(column, rank, n, 0);
      column[rank] = pivot;
      kept[rank++] = j;
    }
    return Arrays.copyOf(kept, rank);
  }

  private static void reflect(double[] column, double[] mirror, int from, double half) {
    double s = 0;
    double t = 0;
    int i = 0;
    for (; i + 1 < mirror.length; i += 2) {
      s += mirror[i] * column[from + i];
      t += mirror[i + 1] * column[from + i + 1];
    }
    if (i < mirror.length) {
      s += mirror[i] * column[from + i];
    }
    double by = (s + t) / half;
    for (i = 0; i < mirror.length; i++) {
      column[from + i] -= by * mirror[i];
    }
  }
}
