// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.stream.Collectors;

/** What goes over the wire, as Server-Sent Events say it. */
final class Frames {

  /** How soon a browser comes back after a broken line, and that the line stands. */
  static final ByteBuffer FIRST = bytes("retry: 4000\n:\n\n");

  /** Keeps the line open through whatever stands between. */
  static final ByteBuffer STILL = bytes(":\n\n");

  /** Nothing more comes. */
  static final ByteBuffer END = bytes("event: end\ndata:\n\n");

  /** More was missed than is sent after. */
  static final ByteBuffer AGAIN = bytes("event: again\ndata:\n\n");

  private Frames() {}

  /** A part of a page; the number is what a browser says when it comes back. */
  static ByteBuffer part(int number, String html) {
    String lines =
        html.strip().lines().map(line -> "data:" + line + "\n").collect(Collectors.joining());
    return bytes("id: " + number + "\nevent: part\n" + lines + "\n");
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(UTF_8)).asReadOnlyBuffer();
  }
}
