// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Sums of products of all pairs of columns, two columns by two, so that each is read half as often.
 */
final class Products {

  /** So many products of numbers up to {@link #SMALL} fit into an int. */
  private static final int STRETCH = 1 << 10;

  static final int SMALL = 1 << 10;

  private Products() {}

  /** Adds them over the first rows to the lower triangle of the sums. */
  static void add(double[][] columns, int rows, double[][] sums) {
    int k = columns.length;
    int even = k - k % 2;
    for (int i = 0; i < even; i += 2) {
      for (int j = 0; j <= i; j += 2) {
        double[] found =
            square(new double[][] {columns[i], columns[i + 1], columns[j], columns[j + 1]}, rows);
        sums[i][j] += found[0];
        sums[i][j + 1] += i == j ? 0 : found[1];
        sums[i + 1][j] += found[2];
        sums[i + 1][j + 1] += found[3];
      }
    }
    if (even < k) {
      for (int j = 0; j < k; j++) {
        sums[even][j] += Householder.dot(columns[even], columns[j], 0, rows);
      }
    }
  }

  /** The products of the first two columns with the last two. */
  private static double[] square(double[][] four, int rows) {
    double[] a = four[0];
    double[] b = four[1];
    double[] c = four[2];
    double[] d = four[3];
    double ac = 0;
    double ad = 0;
    double bc = 0;
    double bd = 0;
    double ac2 = 0;
    double ad2 = 0;
    double bc2 = 0;
    double bd2 = 0;
    int r = 0;
    for (; r + 1 < rows; r += 2) {
      double c0 = c[r];
      double d0 = d[r];
      double c1 = c[r + 1];
      double d1 = d[r + 1];
      ac = Math.fma(a[r], c0, ac);
      ad = Math.fma(a[r], d0, ad);
      bc = Math.fma(b[r], c0, bc);
      bd = Math.fma(b[r], d0, bd);
      ac2 = Math.fma(a[r + 1], c1, ac2);
      ad2 = Math.fma(a[r + 1], d1, ad2);
      bc2 = Math.fma(b[r + 1], c1, bc2);
      bd2 = Math.fma(b[r + 1], d1, bd2);
    }
    if (r < rows) {
      ac += a[r] * c[r];
      ad += a[r] * d[r];
      bc += b[r] * c[r];
      bd += b[r] * d[r];
    }
    return new double[] {ac + ac2, ad + ad2, bc + bc2, bd + bd2};
  }

  /** The sum of whole numbers. */
  static long sum(int[] column, int rows) {
    long sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += column[row];
    }
    return sum;
  }

  /** The sum of products of numbers up to {@link #SMALL}, which the machine takes many at once. */
  static long ofSmall(int[] a, int[] b, int rows) {
    long sum = 0;
    for (int from = 0; from < rows; from += STRETCH) {
      sum += ofSmall(a, b, from, Math.min(rows, from + STRETCH));
    }
    return sum;
  }

  private static int ofSmall(int[] a, int[] b, int from, int to) {
    int sum = 0;
    for (int row = from; row < to; row++) {
      sum += a[row] * b[row];
    }
    return sum;
  }

  /** The sum of products of any whole numbers. */
  static long of(int[] a, int[] b, int rows) {
    long sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += (long) a[row] * b[row];
    }
    return sum;
  }
}
