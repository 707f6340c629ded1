// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often each value of a column stands, as long as there are not too many different ones; beyond
 * that its moments only, and no order.
 */
public final class Tally implements Serializable {

  /** Why there is no figure that needs the order of so many different values. */
  static final String TOO_MANY = "more different values than are counted";

  /** So many different values are counted. */
  static final int MOST = 1 << 16;

  private static final int SMALL = 256;
  private static final int BUFFER = 512;
  private static final double[] NONE = {};

  /** Of the numbers from 0 on, of which scores and answers mostly are. */
  private final long[] small = new long[SMALL];

  private double[] values = NONE;
  private long[] counts = {};
  private int different;
  private long missing;
  private @Nullable Summed summed;

  /** Where nothing is counted any more. */
  private static final class Summed implements Serializable {
    private Moments moments;
    private final double[] buffer = new double[BUFFER];
    private int filled;

    Summed(Moments moments) {
      this.moments = moments;
    }

    void add(double value) {
      buffer[filled++] = value;
      if (filled == BUFFER) {
        close();
      }
    }

    void add(Moments more) {
      moments = close().and(more);
    }

    Moments close() {
      if (filled > 0) {
        moments = moments.and(Moments.of(Arrays.copyOf(buffer, filled)));
        filled = 0;
      }
      return moments;
    }
  }

  /** Of a column in memory. */
  static Tally of(double... column) {
    var tally = new Tally();
    for (double value : column) {
      tally.add(value);
    }
    return tally;
  }

  /** Counts one more; NaN is missing. */
  public void add(double value) {
    int whole = (int) value;
    if (whole == value && whole >= 0 && whole < SMALL && summed == null) {
      small[whole]++;
    } else {
      addOther(value);
    }
  }

  private void addOther(double value) {
    if (Double.isNaN(value)) {
      missing++;
    } else if (summed != null) {
      summed.add(value);
    } else {
      count(value, 1);
    }
  }

  /** Joins what was counted elsewhere; that is left as it was, but may be put in order. */
  public void merge(Tally other) {
    if (summed == null && other.summed == null) {
      missing += other.missing;
      for (int i = 0; i < SMALL; i++) {
        small[i] += other.small[i];
      }
      for (int i = 0; i < other.values.length; i++) {
        if (other.counts[i] > 0) {
          count(other.values[i], other.counts[i]);
        }
      }
    } else {
      var both = new Summed(moments().and(other.moments()));
      missing += other.missing;
      give(both);
    }
  }

  private void count(double value, long often) {
    if (summed != null) {
      summed.add(Moments.of(new double[] {value}, new double[] {often}, 0));
      return;
    }
    if (2 * (different + 1) > values.length) {
      grow();
    }
    int at = place(values, counts, value);
    if (counts[at] == 0) {
      values[at] = value;
      different++;
    }
    counts[at] += often;
    if (different > MOST) {
      give(new Summed(counted().orElseThrow().moments(0)));
    }
  }

  private void give(Summed to) {
    summed = to;
    values = NONE;
    counts = new long[0];
    different = 0;
    Arrays.fill(small, 0);
  }

  private static int place(double[] values, long[] counts, double value) {
    long bits = Double.doubleToLongBits(value) * 0x9E3779B97F4A7C15L;
    int at = (int) (bits >>> 40) & (values.length - 1);
    while (counts[at] != 0 && values[at] != value) {
      at = (at + 1) & (values.length - 1);
    }
    return at;
  }

  private void grow() {
    int room = Math.max(16, 2 * values.length);
    double[] wider = new double[room];
    long[] often = new long[room];
    for (int i = 0; i < values.length; i++) {
      if (counts[i] > 0) {
        int at = place(wider, often, values[i]);
        wider[at] = values[i];
        often[at] = counts[i];
      }
    }
    values = wider;
    counts = often;
  }

  /** The values in order with their counts; empty where there were too many different ones. */
  Optional<Counted> counted() {
    if (summed != null) {
      return Optional.empty();
    }
    int[] whole = IntStream.range(0, SMALL).filter(i -> small[i] > 0).toArray();
    int[] others =
        IntStream.range(0, values.length)
            .filter(i -> counts[i] > 0)
            .boxed()
            .sorted((i, j) -> Double.compare(values[i], values[j]))
            .mapToInt(Integer::intValue)
            .toArray();
    var few =
        new Counted(
            Arrays.stream(whole).asDoubleStream().toArray(),
            Arrays.stream(whole).mapToLong(i -> small[i]).toArray());
    return Optional.of(
        few.and(
            new Counted(
                Arrays.stream(others).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(others).mapToLong(i -> counts[i]).toArray())));
  }

  /** The moments, as exact as if all values lay at hand. */
  public Moments moments() {
    return summed == null
        ? counted().orElseThrow().moments(missing)
        : summed.close().missing(missing);
  }

  /** How often this value stands; 0 where there were too many different ones. */
  public long count(double value) {
    int whole = (int) value;
    if (whole == value && whole >= 0 && whole < SMALL) {
      return small[whole];
    }
    return values.length == 0 ? 0 : counts[place(values, counts, value)];
  }
}
