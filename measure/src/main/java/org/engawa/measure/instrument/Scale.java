// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.List;
import java.util.Optional;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;

/**
 * One scale of an instrument, filed under one dimension.
 *
 * @param items numbers of its items, from 1
 * @param direction how its value stands to its dimension
 * @param means what a higher value says, in the words of the source, such as "lonelier"
 */
public record Scale(
    String id,
    List<Integer> items,
    Method method,
    Direction direction,
    MissingRule missing,
    Dimension dimension,
    Optional<String> means) {

  /** Keeps its own copy of the items. */
  public Scale {
    items = List.copyOf(items);
  }

  /**
   * The values that can be reached in a coding: for a sum {@code n × from} to {@code n × to}, for a
   * mean {@code from} to {@code to}; reversal changes neither.
   */
  public Range range(Coding coding) {
    int times =
        switch (method) {
          case SUM -> items.size();
          case MEAN -> 1;
        };
    return new Range((double) times * coding.from(), (double) times * coding.to());
  }
}
