// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/**
 * Ranks from 1, equal values sharing the mean of theirs.
 *
 * @param of the rank of each value, in the order of the values
 * @param tiedPairs {@code Σ t(t − 1)/2} over the groups of t equal values; 0 without ties
 * @param tiedTriples {@code Σ t(t − 1)(t − 2)} over the same
 */
record Ranks(double[] of, double tiedPairs, double tiedTriples) {

  /** Those of values of which none is missing. */
  static Ranks of(double... values) {
    // Adding 0 makes one zero of both, which a sort would keep apart.
    double[] sorted = Arrays.stream(values).map(value -> value + 0.0).sorted().toArray();
    double[] shared = new double[sorted.length];
    double pairs = 0;
    double triples = 0;
    int from = 0;
    while (from < sorted.length) {
      int to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      Arrays.fill(shared, from, to, (from + 1 + to) / 2.0);
      double equal = to - from;
      pairs += equal * (equal - 1) / 2;
      triples += equal * (equal - 1) * (equal - 2);
      from = to;
    }
    double[] ranks =
        Arrays.stream(values)
            .map(value -> shared[Arrays.binarySearch(sorted, value + 0.0)])
            .toArray();
    return new Ranks(ranks, pairs, triples);
  }

  /** {@code Σ (t³ − t)} over the groups of t equal values. */
  double ties() {
    return tiedTriples + 6 * tiedPairs;
  }
}
