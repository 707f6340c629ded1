// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Words that are planted where somebody writes, and looked for where they must not be. */
final class Canaries {

  /** Begins every one of them and is in no word of any language. */
  static final String MARK = "zqkanarie";

  private static final AtomicInteger PLANTED = new AtomicInteger();

  private final String side;
  private final List<String> planted = new ArrayList<>();

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
