// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

/**
 * What the review found for a dimension, derived from its text: the ticks of its table could not be
 * retrieved.
 */
public enum Evidence {
  FOUND,
  THIN,
  NOT_STUDIED,
  /** Listed among the gaps, while the table's own mark is not known. */
  UNCLEAR
}
