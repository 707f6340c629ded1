// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Somebody who asks and writes, as the tables of this feature know them.
 *
 * @param lookup leads from a person to what is theirs, and not back
 */
record Hand(byte[] lookup) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Hand(byte[] same) && Arrays.equals(lookup, same);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(lookup);
  }

  @Override
  public String toString() {
    return "Hand[" + HexFormat.of().formatHex(lookup, 0, 2) + "]";
  }
}
