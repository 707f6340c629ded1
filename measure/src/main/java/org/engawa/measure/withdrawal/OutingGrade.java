// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/**
 * Severity by the days a week on which somebody leaves home: 2 to 3, at most 1, rarely leaving a
 * room, or 4 and more.
 *
 * <p>Source: Kato, Kanba and Teo 2020. The spectrum of the guide is another thing; neither can be
 * turned into the other.
 */
public enum OutingGrade {
  MILD,
  MODERATE,
  SEVERE,
  /** Four days and more: the criteria are not met. */
  NOT_APPLICABLE;

  /** Where the rule was published. */
  public static final String SOURCE = "Kato, Kanba & Teo 2020";
}
