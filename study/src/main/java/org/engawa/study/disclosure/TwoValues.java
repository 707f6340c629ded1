// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import org.engawa.study.plan.Part;

/**
 * Finds counts in means. A column has but two values exactly when its variance is as large as the
 * ends allow, {@code (mean − low)(high − mean)}; its mean is then a share, and a share is a count
 * (Bhatia and Davis 2000, doi:10.1080/00029890.2000.12005203).
 */
record TwoValues(double n, double mean, double sd) {

  private static final double SAME = 1e-9;

  static TwoValues of(Part part, String suffix) {
    return new TwoValues(
        Parts.number(part, "n" + suffix),
        Parts.number(part, "mean" + suffix),
        Parts.number(part, "sd" + suffix));
  }

  /** Whether a few have the one or the other value, where these are two whole neighbours. */
  boolean splitsFew(Threshold threshold) {
    return splitsFew(Math.floor(mean), Math.floor(mean) + 1, threshold);
  }

  boolean splitsFew(double low, double high, Threshold threshold) {
    double variance = sd * sd * (n - 1) / n;
    double most = (mean - low) * (high - mean);
    boolean two = variance > 0 && Math.abs(most - variance) <= SAME * Math.max(1, variance);
    return two && threshold.splitsFew(n * (mean - low) / (high - low), n);
  }
}
