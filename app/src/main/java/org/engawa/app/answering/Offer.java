// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Wording;

/**
 * An instrument that somebody can fill in on the page.
 *
 * @param informant who
 * @param leftOut items that the house does not ask
 */
record Offer(Card card, Wording wording, Informant informant, Set<Integer> leftOut) {

  Coding coding() {
    return card.coding(wording.coding()).orElse(card.coding());
  }

  List<Integer> asked() {
    return IntStream.rangeClosed(1, card.items())
        .filter(item -> !leftOut.contains(item))
        .boxed()
        .toList();
  }
}
