// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TailsTests {

  private static final Edge TAILS = Edge.of("p_tail_values");

  @Test
  void isReckonedFromTheTailItself() {
    hold("t_40_df180", Tails.twoSidedT(-40, 180));
    hold("t_8_df2", Tails.twoSidedT(8, 2));
    hold("t_200_df9998", Tails.twoSidedT(200, 9998));
    hold("z_10", Tails.twoSidedNormal(-10));
    hold("z_37", Tails.twoSidedNormal(37));
    hold("F_900_7_182", Tails.f(900, 7, 182));
    hold("F_2.1_7_182", Tails.f(2.1, 7, 182));
    hold("chi2_800_df3", Tails.chiSquare(800, 3));
    hold("chi2_0_df1", Tails.chiSquare(0, 1));
  }

  @Test
  void hasTheLimitsOfIntervals() {
    hold("qt_975_df182", Tails.tQuantile(0.975, 182));
    hold("qt_975_df192.37", Tails.tQuantile(0.975, 192.37));
    hold("qt_975_df1", Tails.tQuantile(0.975, 1));
  }

  @Test
  void isNotDefinedWithoutDegreesOfFreedom() {
    assertThat(Tails.twoSidedT(2, 0)).isNaN();
    assertThat(Tails.f(2, 0, 5)).isNaN();
    assertThat(Tails.f(Double.NaN, 2, 5)).isNaN();
    assertThat(Tails.chiSquare(2, -1)).isNaN();
    assertThat(Tails.tQuantile(0.975, 0)).isNaN();
  }

  private static void hold(String name, double found) {
    double expected = TAILS.result(name);
    assertThat(Math.abs(found - expected))
        .as("%s: expected %s, found %s", name, expected, found)
        .isLessThanOrEqualTo(expected * 1e-8);
  }
}
