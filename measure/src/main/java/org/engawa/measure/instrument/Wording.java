// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of an instrument in one language, ours or brought by an installation.
 *
 * @param card id of the card
 * @param language such as {@code en} or {@code ja}
 * @param coding the coding whose item order and answers these words follow
 * @param title as a page shows it
 * @param instruction the sentence above the items, where there is one
 * @param items the text of each item, by number
 * @param options the label of each answer, by value
 */
public record Wording(
    String card,
    String language,
    String coding,
    String title,
    Optional<String> instruction,
    SortedMap<Integer, String> items,
    SortedMap<Integer, String> options) {

  /** Keeps its own copies. */
  public Wording {
    items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }
}
