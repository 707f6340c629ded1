// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.change;

import java.util.Optional;
import org.engawa.measure.change.ReliableChange.Better;
import org.engawa.measure.change.ReliableChange.Way;
import org.engawa.measure.change.Trajectory.Point;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Norm;
import org.engawa.measure.instrument.Reliability;
import org.engawa.measure.instrument.Scale;

/**
 * What lies between two values of one scale, and whether anything may be claimed of it.
 *
 * @param difference later minus earlier, in the unit of the scale
 */
public record Change(Point earlier, Point later, double difference, Claim claim) {

  /** Whether the difference is more than the scale's own unsteadiness. */
  public sealed interface Claim {

    /**
     * The scale has a published reliability and spread, so the difference can be weighed.
     *
     * @param way at the two-sided 5 %; unchanged when the difference may be chance
     * @param smallest the difference from which on it counts, in the unit of the scale
     */
    record Weighed(double index, Way way, double smallest, Reliability by, Norm among)
        implements Claim {}

    /** Nothing may be claimed, for this reason. */
    record None(Reason reason) implements Claim {}
  }

  /** Why nothing is claimed. */
  public enum Reason {
    NO_RELIABILITY,
    /** A reliability, but no standard deviation in the coding of the values. */
    NO_SPREAD,
    /** The two values were scored by different keys. */
    KEY_CHANGED,
    /** The reliability is 1, which no error of measurement follows from. */
    PERFECT_RELIABILITY
  }

  /** Weighs the difference by what the card gives for the scale; claims nothing without. */
  public static Change between(Point earlier, Point later, Scale scale, Coding coding) {
    return new Change(
        earlier,
        later,
        later.value() - earlier.value(),
        earlier.keyVersion() == later.keyVersion()
            ? claim(earlier, later, scale, coding)
            : new Claim.None(Reason.KEY_CHANGED));
  }

  /** Which direction of a scale is the wished one: more of its dimension. */
  public static Better better(Scale scale) {
    return scale.direction() == Direction.HIGHER_IS_MORE ? Better.HIGHER : Better.LOWER;
  }

  private static Claim claim(Point earlier, Point later, Scale scale, Coding coding) {
    if (scale.reliability().isEmpty()) {
      return new Claim.None(Reason.NO_RELIABILITY);
    }
    Reliability by = scale.reliability().getFirst();
    if (by.value() >= 1) {
      return new Claim.None(Reason.PERFECT_RELIABILITY);
    }
    Optional<Norm> among =
        scale.norms().stream()
            .filter(norm -> norm.holdsIn(coding) && norm.sd().isPresent())
            .findFirst();
    if (among.isEmpty()) {
      return new Claim.None(Reason.NO_SPREAD);
    }
    var change = new ReliableChange(by.value(), among.get().sd().getAsDouble());
    double index = change.index(earlier.value(), later.value());
    return new Claim.Weighed(
        index,
        ReliableChange.way(index, better(scale), ReliableChange.FIVE_PERCENT),
        change.smallest(ReliableChange.FIVE_PERCENT),
        by,
        among.get());
  }
}
