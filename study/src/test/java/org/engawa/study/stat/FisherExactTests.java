// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FisherExactTests {

  /** Weights by hand: C(4, i) C(11, 5 − i) times the odds ratio to the power i. */
  private static final double[] WEIGHTS = {462, 4 * 330, 6 * 165, 4 * 55, 11};

  @Test
  void limitsLeaveTwoAndAHalfPercent() {
    var found = FisherExact.of(new TwoByTwo(3, 2, 1, 9));

    assertThat(share(found.number("fisher_or_ci95_low"), 3, 4)).isCloseTo(0.025, within(1e-11));
    assertThat(share(found.number("fisher_or_ci95_high"), 0, 3)).isCloseTo(0.025, within(1e-11));
    assertThat(found.number("fisher_p")).isCloseTo((220 + 11) / 3003.0, within(1e-13));
  }

  private static double share(double odds, int from, int to) {
    double all = 0;
    double part = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      double weight = WEIGHTS[i] * Math.pow(odds, i);
      all += weight;
      part += i >= from && i <= to ? weight : 0;
    }
    return part / all;
  }

  @Test
  void oddsRatioWithoutBoundIsNoFigure() {
    var found = FisherExact.of(new TwoByTwo(7, 0, 9, 12));

    assertThat(found.get("fisher_or_conditional_mle"))
        .isEqualTo(Figure.none("the odds ratio is not bounded"));
    assertThat(found.get("fisher_or_ci95_high"))
        .isEqualTo(Figure.none("the odds ratio is not bounded"));
    assertThat(found.number("fisher_or_ci95_low")).isGreaterThan(1);
  }

  @Test
  void largeTableStaysExactUntilItIsTooLarge() {
    var large = FisherExact.of(new TwoByTwo(40_000, 60_000, 39_000, 61_000));
    double odds = 40_000.0 * 61_000 / (60_000.0 * 39_000);

    assertThat(large.number("fisher_or_conditional_mle")).isCloseTo(odds, within(1e-5));
    assertThat(FisherExact.of(new TwoByTwo(4_000_000, 6_000_000, 1, 1)).get("fisher_p"))
        .isEqualTo(Figure.none("more than ten million in the table"));
  }

  @Test
  void anyTableAgreesWithTheSumOverAllTables() {
    long[][] counts = {{3, 0, 2}, {1, 5, 1}, {0, 2, 4}};

    assertThat(FisherTable.p(counts).number().orElseThrow())
        .isCloseTo(bySum(counts), within(1e-12));
    long[][] wide = {{1, 6, 2, 0, 3}, {4, 1, 3, 5, 0}};
    assertThat(FisherTable.p(wide).number().orElseThrow()).isCloseTo(bySum(wide), within(1e-12));
  }

  @Test
  void tableOfTwoByTwoHasTheSameProbabilityEitherWay() {
    var small = FisherExact.of(new TwoByTwo(12, 5, 6, 14));

    assertThat(FisherTable.p(new long[][] {{12, 5}, {6, 14}}).number().orElseThrow())
        .isCloseTo(small.number("fisher_p"), within(1e-12));
  }

  @Test
  void tableWithTooManyWaysSaysSo() {
    long[][] large = new long[6][6];
    for (long[] row : large) {
      Arrays.fill(row, 50);
    }

    assertThat(FisherTable.p(large)).isEqualTo(Figure.none("too many tables for an exact test"));
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThatThrownBy(() -> Contingency.of(new long[][] {{1, 2}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Contingency.of(new long[][] {{1, 2}, {1}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row has 1 counts and another 2");
    assertThatThrownBy(() -> Contingency.of(new long[][] {{1, -2}, {1, 2}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count -2 must be 0 or more");
    assertThatThrownBy(() -> new TwoByTwo(1, 2, -3, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-3");
  }

  /** Every table with these margins, one cell after the other. */
  private static double bySum(long[][] counts) {
    int rows = counts.length;
    int columns = counts[0].length;
    long[] left = new long[rows];
    long[] open = new long[columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        left[i] += counts[i][j];
        open[j] += counts[i][j];
      }
    }
    List<Double> weights = new ArrayList<>();
    new Tables(left, open, weights).fill(0, 1);
    double seen = 1;
    for (long[] row : counts) {
      for (long count : row) {
        seen /= factorial(count);
      }
    }
    double limit = seen * (1 + 1e-9);
    double all = weights.stream().mapToDouble(weight -> weight).sum();
    return weights.stream().mapToDouble(weight -> weight).filter(w -> w <= limit).sum() / all;
  }

  private static double factorial(long count) {
    double product = 1;
    for (long i = 2; i <= count; i++) {
      product *= i;
    }
    return product;
  }

  private record Tables(long[] left, long[] open, List<Double> weights) {

    void fill(int cell, double weight) {
      if (cell == left.length * open.length) {
        boolean full =
            Arrays.stream(left).allMatch(count -> count == 0)
                && Arrays.stream(open).allMatch(count -> count == 0);
        if (full) {
          weights.add(weight);
        }
        return;
      }
      int row = cell / open.length;
      int column = cell % open.length;
      long most = Math.min(left[row], open[column]);
      for (long count = 0; count <= most; count++) {
        left[row] -= count;
        open[column] -= count;
        fill(cell + 1, weight / factorial(count));
        left[row] += count;
        open[column] += count;
      }
    }
  }
}
