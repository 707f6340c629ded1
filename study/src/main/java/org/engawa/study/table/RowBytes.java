// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A window over the bytes of a file, wide enough for a whole row. Behind the last byte stands a
 * line feed, so that whoever looks for the end of a row finds one.
 */
final class RowBytes {

  static final int MAX_LINE = 1_000_000;
  static final int MARK = 3;
  private static final byte GUARD = '\n';

  private final InputStream in;
  private byte[] bytes = new byte[1 << 18];
  private int begin;
  private int limit;
  private boolean ended;

  /** Where in the file the first of the bytes stands. */
  private long place;

  RowBytes(InputStream in) throws IOException {
    this(in, 0);
    more();
    while (limit < 3 && !ended) {
      more();
    }
    begin = isMarked(bytes, limit) ? MARK : 0;
  }

  /** Whether a file that begins so has the mark of UTF-8. */
  static boolean isMarked(byte[] bytes, int length) {
    return length >= MARK
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private RowBytes(InputStream in, long place) {
    this.in = in;
    this.place = place;
  }

  /** Bytes that begin there in the file, at the beginning of a row. */
  static RowBytes from(InputStream in, long place) throws IOException {
    var bytes = new RowBytes(in, place);
    bytes.more();
    return bytes;
  }

  /** Where in the file the row begins that is read now. */
  long place() {
    return place + begin;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the row begins that is read now. */
  int begin() {
    return begin;
  }

  /** Where the bytes end that are here. */
  int limit() {
    return limit;
  }

  /** Whether no bytes follow behind the limit. */
  boolean ended() {
    return ended;
  }

  /** Whether everything was read. */
  boolean over() {
    return ended && begin >= limit;
  }

  /** Goes on to the next row. */
  void next(int place) {
    begin = Math.min(place, limit);
  }

  /** Whether what is here of the row is longer than any row may be. */
  boolean tooLong() {
    return limit - begin > MAX_LINE;
  }

  /** Reads on; what stands before the row that is read now is gone. */
  void more() throws IOException {
    int kept = limit - begin;
    if (kept > bytes.length / 2) {
      bytes = Arrays.copyOfRange(bytes, begin, begin + 2 * bytes.length);
    } else {
      System.arraycopy(bytes, begin, bytes, 0, kept);
    }
    place += begin;
    begin = 0;
    limit = kept;
    int read = in.read(bytes, limit, bytes.length - 1 - limit);
    if (read < 0) {
      ended = true;
    } else {
      limit += read;
    }
    bytes[limit] = GUARD;
  }
}
