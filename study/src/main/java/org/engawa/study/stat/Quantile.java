// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/** Quantiles of type 7 of Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566. */
final class Quantile {

  private Quantile() {}

  /** The values that are there, in order. */
  static double[] sorted(double[] column) {
    return Arrays.stream(column).filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  /**
   * {@code x[h] + (h − ⌊h⌋)(x[h+1] − x[h])} at {@code h = (n − 1) p} from 0; NaN without values.
   *
   * @param sorted in order, none of them missing
   * @param p 0 to 1
   */
  static double of(double[] sorted, double p) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = (sorted.length - 1) * p;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  static double median(double[] column) {
    return of(sorted(column), 0.5);
  }
}
