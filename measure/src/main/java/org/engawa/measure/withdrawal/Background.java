// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import java.util.OptionalDouble;

/**
 * What only some profiles ask beside the {@link Circumstances}.
 *
 * @param onsetAge age in years when it began, 0 to 120
 * @param outingsInvolveMixing whether going out brings the person among others
 * @param needsSupport whether hardship in daily life was named, by the person or by the family
 * @param roleOutside whether there is work, school, training or a search for them
 * @param relationsOutsideFamily whether there are people outside the family
 * @param knownCondition whether a clinician has named a mental, intellectual or physical condition
 * @param halfAYearBefore whether there was an earlier time of six months or more
 */
public record Background(
    OptionalDouble onsetAge,
    YesNoUnknown outingsInvolveMixing,
    YesNoUnknown needsSupport,
    YesNoUnknown roleOutside,
    YesNoUnknown relationsOutsideFamily,
    YesNoUnknown knownCondition,
    YesNoUnknown halfAYearBefore) {

  /** Nothing of it is known. */
  public static final Background UNKNOWN =
      new Background(
          OptionalDouble.empty(),
          YesNoUnknown.UNKNOWN,
          YesNoUnknown.UNKNOWN,
          YesNoUnknown.UNKNOWN,
          YesNoUnknown.UNKNOWN,
          YesNoUnknown.UNKNOWN,
          YesNoUnknown.UNKNOWN);

  /** Refuses an age that cannot be. */
  public Background {
    if (onsetAge.isPresent() && !(onsetAge.getAsDouble() >= 0 && onsetAge.getAsDouble() <= 120)) {
      throw new IllegalArgumentException(
          "age at onset must lie in 0 to 120, not " + onsetAge.getAsDouble());
    }
  }
}
