// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.Comparator;

/**
 * Why a file is refused, and where.
 *
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1; 0 where the line as a whole is meant
 * @param expected one clause that says what was expected, and what stood there
 */
public record Problem(String file, int line, int column, String expected) {

  /** In the order of the file. */
  public static final Comparator<Problem> IN_ORDER =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  /** {@code file:line:column: what was expected}, leaving out what is not known. */
  public String sentence() {
    var place = new StringBuilder(file);
    if (line > 0) {
      place.append(':').append(line);
      if (column > 0) {
        place.append(':').append(column);
      }
    }
    return place.append(": ").append(expected).toString();
  }
}
