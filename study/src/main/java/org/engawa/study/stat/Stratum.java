// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/** The table of one place or study among several. */
public record Stratum(String name, TwoByTwo table) {

  /**
   * {@code log_or} and its variance; where a count is 0, 1/2 is added to all four (Haldane 1956,
   * Anscombe 1956).
   */
  public Figures figures() {
    return Figures.none()
        .and("log_or", table.logOdds(), TwoByTwo.EMPTY)
        .and("var_log_or", table.logVariance(), TwoByTwo.EMPTY);
  }
}
