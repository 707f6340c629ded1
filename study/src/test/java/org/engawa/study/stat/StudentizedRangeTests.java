// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentizedRangeTests {

  /** Expected: both integrals with 25 digits in mpmath 1.3, the other rows by scipy 1.17. */
  @ParameterizedTest
  @CsvSource({
    "5.999233525289206, 5, 2572, 2.221502361817924482515207e-4, 1e-10",
    "3.5, 3, 27, 0.050490680599995286, 1e-8",
    "12, 4, 10, 3.4731970167345416e-05, 1e-8",
    "0.5, 6, 40, 0.9992162174789995, 1e-8"
  })
  void tailAgreesWithOthers(double q, int k, double df, double tail, double relative) {
    assertThat(StudentizedRange.of(k, df).above(q)).isCloseTo(tail, within(tail * relative));
  }

  /** The range of two is √2 times the absolute t. */
  @ParameterizedTest
  @CsvSource({"0.3, 3", "2, 12", "9, 40", "30, 7"})
  void rangeOfTwoIsStudents(double t, double df) {
    double expected = Tails.twoSidedT(t, df);

    assertThat(StudentizedRange.of(2, df).above(t * Math.sqrt(2)))
        .isCloseTo(expected, within(expected * 1e-10));
  }

  @Test
  void quantileHasItsTail() {
    var range = StudentizedRange.of(4, 20);

    assertThat(range.above(range.quantile(0.05))).isCloseTo(0.05, within(1e-11));
  }

  @Test
  void everyRangeLiesBetweenNothingAndInfinity() {
    assertThat(StudentizedRange.of(3, 9).above(0)).isEqualTo(1);
    assertThat(StudentizedRange.of(3, 9).above(1e9)).isBetween(0.0, 1e-30);
    assertThat(StudentizedRange.of(3, 9).above(Double.POSITIVE_INFINITY)).isZero();
    assertThat(StudentizedRange.of(3, 9).above(Double.NaN)).isNaN();
  }
}
