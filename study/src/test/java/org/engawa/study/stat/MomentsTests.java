// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
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
  void refusesWhatIsNotFinite() {
    assertThatThrownBy(() -> Moments.of(1, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a value is a finite number, not Infinity");
  }

  @Test
  void columnsMergeLikewise() {
    double[] other = Arrays.stream(VALUES).map(value -> Math.sin(value) + value / 9).toArray();
    other[5] = Double.NaN;
    var whole = CoMoments.of(VALUES, other);
    var merged =
        CoMoments.of(Arrays.copyOf(VALUES, 100), Arrays.copyOf(other, 100))
            .and(
                CoMoments.of(
                    Arrays.copyOfRange(VALUES, 100, 999), Arrays.copyOfRange(other, 100, 999)));

    assertThat(merged.n()).isEqualTo(996);
    assertThat(merged.rows()).isEqualTo(999);
    assertThat(merged.r(0, 1)).isCloseTo(whole.r(0, 1), within(1e-11));
    assertThat(merged.covariances()[0][1])
        .isCloseTo(whole.covariances()[0][1], within(whole.covariances()[0][1] * 1e-10));
    assertThat(merged.and(CoMoments.of(new double[0], new double[0])).n()).isEqualTo(996);
  }

  @Test
  void refusesColumnsThatDoNotFit() {
    assertThatThrownBy(() -> CoMoments.of(new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column has 3 rows and another 2");
    assertThatThrownBy(() -> CoMoments.of(VALUES).and(CoMoments.of(VALUES, VALUES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 columns beside 1");
    assertThatThrownBy(CoMoments::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no column");
  }
}
