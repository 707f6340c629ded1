// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.engawa.measure.change.ReliableChange;
import org.engawa.measure.change.ReliableChange.Better;

/**
 * By what a change of one person is weighed.
 *
 * @param alpha reliability of the scale
 * @param sd standard deviation of the scale in a comparable sample, in its unit
 * @param better which direction of the scale is the wished one
 * @param cutOff between a group in need and the people in general, in the unit of the scale; empty
 *     where nobody is called recovered
 */
public record ChangeRule(double alpha, double sd, Better better, OptionalDouble cutOff) {

  static final String NO_ERROR =
      "a reliability from 0 to below 1 and a deviation above 0 are needed";

  /** Without a cut-off. */
  public ChangeRule(double alpha, double sd, Better better) {
    this(alpha, sd, better, OptionalDouble.empty());
  }

  /** Empty where the two give no error of measurement, and so nothing can be said of a change. */
  Optional<ReliableChange> reliable() {
    return alpha >= 0 && alpha < 1 && sd > 0 && sd < Double.POSITIVE_INFINITY
        ? Optional.of(new ReliableChange(alpha, sd))
        : Optional.empty();
  }

  /** The two as they were given, and the error that follows from them. */
  Figures figures() {
    var reliable = reliable();
    double error = reliable.map(ReliableChange::errorOfMeasurement).orElse(Double.NaN);
    double difference = reliable.map(ReliableChange::errorOfDifference).orElse(Double.NaN);
    return Figures.none()
        .and("alpha", alpha, "no reliability")
        .and("sd", sd, "no deviation")
        .and("sem", error, NO_ERROR)
        .and("s_diff", difference, NO_ERROR);
  }
}
