// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.List;

/** A place in a file where something else was expected. Line and column count from 1. */
record Refusal(String file, long line, long column, String expected) {

  static Refusal of(String file, String expected) {
    return new Refusal(file, 1, 1, expected);
  }

  /** The same within a file of which the text read began after so many lines. */
  Refusal below(long lines) {
    return new Refusal(file, line + lines, column, expected);
  }

  /** What is wrong inside an entry that begins here: the places within are those of a copy. */
  Reading around(List<Refusal> inside) {
    return new Reading.Refused(
        inside.stream().map(each -> new Refusal(file, line, column, each.expected)).toList());
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + expected;
  }
}
