// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.List;

/**
 * What a reader of the result should know about how the table was read.
 *
 * @param rows without the header
 * @param leftAlone columns that the code book does not know
 */
public record TableNotes(
    Encoding encoding,
    Delimiter delimiter,
    DecimalMark decimal,
    long rows,
    List<String> leftAlone) {

  /** Keeps its own copy. */
  public TableNotes {
    leftAlone = List.copyOf(leftAlone);
  }

  /** Of no table. */
  public static TableNotes none() {
    return new TableNotes(Encoding.UTF_8, Delimiter.COMMA, DecimalMark.NONE, 0, List.of());
  }

  /** What stands before the fraction of a number; one table has one. */
  public enum DecimalMark {
    POINT,
    COMMA,
    /** No number has a fraction. */
    NONE
  }
}
