// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/** What is written down of an instrument; a total or a rating looks like a sheet of one item. */
public enum Entry {
  /** The answer to each item. */
  ITEMS,
  /** A total that was added up elsewhere, because the key of the items is not known here. */
  TOTAL,
  /** One judgement of somebody who knows the person. */
  RATING
}
