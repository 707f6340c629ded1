// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.List;
import org.engawa.measure.document.Problem;

/** What comes of reading a wording. */
public sealed interface WordingReading {

  /** The wording fits its card. */
  record WordingRead(Wording wording) implements WordingReading {}

  /** It does not; every problem in the order of the file. */
  record WordingRefused(List<Problem> problems) implements WordingReading {

    /** Keeps its own copy. */
    public WordingRefused {
      problems = List.copyOf(problems);
    }
  }
}
