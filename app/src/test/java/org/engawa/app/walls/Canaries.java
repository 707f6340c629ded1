// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Words that are planted where somebody writes, and looked for where they must not be. */
final class Canaries {

  /**
   * Begins every one of them and is in no word of any language. It is drawn anew for each run, so
   * that it stands in no source that somebody lays beside it and in what no other run has left.
   */
  static final String MARK = "zqk" + drawn(6);

  private static final AtomicInteger PLANTED = new AtomicInteger();

  private final String side;
  private final List<String> planted = new ArrayList<>();

  private static String drawn(int letters) {
    return new SecureRandom()
        .ints(letters, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  Canaries(String side) {
    this.side = side;
  }

  /** A new one of this side. */
  String next() {
    String canary = MARK + side + "x" + PLANTED.incrementAndGet() + "x";
    planted.add(canary);
    return canary;
  }

  List<String> all() {
    return List.copyOf(planted);
  }

  /** Those of this side that stand in a text. */
  List<String> in(String text) {
    return planted.stream().filter(text::contains).toList();
  }
}
