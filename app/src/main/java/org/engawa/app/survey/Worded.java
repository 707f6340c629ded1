// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Wording;

/**
 * An instrument with the words in which it is asked.
 *
 * @param leftOut items that the house does not ask
 */
public record Worded(Card card, Coding coding, Wording wording, Set<Integer> leftOut) {

  /** Keeps its own copy. */
  public Worded {
    leftOut = Set.copyOf(leftOut);
  }

  List<Integer> items() {
    return IntStream.rangeClosed(1, card.items())
        .filter(item -> !leftOut.contains(item))
        .boxed()
        .toList();
  }

  /** The beginning of the names of its fields. */
  public String named() {
    return card.id() + "_";
  }

  /** Whether this answer to a safety item is above the lowest. */
  boolean reachedBy(int item, String said) {
    return card.safetyItems().contains(item)
        && said.matches("-?[0-9]{1,3}")
        && Integer.parseInt(said) > coding.from();
  }
}
