// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import java.time.Instant;

/**
 * One value of one dimension of one person at one time: the one currency of the program. A setback
 * is an ordinary observation.
 *
 * @param subject opaque id of the person it is about
 * @param value as scored, within the range; a missing value is no observation
 */
public record Observation(
    String subject,
    Dimension dimension,
    double value,
    Range range,
    Direction direction,
    Instant when,
    Informant informant,
    Origin origin) {

  /** Refuses a value outside its range, NaN included. */
  public Observation {
    if (!range.contains(value)) {
      throw new IllegalArgumentException(
          "value %s lies outside %s to %s".formatted(value, range.from(), range.to()));
    }
  }

  /**
   * Where the value lies over its own range, 0 to 1, turned so that higher is more of the
   * dimension: {@code (value - from) / (to - from)}, or one minus that.
   */
  public double height() {
    double share = (value - range.from()) / (range.to() - range.from());
    return switch (direction) {
      case HIGHER_IS_MORE -> share;
      case HIGHER_IS_LESS -> 1 - share;
    };
  }
}
