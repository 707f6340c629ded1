// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Somebody who writes, as the tables of the veranda know them.
 *
 * @param lookup leads from a person to what they wrote, and not back
 */
record Author(byte[] lookup) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Author(byte[] same) && Arrays.equals(lookup, same);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(lookup);
  }

  @Override
  public String toString() {
    return "Author[" + HexFormat.of().formatHex(lookup, 0, 2) + "]";
  }
}
