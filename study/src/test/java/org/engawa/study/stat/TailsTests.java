// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TailsTests {

  @OfEdge("p_tail_values")
  void areReckonedFromTheTailItself(Edge edge) {
    Map<String, Double> found = new LinkedHashMap<>();
    found.put("t_40_df180", Tails.twoSidedT(40, 180));
    found.put("t_8_df2", Tails.twoSidedT(-8, 2));
    found.put("t_200_df9998", Tails.twoSidedT(200, 9998));
    found.put("z_10", Tails.twoSidedNormal(10));
    found.put("z_37", Tails.twoSidedNormal(-37));
    found.put("z_39", Tails.twoSidedNormal(39));
    found.put("F_900_7_182", Tails.f(900, 7, 182));
    found.put("F_2.1_7_182", Tails.f(2.1, 7, 182));
    found.put("chi2_800_df3", Tails.chiSquare(800, 3));
    found.put("chi2_0_df1", Tails.chiSquare(0, 1));
    found.put("qt_975_df182", Tails.tQuantile(0.975, 182));
    found.put("qt_975_df192.37", Tails.tQuantile(0.975, 192.37));
    found.put("qt_975_df1", Tails.tQuantile(0.975, 1));
    found.put("qt_9999995_df3", Tails.tQuantile(0.9999995, 3));
    found.put("qnorm_1e_10", Tails.normalQuantile(1e-10));
    found.put("qf_.975_199_4975", Tails.fQuantile(0.975, 199, 4975));
    found.put("qchisq_.95_4.5", Tails.chiSquareQuantile(0.95, 4.5));
    found.put("ptukey_3.5_3_27_upper", StudentizedRange.of(3, 27).above(3.5));

    // The logarithm of a tail below the smallest double is left out: no figure of ours is one.
    Walks.without("t_200_df9998_log").hold(edge.at("result"), found, 18);
  }

  @Test
  void areNotDefinedWithoutDegreesOfFreedom() {
    assertThat(Tails.twoSidedT(2, 0)).isNaN();
    assertThat(Tails.f(2, 0, 5)).isNaN();
    assertThat(Tails.f(Double.NaN, 2, 5)).isNaN();
    assertThat(Tails.chiSquare(2, -1)).isNaN();
    assertThat(Tails.tQuantile(0.975, 0)).isNaN();
  }
}
