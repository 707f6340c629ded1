// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Several tests at once; Holm 1979, Scandinavian Journal of Statistics 6, 65–70. */
final class Holm {

  private Holm() {}

  /** Each p times the number of p not smaller, never below that of a smaller p, at most 1. */
  static double[] adjusted(double... p) {
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double highest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      highest = Math.max(highest, Math.min(1, (p.length - rank) * p[order[rank]]));
      adjusted[order[rank]] = highest;
    }
    return adjusted;
  }
}
