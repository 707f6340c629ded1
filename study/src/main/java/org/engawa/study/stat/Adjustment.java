// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * p values corrected for having asked more than once. NaN is a p value that is not defined; it
 * stays so and does not count among the questions asked. As {@code p.adjust} in R.
 */
public enum Adjustment {
  /** Holm 1979: the largest of p(j) (m - j + 1) over j up to i. */
  HOLM("p_holm") {
    @Override
    void step(double[] sorted) {
      double above = 0;
      for (int i = 0; i < sorted.length; i++) {
        above = Math.max(above, sorted[i] * (sorted.length - i));
        sorted[i] = above;
      }
    }
  },
  /** Benjamini and Hochberg 1995: the smallest of p(j) m / j over j from i. */
  BENJAMINI_HOCHBERG("p_BH") {
    @Override
    void step(double[] sorted) {
      double below = 1;
      for (int i = sorted.length - 1; i >= 0; i--) {
        below = Math.min(below, sorted[i] * sorted.length / (i + 1));
        sorted[i] = below;
      }
    }
  },
  /** p m. */
  BONFERRONI("p_bonferroni") {
    @Override
    void step(double[] sorted) {
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] *= sorted.length;
      }
    }
  };

  private final String figure;

  Adjustment(String figure) {
    this.figure = figure;
  }

  /** The name of the figure. */
  public String figure() {
    return figure;
  }

  /** The corrected p values, in the order given, none above 1. */
  public double[] of(double... p) {
    int[] order =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] sorted = Arrays.stream(order).mapToDouble(i -> p[i]).toArray();
    step(sorted);
    double[] adjusted = p.clone();
    for (int i = 0; i < order.length; i++) {
      adjusted[order[i]] = Math.min(1, sorted[i]);
    }
    return adjusted;
  }

  abstract void step(double[] sorted);
}
