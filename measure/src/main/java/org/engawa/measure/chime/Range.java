// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

/** The lowest and the highest value that can be reached, both included. */
public record Range(double from, double to) {

  /** Refuses what is not finite or has no width. */
  public Range {
    if (!Double.isFinite(from) || !Double.isFinite(to) || from >= to) {
      throw new IllegalArgumentException("range from " + from + " to " + to + " has no width");
    }
  }

  /** Whether the value lies inside; NaN does not. */
  public boolean contains(double value) {
    return value >= from && value <= to;
  }
}
