// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PValueTests {

  private static final Edge TAILS = Edge.of("p_tail_values");

  @Test
  void isReckonedFromTheTailItself() {
    hold("t_40_df180", PValue.ofT(-40, 180));
    hold("t_8_df2", PValue.ofT(8, 2));
    hold("t_200_df9998", PValue.ofT(200, 9998));
    hold("z_10", PValue.ofZ(-10));
    hold("z_37", PValue.ofZ(37));
    hold("F_900_7_182", PValue.ofF(900, 7, 182));
    hold("F_2.1_7_182", PValue.ofF(2.1, 7, 182));
    hold("chi2_800_df3", PValue.ofChiSquared(800, 3));
    hold("chi2_0_df1", PValue.ofChiSquared(0, 1));
  }

  @Test
  void hasTheLimitsOfIntervals() {
    hold("qt_975_df182", PValue.t95(182));
    hold("qt_975_df192.37", PValue.t95(192.37));
    hold("qt_975_df1", PValue.t95(1));
  }

  @Test
  void isNotDefinedWithoutDegreesOfFreedom() {
    assertThat(PValue.ofT(2, 0)).isNaN();
    assertThat(PValue.ofF(2, 0, 5)).isNaN();
    assertThat(PValue.ofF(Double.NaN, 2, 5)).isNaN();
    assertThat(PValue.ofChiSquared(2, -1)).isNaN();
    assertThat(PValue.t95(0)).isNaN();
  }

  private static void hold(String name, double found) {
    double expected = TAILS.result(name);
    assertThat(Math.abs(found - expected))
        .as("%s: expected %s, found %s", name, expected, found)
        .isLessThanOrEqualTo(expected * 1e-8);
  }
}
