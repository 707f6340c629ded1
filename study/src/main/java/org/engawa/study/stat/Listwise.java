// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.stream.IntStream;

/** Rows of columns of one length, in which NaN is missing. */
final class Listwise {

  private Listwise() {}

  /** How many rows they have; refuses none and different lengths. */
  static int rows(double[]... columns) {
    if (columns.length == 0) {
      throw new IllegalArgumentException("no column");
    }
    int rows = columns[0].length;
    for (double[] column : columns) {
      if (column.length != rows) {
        throw new IllegalArgumentException(
            "a column has " + column.length + " rows and another " + rows);
      }
    }
    return rows;
  }

  /** How many of that row are missing. */
  static int missing(double[][] columns, int row) {
    int missing = 0;
    for (double[] column : columns) {
      missing += Double.isNaN(column[row]) ? 1 : 0;
    }
    return missing;
  }

  /** The same columns with only the rows in which nothing is missing. */
  static double[][] complete(double[]... columns) {
    int[] kept =
        IntStream.range(0, rows(columns)).filter(row -> missing(columns, row) == 0).toArray();
    double[][] complete = new double[columns.length][kept.length];
    for (int column = 0; column < columns.length; column++) {
      for (int row = 0; row < kept.length; row++) {
        complete[column][row] = columns[column][kept[row]];
      }
    }
    return complete;
  }
}
