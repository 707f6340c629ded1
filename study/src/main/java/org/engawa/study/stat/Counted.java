// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The different values of a column in order, and how often each stands: all that ranks and
 * quantiles need, however long the column is.
 *
 * @param values in order, none of them missing
 * @param counts of each, 1 or more
 */
record Counted(double[] values, long[] counts) {

  /** Those of a column, in which NaN is missing. */
  static Counted of(double... column) {
    // Adding 0 makes one zero of both, which a sort would keep apart.
    double[] sorted =
        Arrays.stream(column)
            .filter(value -> !Double.isNaN(value))
            .map(value -> value + 0.0)
            .sorted()
            .toArray();
    long[] ones = new long[sorted.length];
    Arrays.fill(ones, 1);
    return joined(sorted, ones);
  }

  /** Values in order, in which one may stand several times. */
  static Counted joined(double[] sorted, long[] often) {
    double[] values = new double[sorted.length];
    long[] counts = new long[sorted.length];
    int last = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (last < 0 || values[last] != sorted[i]) {
        values[++last] = sorted[i];
      }
      counts[last] += often[i];
    }
    return new Counted(Arrays.copyOf(values, last + 1), Arrays.copyOf(counts, last + 1));
  }

  /** How many values there are, equal ones counted each. */
  long n() {
    return Arrays.stream(counts).sum();
  }

  /** The values made of these, each as often as what it was made of. */
  Counted map(DoubleUnaryOperator to) {
    double[] made = Arrays.stream(values).map(to).toArray();
    Integer[] order = new Integer[made.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, j) -> Double.compare(made[i], made[j]));
    return joined(
        Arrays.stream(order).mapToDouble(i -> made[i]).toArray(),
        Arrays.stream(order).mapToLong(i -> counts[i]).toArray());
  }

  /** These and those of another column. */
  Counted and(Counted other) {
    double[] both = new double[values.length + other.values.length];
    long[] often = new long[both.length];
    int left = 0;
    int right = 0;
    for (int i = 0; i < both.length; i++) {
      boolean own =
          right == other.values.length
              || left < values.length && values[left] <= other.values[right];
      both[i] = own ? values[left] : other.values[right];
      often[i] = own ? counts[left++] : other.counts[right++];
    }
    return joined(both, often);
  }

  /** The mean rank of each of these values, from 1, equal ones sharing theirs. */
  double[] ranks() {
    double[] ranks = new double[values.length];
    double before = 0;
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = before + (counts[i] + 1) / 2.0;
      before += counts[i];
    }
    return ranks;
  }

  /** The sum of the ranks that these values have among those of a larger column. */
  double rankSum(Counted all) {
    double[] ranks = all.ranks();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * ranks[Arrays.binarySearch(all.values, values[i])];
    }
    return sum;
  }

  /** {@code Σ (t³ − t)} over the groups of t equal values. */
  double ties() {
    double ties = 0;
    for (long count : counts) {
      double t = count;
      ties += t * (t - 1) * (t + 1);
    }
    return ties;
  }

  /** The quantile of type 7; NaN without values. */
  double quantile(double p) {
    long n = n();
    if (n == 0) {
      return Double.NaN;
    }
    double at = (n - 1) * p;
    long below = (long) Math.floor(at);
    double low = at(below);
    return low + (at - below) * (at(Math.min(below + 1, n - 1)) - low);
  }

  double median() {
    return quantile(0.5);
  }

  private double at(long place) {
    long before = 0;
    int i = 0;
    while (before + counts[i] <= place) {
      before += counts[i++];
    }
    return values[i];
  }

  /** The values one by one; for few. */
  double[] column() {
    double[] column = new double[Math.toIntExact(n())];
    int filled = 0;
    for (int i = 0; i < values.length; i++) {
      Arrays.fill(column, filled, filled + (int) counts[i], values[i]);
      filled += (int) counts[i];
    }
    return column;
  }

  /** Their moments. */
  Moments moments(long missing) {
    double[] weights = Arrays.stream(counts).asDoubleStream().toArray();
    return Moments.of(values, weights, missing);
  }
}
