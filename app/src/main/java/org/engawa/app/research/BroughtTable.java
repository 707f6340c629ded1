// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Optional;

/** A table that a researcher brought; it is kept for the time of its analysis and no longer. */
record BroughtTable(String name, byte[] bytes) {

  /** What fits beside everything else into the memory of the house. */
  private static final int MOST_BYTES = 4 * 1_024 * 1_024;

  private static final int MOST_LINES = 20_000;
  private static final int LONGEST_NAME = 100;

  /** For a plan that reckons with what papers print. */
  static BroughtTable none() {
    return new BroughtTable("–", new byte[0]);
  }

  /** Only the last part of the name, since some browsers send where on the disk it lay. */
  static BroughtTable of(String name, byte[] bytes) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{Cntrl}", " ").strip();
    return new BroughtTable(
        plain.isEmpty() ? "table" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME)),
        bytes);
  }

  /** The message key of why none can be taken; empty when one can. */
  static Optional<String> trouble(Optional<BroughtTable> table) {
    if (table.isEmpty()) {
      return Optional.of("research.say.table");
    }
    byte[] bytes = table.get().bytes();
    return bytes.length > MOST_BYTES || lines(bytes) > MOST_LINES
        ? Optional.of("research.say.table-large")
        : Optional.empty();
  }

  private static int lines(byte[] bytes) {
    int lines = 0;
    for (byte each : bytes) {
      if (each == '\n') {
        lines++;
      }
    }
    return lines;
  }

  @Override
  public String toString() {
    return "BroughtTable[kept secret]";
  }
}
