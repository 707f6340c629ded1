// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** A file of two bytes for each character, as UTF-8. */
final class AsUtf8 extends InputStream {

  private final Reader reader;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final CharBuffer chars = CharBuffer.allocate(1 << 14).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean ended;

  AsUtf8(InputStream in, Encoding wide) {
    reader = new InputStreamReader(in, wide.strict());
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (!bytes.hasRemaining()) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int some = Math.min(length, bytes.remaining());
    bytes.get(target, offset, some);
    return some;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private void fill() throws IOException {
    chars.compact();
    ended = reader.read(chars) < 0;
    chars.flip();
    bytes.clear();
    var result = encoder.encode(chars, bytes, ended);
    if (result.isError()) {
      result.throwException();
    }
    bytes.flip();
  }
}
