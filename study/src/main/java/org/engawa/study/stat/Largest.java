// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;

/**
 * The largest of one kind of figure over the rows, and how many pass limits; NaN is passed over.
 */
final class Largest implements Serializable {

  private final double[] limits;
  private final long[] above;
  private long rows;
  private double largest = Double.NaN;
  private long row;

  Largest(double... limits) {
    this.limits = limits;
    above = new long[limits.length];
  }

  void add(double figure) {
    double size = Math.abs(figure);
    rows++;
    if (Double.isFinite(size)) {
      if (!(size <= largest)) {
        largest = size;
        row = rows;
      }
      for (int i = 0; i < limits.length; i++) {
        above[i] += size > limits[i] ? 1 : 0;
      }
    }
  }

  void merge(Largest behind) {
    if (behind.row > 0 && !(behind.largest <= largest)) {
      largest = behind.largest;
      row = rows + behind.row;
    }
    rows += behind.rows;
    for (int i = 0; i < limits.length; i++) {
      above[i] += behind.above[i];
    }
  }

  /** NaN where there is none. */
  double size() {
    return largest;
  }

  /** Where the largest stands, from 1; NaN where there is none. */
  double row() {
    return row == 0 ? Double.NaN : row;
  }

  /** How many pass the limit at that place. */
  double above(int limit) {
    return above[limit];
  }
}
