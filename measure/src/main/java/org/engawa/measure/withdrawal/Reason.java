// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/** Why a status or a grade is what it is. */
public enum Reason {
  NO_ISOLATION_AT_HOME,
  /** Four days out or more a week, and rarely leaving a room: both cannot hold. */
  CONFLICTING_INPUT,
  TOO_MANY_OUTINGS,
  MISSING_INPUT,
  EXTERNAL_CAUSE,
  /** Not known, and counted as none. */
  EXTERNAL_CAUSE_UNKNOWN,
  UNDER_THREE_MONTHS,
  NEITHER_IMPAIRMENT_NOR_DISTRESS,
  THREE_TO_SIX_MONTHS,
  SIX_MONTHS_OR_MORE,
  /**
   * The sources leave between one and two and between three and four days open; counted as mild.
   */
  INTERPOLATED_GRADE,
  /** Whether the room is rarely left is not known; graded by the days out alone. */
  GRADE_WITHOUT_ROOM,
  /** This profile does not ask about impairment or distress. */
  IMPAIRMENT_NOT_ASKED,
  /** Days out that bring nobody among others count as days at home. */
  OUTINGS_WITHOUT_MIXING,
  /** It began at 30 or later. */
  ONSET_AGE,
  LEAVES_THE_ROOM,
  NEED_NAMED,
  NO_NEED_NAMED,
  ROLE_OUTSIDE,
  RELATIONS_OUTSIDE_FAMILY,
  KNOWN_CONDITION,
  OVER_SIX_MONTHS,
  NOT_OVER_SIX_MONTHS,
  HALF_A_YEAR_BEFORE,
  NEVER_HALF_A_YEAR
}
