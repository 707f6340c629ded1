// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as the text that they are: UTF-8 and nothing else, a byte order mark dropped. */
final class Utf8Text {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8Text() {}

  static Optional<String> of(byte[] bytes, Findings findings) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    boolean broken = decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (broken) {
      findings.refuse(end(text), "expected UTF-8, the byte here is none");
      return Optional.empty();
    }
    return Optional.of(
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
  }

  private static Place end(String text) {
    int line = 1 + (int) text.chars().filter(each -> each == '\n').count();
    return new Place(line, text.length() - text.lastIndexOf('\n'));
  }
}
