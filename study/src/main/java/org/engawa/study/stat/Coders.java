// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/** Columns of codes, one for each coder over the same units; NaN is a unit not coded. */
final class Coders {

  private Coders() {}

  /** Refuses fewer than two, unequal lengths and codes that are not finite. */
  static void check(double[]... coders) {
    if (coders.length < 2) {
      throw new IllegalArgumentException("agreement needs at least 2 coders, not " + coders.length);
    }
    for (double[] each : coders) {
      if (each.length != coders[0].length) {
        throw new IllegalArgumentException(
            "coders have the same units, not " + coders[0].length + " and " + each.length);
      }
      for (double code : each) {
        if (Double.isInfinite(code)) {
          throw new IllegalArgumentException("a code is a finite number, not " + code);
        }
      }
    }
  }

  /** The codes that were given, each once, from small to large. */
  static double[] codes(double[]... coders) {
    return Arrays.stream(coders)
        .flatMapToDouble(Arrays::stream)
        .filter(code -> !Double.isNaN(code))
        // 0 and −0 are one code.
        .map(code -> code + 0.0)
        .distinct()
        .sorted()
        .toArray();
  }

  /** The codes of one unit, those of coders who left it out too. */
  static double[] unit(int unit, double[]... coders) {
    return Arrays.stream(coders).mapToDouble(each -> each[unit] + 0.0).toArray();
  }

  /** The codes of the units that every coder coded, unit by unit. */
  static double[][] complete(double[]... coders) {
    check(coders);
    double[][] units = new double[coders[0].length][];
    int kept = 0;
    for (int unit = 0; unit < units.length; unit++) {
      double[] codes = unit(unit, coders);
      if (Arrays.stream(codes).noneMatch(Double::isNaN)) {
        units[kept++] = codes;
      }
    }
    return Arrays.copyOf(units, kept);
  }
}
