// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import java.util.OptionalDouble;

/**
 * What is known about somebody's withdrawal at one time.
 *
 * @param outingDaysPerWeek days on which home is left, averaged over the last four weeks, 0 to 7
 * @param monthsContinuous how long it has lasted without a break, 0 or more; see {@link Course}
 * @param background what only some profiles ask
 */
public record Circumstances(
    YesNoUnknown isolationAtHome,
    OptionalDouble outingDaysPerWeek,
    YesNoUnknown rarelyLeavesRoom,
    OptionalDouble monthsContinuous,
    YesNoUnknown functionalImpairment,
    YesNoUnknown distress,
    ExternalCause externalCause,
    Background background) {

  /** Nothing is known. */
  public static final Circumstances UNKNOWN =
      new Circumstances(
          YesNoUnknown.UNKNOWN,
          OptionalDouble.empty(),
          YesNoUnknown.UNKNOWN,
          OptionalDouble.empty(),
          YesNoUnknown.UNKNOWN,
          YesNoUnknown.UNKNOWN,
          ExternalCause.UNKNOWN,
          Background.UNKNOWN);

  /** Refuses days outside a week and months that cannot be. */
  public Circumstances {
    within("outing days per week", outingDaysPerWeek, 7);
    within("months", monthsContinuous, 1200);
  }

  private static void within(String name, OptionalDouble value, double most) {
    if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= most)) {
      throw new IllegalArgumentException(
          "%s must lie in 0 to %.0f, not %s".formatted(name, most, value.getAsDouble()));
    }
  }
}
