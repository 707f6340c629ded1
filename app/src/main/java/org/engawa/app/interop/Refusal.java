// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

/** A place in a file where something else was expected. Line and column count from 1. */
record Refusal(String file, long line, long column, String expected) {

  static Refusal of(String file, String expected) {
    return new Refusal(file, 1, 1, expected);
  }

  /** The same within a file of which the text read began after so many lines. */
  Refusal below(long lines) {
    return new Refusal(file, line + lines, column, expected);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + expected;
  }
}
