// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingTests {

  private static final double GONE = Double.NaN;

  @Test
  void whatIsMissingIsCounted() {
    var summary = MissingSummary.of(new double[][] {{1, GONE, 3, GONE}, {1, 2, GONE, GONE}});

    assertThat(summary.figures().number("n_rows")).isEqualTo(4);
    assertThat(summary.figures().number("n_complete")).isEqualTo(1);
    assertThat(summary.figures().number("percent_complete")).isEqualTo(25);
    assertThat(summary.figures().number("n_empty")).isEqualTo(1);
    assertThat(summary.figures().number("n_cells_missing")).isEqualTo(4);
    assertThat(summary.figures().number("percent_cells_missing")).isEqualTo(50);
    assertThat(summary.columns().getFirst().number("n_missing")).isEqualTo(2);
    assertThat(summary.columns().getFirst().number("percent_missing")).isEqualTo(50);
  }

  @Test
  void noRowsHaveNoShare() {
    var summary = MissingSummary.of(new double[][] {{}});

    assertThat(summary.figures().get("percent_complete")).isEqualTo(Figure.none("no rows"));
    assertThat(summary.columns().getFirst().get("percent_missing"))
        .isEqualTo(Figure.none("no rows"));
  }

  @Test
  void whoAnsweredNothingHasNoScoreButAnImputedOne() {
    double[][] items = {{1, GONE}, {3, GONE}, {2, GONE}};

    assertThat(MissingAnswers.SUM_STRICT.scores(items)).containsExactly(6, GONE);
    assertThat(MissingAnswers.SUM_PRORATED_50.scores(items)).containsExactly(6, GONE);
    assertThat(MissingAnswers.MEAN_ANY.scores(items)).containsExactly(2, GONE);
    assertThat(MissingAnswers.SUM_ITEM_MEDIAN_IMPUTED.scores(items)).containsExactly(6, 6);
  }

  @Test
  void oneOfFiveMayBeMissingAndTwoMayNot() {
    double[][] items = {{4, 4}, {4, 4}, {4, 4}, {4, GONE}, {GONE, GONE}};

    assertThat(MissingAnswers.SUM_PRORATED_80.scores(items)).containsExactly(20, GONE);
    assertThat(MissingAnswers.SUM_PRORATED_50.scores(items)).containsExactly(20, 20);
  }

  @Test
  void pairsThatLackOneAreLeftOut() {
    var found = PrePost.of(new double[] {1, 2, GONE, 5}, new double[] {2, 4, 9, GONE});

    assertThat(found.number("n_pairs")).isEqualTo(2);
    assertThat(found.number("mean_change")).isEqualTo(1.5);
    assertThat(PrePost.of(new double[] {1}, new double[] {2}).get("t"))
        .isEqualTo(Figure.none("fewer than two values"));
    assertThat(PrePost.of(new double[] {1, 2, 3}, new double[] {2, 3, 4}).get("dz"))
        .isEqualTo(Figure.none("all differences are the same"));
  }
}
