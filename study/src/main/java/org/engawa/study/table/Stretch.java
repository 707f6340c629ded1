// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** The bytes of a file from some place on, so that several threads read one file. */
final class Stretch extends InputStream {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;

  private final FileChannel file;
  private final long end;
  private long place;
  private boolean ascii = true;

  /** From a place up to another. */
  Stretch(FileChannel file, long from, long end) {
    this.file = file;
    this.place = from;
    this.end = end;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int most = (int) Math.min(length, end - place);
    if (most <= 0) {
      return length == 0 ? 0 : -1;
    }
    int read = file.read(ByteBuffer.wrap(target, offset, most), place);
    if (read > 0) {
      place += read;
      ascii = ascii && ascii(target, offset, offset + read);
    }
    return read;
  }

  private static boolean ascii(byte[] bytes, int from, int to) {
    int at = from;
    long bits = 0;
    for (; at + 8 <= to; at += 8) {
      bits |= (long) EIGHT.get(bytes, at);
    }
    for (; at < to; at++) {
      bits |= bytes[at] & 0x80;
    }
    return (bits & HIGH_BITS) == 0;
  }

  /** Whether only plain letters were read, which are the same in every encoding but UTF-16. */
  boolean ascii() {
    return ascii;
  }
}
