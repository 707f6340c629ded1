// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/** The sizes of one kind of figure over the rows; NaN is passed over. */
final class Look {

  private final double[] sizes;
  private final boolean none;
  private final String why;

  Look(double[] values, boolean none, String why) {
    sizes = Arrays.stream(values).map(Math::abs).toArray();
    this.none = none;
    this.why = why;
  }

  double largest() {
    return none
        ? Double.NaN
        : Arrays.stream(sizes).filter(Double::isFinite).max().orElse(Double.NaN);
  }

  /** Where the largest stands, from 1. */
  double row() {
    double largest = largest();
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] == largest) {
        return i + 1.0;
      }
    }
    return Double.NaN;
  }

  Figure above(double limit) {
    return none
        ? Figure.none(why)
        : new Figure.Value(Arrays.stream(sizes).filter(size -> size > limit).count());
  }
}
