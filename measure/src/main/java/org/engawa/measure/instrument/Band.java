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

  /** A stable id within the card, from the scale and its first bound, such as {@code total-42}. */
  public String id() {
    double first =
        bounds.from().orElseGet(() -> bounds.below().orElseGet(() -> bounds.to().orElse(0)));
    String edge = first == Math.rint(first) ? Long.toString((long) first) : Double.toString(first);
    String prefix =
        bounds.from().isPresent() ? "-" : bounds.below().isPresent() ? "-below-" : "-to-";
    return scale + prefix + edge;
  }

  /** Whether a value of that scale in that coding lies inside. */
  public boolean met(String ofScale, Coding in, double value) {
    return scale.equals(ofScale)
        && coding.map(in.name()::equals).orElse(true)
        && bounds.holds(value);
  }
}
