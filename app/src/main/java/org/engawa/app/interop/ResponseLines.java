// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engawa.app.interop.Reading.Read;
import org.engawa.app.interop.Reading.Refused;

/** A file with one response on each line (NDJSON); a bad line spoils no other. */
final class ResponseLines {

  private static final int LONGEST = 2 * 1024 * 1024;

  private final ManyResponses.Taker taker;

  ResponseLines(ManyResponses.Taker taker) {
    this.taker = taker;
  }

  void in(Path path) {
    String file = path.toString();
    long number = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      var line = new ByteArrayOutputStream(4096);
      int next = in.read();
      while (next >= 0) {
        number++;
        line.reset();
        long length = 0;
        for (; next >= 0 && next != '\n'; next = in.read()) {
          if (length++ < LONGEST) {
            line.write(next);
          }
        }
        take(new Place(file, number), length, line.toByteArray());
        next = next < 0 ? next : in.read();
      }
    } catch (IOException e) {
      refuse(new Place(file, number + 1), "expected a file that can be read");
    }
  }

  private void take(Place place, long length, byte[] line) {
    if (length > LONGEST) {
      refuse(place, "expected a line of at most 2 MB");
      return;
    }
    Utf8Text text = Utf8Text.of(place.file(), line);
    if (text instanceof Utf8Text.Decoded(String decoded) && decoded.isBlank()) {
      return;
    }
    taker.take(
        place,
        switch (FhirFiles.read(place.file(), text, ResourceKind.RESPONSE)) {
          case Read read -> read;
          case Refused(List<Refusal> refusals) ->
              new Refused(
                  refusals.stream().map(refusal -> refusal.below(place.line() - 1)).toList());
        });
  }

  private void refuse(Place place, String expected) {
    taker.take(place, Reading.refused(new Refusal(place.file(), place.line(), 1, expected)));
  }
}
