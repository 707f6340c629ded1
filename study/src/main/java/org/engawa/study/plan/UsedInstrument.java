// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;

/**
 * An instrument whose items stand in the table.
 *
 * @param columns the column of each item, in the order of the card
 * @param card an installed one, or one made from what the plan says
 */
public record UsedInstrument(String name, List<String> columns, Card card, Coding coding) {

  /** Keeps its own copy; refuses another number of columns than the card has items. */
  public UsedInstrument {
    columns = List.copyOf(columns);
    if (columns.size() != card.items()) {
      throw new IllegalArgumentException(
          "%s has %d items, not %d".formatted(card.id(), card.items(), columns.size()));
    }
  }
}
