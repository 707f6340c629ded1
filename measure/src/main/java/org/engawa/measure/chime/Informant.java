// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

/**
 * From whom an observation comes; views of different informants stand side by side, never mixed.
 */
public enum Informant {
  /** The person it is about. */
  SELF,
  /** Somebody of the family; shown as collateral, never over the person's own. */
  FAMILY,
  /** A supporter, from their own impression. */
  SUPPORTER,
  /** A sheet or device that does not say who filled it in. */
  INSTRUMENT,
  /** Counted from entries with a date, such as outings. */
  CALENDAR
}
