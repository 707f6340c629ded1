// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralTTests {

  /** Expected: scipy 1.17, stats.nct.cdf; absolute tolerance 1e-11. */
  @ParameterizedTest
  @CsvSource({
    "2.5, 10, 1.2, 0.8610655116612265",
    "-1, 3, 0.5, 0.09212120981435942",
    "6, 150, 5, 0.8252375766199185",
    "0.2, 30, -1.5, 0.9552253752489008"
  })
  void agreesWithAnotherProgram(double t, double df, double noncentrality, double expected) {
    assertThat(NoncentralT.below(t, df, noncentrality)).isCloseTo(expected, within(1e-11));
  }

  @ParameterizedTest
  @CsvSource({"2, 5", "-1.3, 1", "0, 40"})
  void isStudentsWithoutNoncentrality(double t, double df) {
    double half = Tails.twoSidedT(t, df) / 2;

    assertThat(NoncentralT.below(t, df, 0)).isCloseTo(t > 0 ? 1 - half : half, within(1e-13));
  }

  @ParameterizedTest
  @CsvSource({"2.5, 10", "-300, 8", "0, 3", "4, 1", "11, 250000", "1e6, 1", "-2e8, 100"})
  void limitsLeaveTwoAndAHalfPercent(double t, double df) {
    var limits = NoncentralT.interval95(t, df);

    assertThat(NoncentralT.below(t, df, limits.low())).isCloseTo(0.975, within(1e-11));
    assertThat(NoncentralT.below(t, df, limits.high())).isCloseTo(0.025, within(1e-11));
  }

  @Test
  void hasNoLimitsWithoutAT() {
    assertThat(NoncentralT.interval95(Double.NaN, 5)).isEqualTo(Interval.NONE);
    assertThat(NoncentralT.interval95(1, 0)).isEqualTo(Interval.NONE);
  }
}
