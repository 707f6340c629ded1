// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and nothing else: a byte order mark is dropped, a broken byte is told by its place.
 */
final class Utf8Reader extends Reader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private long bytesBefore;
  private boolean begun;
  private boolean ended;
  private long quotes;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** How many double quotes were read; odd at the end means that one was never closed. */
  long quotes() {
    return quotes;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    var chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      decode(chars);
      dropByteOrderMark(chars);
    }
    int end = offset + chars.position();
    for (int at = offset; at < end; at++) {
      if (target[at] == '"') {
        quotes++;
      }
    }
    return chars.position();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void decode(CharBuffer chars) throws IOException {
    CoderResult result = decoder.decode(bytes, chars, ended);
    if (result.isError()) {
      throw new NotUtf8(bytesBefore + bytes.position());
    }
    if (result.isUnderflow() && !ended) {
      fill();
    } else if (result.isOverflow() && chars.position() == 0) {
      // A pair of chars does not fit into one; the caller's buffer is never that small.
      throw new IOException("no room for one character");
    }
  }

  private void fill() throws IOException {
    bytesBefore += bytes.position();
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  private void dropByteOrderMark(CharBuffer chars) {
    if (!begun && chars.position() > 0) {
      begun = true;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        int end = chars.position();
        chars.position(1).limit(end).compact();
      }
    }
  }

  /** The bytes are not UTF-8 from this place on, counted from 0. */
  static final class NotUtf8 extends IOException {

    private static final long serialVersionUID = 1;

    private final long place;

    NotUtf8(long place) {
      super("not UTF-8 at byte " + place);
      this.place = place;
    }

    long place() {
      return place;
    }
  }
}
