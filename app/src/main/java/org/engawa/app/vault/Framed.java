// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.nio.ByteBuffer;

/** Joins parts so that no two different lists of parts give the same bytes. */
final class Framed {

  private Framed() {}

  static byte[] of(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += Integer.BYTES + part.length;
    }
    ByteBuffer joined = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      joined.putInt(part.length).put(part);
    }
    return joined.array();
  }
}
