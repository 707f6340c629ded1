// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file, read as strict UTF-8 and at most 20 MB long (FHIR allows no other encoding).
 */
sealed interface Utf8Text {

  long MOST_BYTES = 20L * 1024 * 1024;

  record Decoded(String text) implements Utf8Text {}

  record Undecodable(Refusal refusal) implements Utf8Text {}

  static Utf8Text of(Path path) {
    String file = path.toString();
    try {
      if (!Files.isRegularFile(path)) {
        return new Undecodable(Refusal.of(file, "expected a file that can be read"));
      }
      if (Files.size(path) > MOST_BYTES) {
        return new Undecodable(Refusal.of(file, "expected at most 20 MB"));
      }
      return decode(file, Files.readAllBytes(path));
    } catch (IOException e) {
      return new Undecodable(Refusal.of(file, "expected a file that can be read"));
    }
  }

  static Utf8Text of(String file, byte[] bytes) {
    return bytes.length > MOST_BYTES
        ? new Undecodable(Refusal.of(file, "expected at most 20 MB"))
        : decode(file, bytes);
  }

  private static Utf8Text decode(String file, byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && (bytes[0] & 0xFF) == 0xEF
            && (bytes[1] & 0xFF) == 0xBB
            && (bytes[2] & 0xFF) == 0xBF;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(marked ? 3 : 0);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return new Decoded(text);
    }
    long line = 1 + text.chars().filter(c -> c == '\n').count();
    long column = text.length() - text.lastIndexOf('\n');
    String expected =
        "expected UTF-8; byte %d (0x%02X) is none".formatted(in.position(), bytes[in.position()]);
    return new Undecodable(new Refusal(file, line, column, expected));
  }
}
