// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Optional;

/**
 * A published cut-off or band of a scale; it says where a value lies, never what somebody has.
 *
 * @param coding the coding it was published for; empty when it holds for each
 * @param label English; pages have their own words under {@link #id()}
 * @param cite where it was published
 * @param note what else one must know, such as a disagreement between sources
 */
public record Band(
    String scale,
    Optional<String> coding,
    Bounds bounds,
    String label,
    String cite,
    Confidence confidence,
    ErrorRates rates,
    Optional<String> note) {

  /** A stable id within the card, from scale and bounds: {@code total-42}, {@code total-10-14}. */
  public String id() {
    String from = bounds.from().isPresent() ? "-" + edge(bounds.from().getAsDouble()) : "";
    String below = bounds.below().isPresent() ? "-below-" + edge(bounds.below().getAsDouble()) : "";
    String to = bounds.to().isPresent() ? "-" + edge(bounds.to().getAsDouble()) : "";
    return scale + from + below + (from.isEmpty() && !to.isEmpty() ? "-to" : "") + to;
  }

  private static String edge(double bound) {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }

  /** Whether a value of that scale in that coding lies inside. */
  public boolean met(String ofScale, Coding in, double value) {
    return scale.equals(ofScale)
        && coding.map(in.name()::equals).orElse(true)
        && bounds.holds(value);
  }
}
