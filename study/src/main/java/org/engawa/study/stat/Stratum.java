// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Two groups and whether something happened, in one place or study; the first group is the exposed
 * one.
 *
 * @param a first group with the event
 * @param b first group without it
 * @param c second group with it
 * @param d second group without it
 */
public record Stratum(String name, long a, long b, long c, long d) {

  /** Refuses a negative count. */
  public Stratum {
    if (a < 0 || b < 0 || c < 0 || d < 0) {
      throw new IllegalArgumentException(
          "counts %d, %d, %d, %d of %s must be 0 or more".formatted(a, b, c, d, name));
    }
  }

  long n() {
    return a + b + c + d;
  }

  /** Whether both groups have somebody, and the event both happened and did not. */
  boolean tells() {
    return a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0;
  }

  private double more() {
    return a == 0 || b == 0 || c == 0 || d == 0 ? 0.5 : 0;
  }

  double logOdds() {
    return Math.log((a + more()) * (d + more()) / ((b + more()) * (c + more())));
  }

  double variance() {
    return 1 / (a + more()) + 1 / (b + more()) + 1 / (c + more()) + 1 / (d + more());
  }

  /**
   * {@code log_or} and its variance; where a count is 0, 1/2 is added to all four (Haldane 1956,
   * Anscombe 1956).
   */
  public Figures figures() {
    String empty = "a row or a column of the table is empty";
    return Figures.none()
        .and("log_or", tells() ? logOdds() : Double.NaN, empty)
        .and("var_log_or", tells() ? variance() : Double.NaN, empty);
  }
}
