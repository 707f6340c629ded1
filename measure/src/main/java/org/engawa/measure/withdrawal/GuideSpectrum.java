// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/**
 * The descriptive spectrum of the practical guide: a supporter's choice of words, computed from
 * nothing.
 *
 * <p>Source: the practical guide, lines 12 to 15. The outing grade is another thing; neither can be
 * turned into the other.
 */
public enum GuideSpectrum {
  /** Stays away from social events or classes for weeks. */
  MILD_WITHDRAWAL,
  /** Mostly at home, goes out now and then. */
  MODERATE_RETREAT,
  /** One room, hardly any contact, for half a year or longer. */
  SEVERE_ISOLATION;

  /** Where the words come from. */
  public static final String SOURCE = "practical guide to hikikomori";
}
