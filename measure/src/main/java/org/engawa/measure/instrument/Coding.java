// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One way in which the answers of an instrument are numbered: their range, and in the item order
 * that belongs to it the items that are reversed.
 *
 * @param name by which it is chosen; {@link #ONLY} where a card has a single one
 * @param reverse items counted as {@code from + to - answer}
 * @param none numbers outside the range that say that there is no answer
 */
public record Coding(String name, int from, int to, Set<Integer> reverse, Set<Integer> none) {

  /** The name of a card's single coding. */
  public static final String ONLY = "standard";

  /** Keeps the reversed items in order. */
  public Coding {
    if (from >= to) {
      throw new IllegalArgumentException("answers from " + from + " to " + to + " have no width");
    }
    SortedSet<Integer> sorted = new TreeSet<>(reverse);
    reverse = Collections.unmodifiableSortedSet(sorted);
    none = Set.copyOf(none);
    for (int value : none) {
      if (value >= from && value <= to) {
        throw new IllegalArgumentException(value + " is an answer from " + from + " to " + to);
      }
    }
  }

  /** A coding in which each number is an answer. */
  public Coding(String name, int from, int to, Set<Integer> reverse) {
    this(name, from, to, reverse, Set.of());
  }

  /** Whether this may stand on a sheet, be it an answer or a number that says there is none. */
  public boolean allows(int value) {
    return counts(value) || none.contains(value);
  }

  /** Whether this is an answer, which counts. */
  public boolean counts(int value) {
    return value >= from && value <= to;
  }
}
