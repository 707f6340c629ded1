// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as the text that they are: UTF-8 and nothing else, a byte order mark dropped. */
public sealed interface Utf8Text {

  /** They are. */
  record Decoded(String text) implements Utf8Text {}

  /**
   * They are not.
   *
   * @param at the first byte that is none, from 0
   */
  record Broken(int at, Place place) implements Utf8Text {}

  /** Decodes all of it, or says from which byte on it is none. */
  static Utf8Text of(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes).position(marked(bytes) ? 3 : 0);
    var out = CharBuffer.allocate(bytes.length);
    boolean broken = decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    return broken ? new Broken(in.position(), end(text)) : new Decoded(text);
  }

  /** The text, or empty when there is a problem. */
  static Optional<String> of(byte[] bytes, Findings findings) {
    return switch (of(bytes)) {
      case Decoded(String text) -> Optional.of(text);
      case Broken(int _, Place place) -> {
        findings.refuse(place, "expected UTF-8, the byte here is none");
        yield Optional.empty();
      }
    };
  }

  private static boolean marked(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  private static Place end(String text) {
    int line = 1 + (int) text.chars().filter(each -> each == '\n').count();
    return new Place(line, text.length() - text.lastIndexOf('\n'));
  }
}
