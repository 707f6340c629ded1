// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a scale gave in one sample, as published; a place to look from, never a line to reach.
 *
 * @param sample who they were, English
 * @param coding the coding it was published in; empty when the card has one only
 * @param sd standard deviation, where it was published
 * @param people how many took part
 * @param cite where it was published
 * @param note what else one must know, such as a disagreement between sources
 */
public record Norm(
    String sample,
    Optional<String> coding,
    double mean,
    OptionalDouble sd,
    OptionalInt people,
    String cite,
    Confidence confidence,
    Optional<String> note) {

  /** Refuses a deviation that is none. */
  public Norm {
    if (!(sd.orElse(1) > 0)) {
      throw new IllegalArgumentException("sd " + sd.getAsDouble() + " must lie above 0");
    }
  }

  /** Whether it may be held beside values in this coding. */
  public boolean holdsIn(Coding in) {
    return coding.map(in.name()::equals).orElse(true);
  }
}
