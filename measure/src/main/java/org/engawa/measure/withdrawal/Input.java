// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/** What staging asks for, so that it can say what is missing. */
public enum Input {
  ISOLATION_AT_HOME,
  OUTING_DAYS_PER_WEEK,
  MONTHS_CONTINUOUS,
  FUNCTIONAL_IMPAIRMENT,
  DISTRESS,
  RARELY_LEAVES_ROOM,
  ONSET_AGE,
  OUTINGS_INVOLVE_MIXING,
  NEEDS_SUPPORT,
  ROLE_OUTSIDE,
  RELATIONS_OUTSIDE_FAMILY,
  KNOWN_CONDITION,
  HALF_A_YEAR_BEFORE
}
