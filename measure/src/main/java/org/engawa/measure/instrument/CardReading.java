// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.List;
import org.engawa.measure.document.Problem;

/** What comes of reading a card. */
public sealed interface CardReading {

  /** The card holds together. */
  record CardRead(Card card) implements CardReading {}

  /** It does not; every problem that could be told apart, in the order of the file. */
  record CardRefused(List<Problem> problems) implements CardReading {

    /** Keeps its own copy. */
    public CardRefused {
      problems = List.copyOf(problems);
    }
  }
}
