// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.measure.document.Place;

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
    return switch (org.engawa.measure.document.Utf8Text.of(bytes)) {
      case org.engawa.measure.document.Utf8Text.Decoded(String text) -> new Decoded(text);
      case org.engawa.measure.document.Utf8Text.Broken(int at, Place place) ->
          new Undecodable(
              new Refusal(
                  file,
                  place.line(),
                  place.column(),
                  "expected UTF-8; byte %d (0x%02X) is none".formatted(at, bytes[at])));
    };
  }
}
