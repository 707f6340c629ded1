// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.engawa.measure.change.ReliableChange.Better;

/**
 * What counts as a setback from one visit to the next.
 *
 * @param size from which on, above 0, in the unit of the scale
 * @param better which direction of the scale is the wished one; a setback goes the other way
 */
public record Setback(double size, Better better) {

  /** Refuses a size that would call everything a setback. */
  public Setback {
    if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the size of a setback lies above 0, not " + size);
    }
  }

  /** How far it went back, below 0 when it went on. */
  double back(double earlier, double later) {
    return better == Better.HIGHER ? earlier - later : later - earlier;
  }

  /** The name of the count, such as {@code n_setbacks_drop_ge5}. */
  String name() {
    String written = size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size);
    return "n_setbacks_drop_ge" + written;
  }
}
