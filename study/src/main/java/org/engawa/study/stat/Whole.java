// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of a block in which none of some columns is missing.
 *
 * @param columns longer than the rows, of which the first count
 */
record Whole(double[][] columns, int rows) {

  static Whole of(Block block, List<String> names) {
    return of(names.stream().map(block::column).toArray(double[][]::new), block.rows());
  }

  /** The same of the first rows of columns. */
  static Whole of(double[][] all, int n) {
    boolean[] lacks = new boolean[n];
    int left = 0;
    for (double[] column : all) {
      for (int i = 0; i < n; i++) {
        lacks[i] |= !Double.isFinite(column[i]);
      }
    }
    for (boolean lack : lacks) {
      left += lack ? 1 : 0;
    }
    double[][] whole = new double[all.length][];
    for (int j = 0; j < all.length; j++) {
      whole[j] = left == 0 ? Arrays.copyOf(all[j], n) : without(all[j], lacks, n - left);
    }
    return new Whole(whole, n - left);
  }

  private static double[] without(double[] column, boolean[] lacks, int rows) {
    double[] kept = new double[rows];
    int filled = 0;
    for (int i = 0; i < lacks.length; i++) {
      if (!lacks[i]) {
        kept[filled++] = column[i];
      }
    }
    return kept;
  }
}
