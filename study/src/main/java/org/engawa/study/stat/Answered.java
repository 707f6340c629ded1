// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.stream.IntStream;

/** Rows of items by what is answered in them. */
final class Answered {

  private Answered() {}

  /** The mean of the answered items of each row, NaN where none is. */
  static double[] means(double[][] items) {
    return IntStream.range(0, Listwise.rows(items))
        .mapToDouble(row -> prorated(items, row) / items.length)
        .toArray();
  }

  /**
   * The sum of the answered items of a row, stretched to all items; NaN where none is answered. A
   * row without gaps keeps its sum to the last digit.
   */
  static double prorated(double[][] items, int row) {
    double sum = 0;
    int answered = 0;
    for (double[] item : items) {
      if (!Double.isNaN(item[row])) {
        sum += item[row];
        answered++;
      }
    }
    return sum * items.length / answered;
  }
}
