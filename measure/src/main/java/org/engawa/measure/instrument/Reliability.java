// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How dependable a scale was in one sample, as published.
 *
 * @param value from 0 to 1; the lowest where several were published
 * @param people how many took part
 * @param cite where it was published
 * @param note what else one must know, such as the time between two sittings
 */
public record Reliability(
    Kind kind,
    double value,
    OptionalInt people,
    String cite,
    Confidence confidence,
    Optional<String> note) {

  /** Which coefficient it is. */
  public enum Kind {
    /** Internal consistency: Cronbach's alpha, and KR-20 for yes and no. */
    ALPHA,
    /** Agreement of two sittings: a correlation or an ICC; the note says how far apart. */
    RETEST
  }

  /** Refuses a coefficient outside 0 to 1. */
  public Reliability {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("reliability " + value + " must lie from 0 to 1");
    }
  }
}
