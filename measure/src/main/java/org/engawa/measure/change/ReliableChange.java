// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.change;

/**
 * What a difference between two scores of one person is worth, given how dependable the scale is.
 *
 * <p>Source: Jacobson and Truax 1991, doi:10.1037/0022-006X.59.1.12; for the corrected index
 * Edwards, Yarvis, Mueller, Zingale and Wagman 1978.
 *
 * @param reliability of the scale, 0 or more and below 1; a perfect scale would claim any
 *     difference
 * @param sd standard deviation of the scale in a comparable sample, above 0, in its own unit
 */
public record ReliableChange(double reliability, double sd) {

  /** Two-sided 5 %: a difference beyond this index is reliable. */
  public static final double FIVE_PERCENT = 1.96;

  /** Two-sided 10 %. */
  public static final double TEN_PERCENT = 1.645;

  /** Refuses a reliability or a deviation that gives no error of measurement. */
  public ReliableChange {
    if (!(reliability >= 0 && reliability < 1)) {
      throw new IllegalArgumentException(
          "reliability " + reliability + " must lie in 0 to below 1");
    }
    if (!(sd > 0 && sd < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("sd " + sd + " must lie above 0");
    }
  }

  /** Standard error of one score: {@code sd √(1 − reliability)}, in the unit of the scale. */
  public double errorOfMeasurement() {
    return sd * Math.sqrt(1 - reliability);
  }

  /** Standard error of a difference of two scores: {@code √2} times that of one. */
  public double errorOfDifference() {
    return errorOfMeasurement() * Math.sqrt(2);
  }

  /** The difference from which on a change counts as reliable, in the unit of the scale. */
  public double smallest(double limit) {
    return limit * errorOfDifference();
  }

  /** {@code (later − earlier) / error of the difference}; its sign is that of the scale. */
  public double index(double earlier, double later) {
    return (later - earlier) / errorOfDifference();
  }

  /**
   * The index of Edwards and Nunnally, which takes off what falls back to the mean by itself:
   * {@code (later − [mean + reliability (earlier − mean)]) / (sd √(1 − reliability))}.
   *
   * @param mean of the sample at the earlier time
   */
  public double correctedIndex(double earlier, double later, double mean) {
    return (later - (mean + reliability * (earlier - mean))) / errorOfMeasurement();
  }

  /**
   * Which way somebody went; exactly at the limit counts as unchanged.
   *
   * @param index of this change, of either kind
   * @param better which direction of the scale is the wished one
   */
  public static Way way(double index, Better better, double limit) {
    double signed = better == Better.HIGHER ? index : -index;
    return signed > limit ? Way.IMPROVED : signed < -limit ? Way.DETERIORATED : Way.UNCHANGED;
  }

  /** Which direction of a scale is the wished one. */
  public enum Better {
    HIGHER,
    LOWER
  }

  /** What may be said about a change; unchanged also means that nothing may be said. */
  public enum Way {
    IMPROVED,
    UNCHANGED,
    DETERIORATED
  }
}
