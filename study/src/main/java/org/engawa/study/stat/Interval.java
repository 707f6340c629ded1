// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Two limits, of which either may be missing as NaN or infinity; as figures they are {@code
 * name_low} and {@code name_high}.
 */
record Interval(double low, double high) {

  static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** So far on either side. */
  static Interval around(double middle, double reach) {
    return new Interval(middle - reach, middle + reach);
  }

  /** That of a ratio, from its logarithm. */
  static Interval ofRatio(double log, double se) {
    var limits = around(log, Tails.Z95 * se);
    return new Interval(Math.exp(limits.low), Math.exp(limits.high));
  }

  Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }

  Figures named(String name, String otherwise) {
    return Figures.none().and(name + "_low", low, otherwise).and(name + "_high", high, otherwise);
  }
}
