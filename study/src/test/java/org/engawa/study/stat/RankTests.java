// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class RankTests {

  @Test
  void equalValuesShareTheirRanks() {
    var ranks = Ranks.of(5, 1, 5, 5, 2, 1);

    assertThat(ranks.of()).containsExactly(5, 1.5, 5, 5, 3, 1.5);
    assertThat(ranks.ties()).isEqualTo(24 + 6);
  }

  @Test
  void signedRanksHaveAnExactProbability() {
    // Ranks 3, 1, 7, 5, 2, 4, 6; those below 0 sum to 5, which 10 of 128 ways do not exceed.
    var found = WilcoxonSignedRank.of(1.2, -0.4, 3.1, 2.2, 0.9, -1.7, 2.8);

    assertThat(found.number("wilcoxon_V")).isEqualTo(23);
    assertThat(found.number("wilcoxon_p_exact")).isCloseTo(20 / 128.0, within(1e-15));
    assertThat(WilcoxonSignedRank.of(1, 2, 3, 4, 5).number("wilcoxon_p_exact"))
        .isCloseTo(0.0625, within(1e-15));
  }

  @Test
  void signedRanksNeedADifference() {
    var none = WilcoxonSignedRank.of(0, 0, Double.NaN);

    assertThat(none.get("wilcoxon_V")).isEqualTo(Figure.none("no difference other than 0"));
    assertThat(none.number("n_zero_differences")).isEqualTo(2);
    assertThat(WilcoxonSignedRank.of(0, 1, 2).get("wilcoxon_p_exact"))
        .isEqualTo(Figure.none("there are equal differences, or some of 0"));
  }

  @Test
  void manyGroupsNeedTwoThatDiffer() {
    SequencedMap<String, double[]> same = new LinkedHashMap<>();
    same.put("a", new double[] {3, 3});
    same.put("b", new double[] {3, Double.NaN, 3});

    assertThat(KruskalWallis.of(same).get("H")).isEqualTo(Figure.none("all values are the same"));
    assertThat(Levene.of(same, Levene.Centre.MEDIAN).get("F"))
        .isEqualTo(Figure.none("fewer than two groups, or no spread within them"));
    var means = OneWay.of(same);
    assertThat(means.figures().get("F")).isEqualTo(Figure.none("no spread within the groups"));
    assertThat(means.tukey().getFirst().figures().get("p_adj"))
        .isEqualTo(Figure.none("no spread within the groups"));
    same.remove("b");
    assertThat(KruskalWallis.of(same).get("p")).isEqualTo(Figure.none("fewer than two groups"));
    assertThat(OneWay.of(same).tukey()).isEmpty();
  }

  @Test
  void groupsWithoutValuesAreLeftOut() {
    SequencedMap<String, double[]> groups =
        Groups.of(
            new double[] {1, 2, 4, 7, Double.NaN},
            List.of("a", "b", "a", "b", "c"),
            List.of("a", "b", "c"));

    assertThat(OneWay.of(groups).groups())
        .extracting(OneWay.Group::level)
        .containsExactly("a", "b");
    assertThat(OneWay.of(groups).figures().number("df1")).isEqualTo(1);
    assertThat(KruskalWallis.of(groups).number("df")).isEqualTo(1);
    assertThatThrownBy(() -> Groups.of(new double[1], List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 values beside 0 levels");
  }

  @Test
  void adjustedProbabilitiesDoNotFall() {
    assertThat(Adjustment.HOLM.of(0.01, 0.04, 0.03, 0.5))
        .containsExactly(new double[] {0.04, 0.09, 0.09, 0.5}, within(1e-15));
  }
}
