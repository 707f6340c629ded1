// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

/** How a value stands to its dimension. */
public enum Direction {
  HIGHER_IS_MORE,
  HIGHER_IS_LESS
}
