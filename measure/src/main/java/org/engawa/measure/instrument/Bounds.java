// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.OptionalDouble;

/**
 * Where a band begins and ends.
 *
 * @param from the lowest value inside
 * @param to the highest value inside
 * @param below the lowest value that is no longer inside, as in "&lt; 12"
 */
public record Bounds(OptionalDouble from, OptionalDouble to, OptionalDouble below) {

  /** Whether the value lies inside; a bound that is not given holds nothing back. */
  public boolean holds(double value) {
    return value >= from.orElse(Double.NEGATIVE_INFINITY)
        && value <= to.orElse(Double.POSITIVE_INFINITY)
        && (below.isEmpty() || value < below.getAsDouble());
  }
}
