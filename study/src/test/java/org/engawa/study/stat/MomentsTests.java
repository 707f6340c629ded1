// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MomentsTests {

  private static final double[] VALUES =
      DoubleStream.concat(
              new Random(7).doubles(997).map(value -> 1e6 + value * value * 40),
              DoubleStream.of(Double.NaN, Double.NaN))
          .toArray();

  /** Relative tolerance 1e-12 for what blocks of any length give, against the column as a whole. */
  @Test
  void blocksMergeToTheWholeColumn() {
    var whole = Moments.of(VALUES);
    for (int block : new int[] {1, 2, 10, 333, 998}) {
      var merged = Moments.of();
      for (int from = 0; from < VALUES.length; from += block) {
        int to = Math.min(VALUES.length, from + block);
        merged = merged.and(Moments.of(Arrays.copyOfRange(VALUES, from, to)));
      }
      assertThat(merged.n()).isEqualTo(997);
      assertThat(merged.missing()).isEqualTo(2);
      assertThat(merged.min()).isEqualTo(whole.min());
      assertThat(merged.max()).isEqualTo(whole.max());
      assertThat(merged.mean()).isCloseTo(whole.mean(), within(whole.mean() * 1e-15));
      assertThat(merged.m2()).isCloseTo(whole.m2(), within(whole.m2() * 1e-11));
      assertThat(merged.m3()).isCloseTo(whole.m3(), within(Math.abs(whole.m3()) * 1e-10));
      assertThat(merged.m4()).isCloseTo(whole.m4(), within(whole.m4() * 1e-11));
    }
  }

  @Test
  void equalValuesDoNotVary() {
    var same = Moments.of(0.1, 0.1, 0.1);

    assertThat(same.varies()).isFalse();
    assertThat(same.variance()).isZero();
    assertThat(same.mean()).isEqualTo(0.1);
    assertThat(Moments.of(0.1).variance()).isNaN();
  }

  @Test
  void valuesBeyondADoubleHaveCountsOnly() {
    double[] far = {1e308, -1e308, 1.7e308, 1.5e308, 3, Double.NEGATIVE_INFINITY};
    double[] near = {1, 2, 3, 4, 5, 6};
    var figures = Descriptives.of(far);

    assertThat(figures.number("n")).isEqualTo(6);
    assertThat(figures.get("mean")).isEqualTo(Figure.none("values too large to reckon with"));
    assertThat(figures.get("shapiro_W")).isEqualTo(Figure.none("values too large to reckon with"));
    assertThat(TwoGroups.of(far, near).welch().get("t"))
        .isEqualTo(Figure.none("values too large to reckon with"));
    assertThat(PrePost.of(far, near).get("t").number()).isEmpty();
    assertThat(MannWhitney.of(far, near).get("z_no_correction").number()).isPresent();
    SequencedMap<String, double[]> groups = new LinkedHashMap<>();
    groups.put("far", far);
    groups.put("near", near);
    assertThat(OneWay.of(groups).figures().get("F").number()).isEmpty();
    assertThat(Levene.of(groups, Levene.Centre.MEAN).get("F").number()).isEmpty();
    assertThat(KruskalWallis.of(groups).get("H").number()).isPresent();
    var reliability = Reliability.of(List.of("a", "b", "c"), new double[][] {far, near, far});
    assertThat(reliability.listwise().figures().get("alpha_raw").number()).isEmpty();
  }

  @Test
  void refusesColumnsThatDoNotFit() {
    assertThatThrownBy(() -> Reliability.of(List.of("a", "b"), new double[][] {{1, 2}, {1, 2, 3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column has 3 rows and another 2");
    assertThatThrownBy(() -> Reliability.of(List.of(), new double[0][]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no column");
  }

  @Test
  void threeValuesInTwoGroupsHaveNoHedges() {
    var found = TwoGroups.of(new double[] {1}, new double[] {2, 5}).figures();

    assertThat(found.get("hedges_g_exact"))
        .isEqualTo(Figure.none("fewer than four values in both groups together"));
    assertThat(found.get("cohens_d_pooled").number()).isPresent();
  }
}
