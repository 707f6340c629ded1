// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.List;
import org.engawa.measure.document.Problem;

/** What comes of holding an export of records against its data dictionary. */
public sealed interface RecordsReading {

  /**
   * It is such an export.
   *
   * @param records different ids
   * @param rows lines below the header
   * @param events different events; none unless the project has several
   * @param instances rows that are an instance of something that repeats
   * @param told columns and values that the dictionary does not know, with their place
   */
  record RecordsRead(int records, int rows, int events, int instances, List<Problem> told)
      implements RecordsReading {

    /** Keeps its own copy. */
    public RecordsRead {
      told = List.copyOf(told);
    }
  }

  /** It is none; every problem in the order of the file. */
  record RecordsRefused(List<Problem> problems) implements RecordsReading {

    /** Keeps its own copy. */
    public RecordsRefused {
      problems = List.copyOf(problems);
    }
  }
}
