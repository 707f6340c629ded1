// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Count, mean and sums of powered deviations from the mean of the values of one column; two of them
 * merge into that of both columns together, so a column may be read in blocks.
 *
 * <p>A block is read twice, so that a large mean costs no digits. Source: Chan, Golub and LeVeque
 * 1983, doi:10.1080/00031305.1983.10483115; for the third and fourth powers Pébay 2008,
 * doi:10.2172/1028931.
 *
 * @param n how many values are there
 * @param missing how many are not
 * @param mean of the values in their unit, NaN where there is none
 * @param m2 sum of squared deviations
 * @param m3 sum of cubed deviations
 * @param m4 sum of deviations to the fourth power
 * @param min the smallest value, positive infinity where there is none
 * @param max the largest value, negative infinity where there is none
 */
public record Moments(
    long n, long missing, double mean, double m2, double m3, double m4, double min, double max)
    implements Serializable {

  /** Why there is no figure where a sum or a square is beyond the largest double. */
  static final String TOO_LARGE = "values too large to reckon with";

  private static final String[] WORDS = {"no", "one", "two", "three", "four"};

  /** Those of a column, in which NaN is missing. */
  public static Moments of(double... column) {
    long n = 0;
    double[] present = new double[column.length];
    for (double value : column) {
      if (!Double.isNaN(value)) {
        present[(int) n++] = value;
      }
    }
    double[] once = new double[(int) n];
    Arrays.fill(once, 1);
    return of(Arrays.copyOf(present, once.length), once, column.length - n);
  }

  /** Those of values that are all there, each of which stands so often. */
  static Moments of(double[] values, double[] often, long missing) {
    double n = 0;
    double sum = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      n += often[i];
      sum += often[i] * values[i];
      min = Math.min(min, values[i]);
      max = Math.max(max, values[i]);
    }
    if (n == 0 || min == max) {
      return new Moments((long) n, missing, n == 0 ? Double.NaN : min, 0, 0, 0, min, max);
    }
    // What rounding left over in the mean, or a large offset would show in the third power.
    double mean = sum / n + deviations(values, often, sum / n)[0] / n;
    double[] powers = deviations(values, often, mean);
    return new Moments((long) n, missing, mean, powers[1], powers[2], powers[3], min, max);
  }

  /** Sums of the deviations from there, and of their second to fourth powers. */
  private static double[] deviations(double[] values, double[] often, double from) {
    double[] sums = new double[4];
    for (int i = 0; i < values.length; i++) {
      double off = values[i] - from;
      double square = off * off;
      sums[0] += often[i] * off;
      sums[1] += often[i] * square;
      sums[2] += often[i] * (square * off);
      sums[3] += often[i] * (square * square);
    }
    return sums;
  }

  /** The same, with so many values that are missing. */
  Moments missing(long some) {
    return new Moments(n, some, mean, m2, m3, m4, min, max);
  }

  /** Those of both columns together. */
  public Moments and(Moments other) {
    if (n == 0 || other.n == 0) {
      var filled = n == 0 ? other : this;
      return new Moments(
          filled.n,
          missing + other.missing,
          filled.mean,
          filled.m2,
          filled.m3,
          filled.m4,
          filled.min,
          filled.max);
    }
    double a = n;
    double b = other.n;
    double all = a + b;
    double d = other.mean - mean;
    double cross = a * b / all;
    return new Moments(
        n + other.n,
        missing + other.missing,
        mean + d * b / all,
        m2 + other.m2 + d * d * cross,
        m3 + other.m3 + d * d * d * cross * (a - b) / all + 3 * d * (a * other.m2 - b * m2) / all,
        m4
            + other.m4
            + d * d * d * d * cross * (a * a - a * b + b * b) / (all * all)
            + 6 * d * d * (a * a * other.m2 + b * b * m2) / (all * all)
            + 4 * d * (a * other.m3 - b * m3) / all,
        Math.min(min, other.min),
        Math.max(max, other.max));
  }

  /** With {@code n − 1}, in the squared unit; NaN below two values. */
  public double variance() {
    return n < 2 ? Double.NaN : m2 / (n - 1);
  }

  /** Root of the variance, in the unit of the values; NaN below two values. */
  public double sd() {
    return Math.sqrt(variance());
  }

  /** Whether there is more than one value to tell apart. */
  public boolean varies() {
    return n > 0 && min < max;
  }

  /** Why a figure that needs so many values, and different ones, is not defined. */
  String lack(int needed) {
    if (n < needed) {
      return tooFew(needed);
    }
    return varies() ? TOO_LARGE : "all values are the same";
  }

  static String tooFew(int needed) {
    return needed == 1 ? "no values" : "fewer than " + WORDS[needed] + " values";
  }
}
