// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Items asked in turn, a few at a time, so that after any number of times no item has been asked
 * more than once more than another.
 *
 * @param items how many there are
 * @param atOnce how many are asked at a time
 */
public record Rotation(int items, int atOnce) {

  /** Refuses to ask none, or more than there are. */
  public Rotation {
    if (atOnce < 1 || atOnce > items) {
      throw new IllegalArgumentException("cannot ask " + atOnce + " of " + items + " items");
    }
  }

  /** The item numbers, from 1, to ask after so many times; depends on nothing else. */
  public List<Integer> after(long times) {
    if (times < 0) {
      throw new IllegalArgumentException("asked " + times + " times");
    }
    long first = Math.floorMod(Math.multiplyExact(times % items, (long) atOnce), (long) items);
    return IntStream.range(0, atOnce).mapToObj(next -> (int) ((first + next) % items) + 1).toList();
  }
}
