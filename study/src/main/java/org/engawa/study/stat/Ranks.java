// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ranks from 1, equal values sharing the mean of theirs.
 *
 * @param of the rank of each value, in the order of the values
 * @param ties {@code Σ (t³ − t)} over the groups of t equal values; 0 without ties
 */
record Ranks(double[] of, double ties) {

  /** Those of values of which none is missing. */
  static Ranks of(double... values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    double ties = 0;
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      double equal = to - from;
      ties += equal * equal * equal - equal;
      from = to;
    }
    return new Ranks(ranks, ties);
  }

  /** The sum of the first so many. */
  double sum(int from, int to) {
    return Arrays.stream(of, from, to).sum();
  }
}
