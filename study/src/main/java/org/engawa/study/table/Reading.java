// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.List;
import org.engawa.measure.document.Problem;

/** What came of reading a file: taken whole, or refused with everything that is wrong with it. */
public sealed interface Reading<T> {

  /** It could be read. */
  record Read<T>(T what) implements Reading<T> {}

  /**
   * It was refused.
   *
   * @param problems at least one, in the order of the file; the column is that of the table
   */
  record Refused<T>(List<Problem> problems) implements Reading<T> {

    /** Keeps its own copy. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
