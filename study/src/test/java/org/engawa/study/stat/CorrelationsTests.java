// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.engawa.study.Reference;
import org.engawa.study.Rows;
import org.engawa.study.stat.Correlations.Kind;
import org.engawa.study.stat.Correlations.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationsTests {

  @ParameterizedTest
  @ValueSource(strings = {"cohort", "missing_prorated80", "missing_prorated50"})
  void areThoseOfTheCohortByEachRuleForMissingItems(String rule) {
    var columns = Rows.cohort(rule);
    var correlations = Correlations.of(columns, Missing.PAIRWISE, Kind.STRAIGHT_AND_RANKED);

    Cohort.hold(Reference.json("2_nonaka/correlations_" + rule + ".json"), correlations, 3000);
  }

  @Test
  void areThoseOfFiveScalesWithMissingItems() {
    String csv = "1_real/bfi.csv";
    var columns =
        Columns.none()
            .and("agree", scale(csv, "-A1", "A2", "A3", "A4", "A5"))
            .and("conscientious", scale(csv, "C1", "C2", "C3", "-C4", "-C5"))
            .and("extraversion", scale(csv, "-E1", "-E2", "E3", "E4", "E5"))
            .and("neuroticism", scale(csv, "N1", "N2", "N3", "N4", "N5"))
            .and("openness", scale(csv, "O1", "-O2", "O3", "O4", "-O5"))
            .and("age", Reference.column(csv, "age"));
    holds(Reference.json("1_real/bfi_correlations.json").at("correlations"), columns);
  }

  @ParameterizedTest
  @CsvSource({
    "attitude, rating complaints privileges learning raises critical advance",
    "longley, GNP.deflator GNP Unemployed Armed.Forces Population Year Employed",
    "sat_act, education age ACT SATV SATQ",
    "survey, Wr.Hnd NW.Hnd Pulse Height Age"
  })
  void areThoseOfPublicTables(String table, String names) {
    var columns = Rows.of("1_real/" + table + ".csv", List.of(names.split(" ")));

    holds(Reference.json("1_real/" + table + ".json").at("correlations_pairwise"), columns);
  }

  private static void holds(Reference json, Columns columns) {
    var correlations = Correlations.of(columns, Missing.PAIRWISE, Kind.STRAIGHT_AND_RANKED);

    Walks.without().hold(json, Models.correlations(correlations), 16 * json.size());
  }

  @Test
  void fromCoMomentsAreThoseOfTheRows() {
    var columns = Rows.cohort("missing_prorated80");
    var rows = Correlations.of(columns, Missing.LISTWISE, Kind.STRAIGHT);

    var streamed = Correlations.of(CoMoments.of(columns));

    assertThat(streamed.pairs()).hasSameSizeAs(rows.pairs());
    for (int i = 0; i < rows.pairs().size(); i++) {
      var expected = rows.pairs().get(i).figures();
      for (String name : expected.byName().keySet()) {
        assertThat(streamed.pairs().get(i).figures().number(name))
            .as(name)
            .isCloseTo(expected.number(name), offset(expected.number(name)));
      }
    }
  }

  @Test
  void countOnlyWholeRowsListwise() {
    var columns =
        Columns.none()
            .and("x", 1, 2, 3, 4, 5)
            .and("y", 2, 1, 4, 3, Double.NaN)
            .and("z", Double.NaN, 1, 2, 2, 5);

    var pairwise = Correlations.of(columns, Missing.PAIRWISE, Kind.STRAIGHT);
    var listwise = Correlations.of(columns, Missing.LISTWISE, Kind.STRAIGHT);

    assertThat(pairwise.of("y", "x").number("n")).isEqualTo(4);
    assertThat(listwise.of("y", "x").number("n")).isEqualTo(3);
  }

  @OfEdge("cor_n3")
  void haveNoIntervalOfThreePairs(Edge edge) {
    var three = pair(edge.column("x"), edge.column("y"));

    edge.figures(three, "r", "p", "df");
    assertThat(three.get("ci95_low")).isEqualTo(Figure.none("fewer than four pairs"));
  }

  @OfEdge("ties_spearman")
  void shareRanksAmongEqualValues(Edge edge) {
    var ranked = pair(edge.column("x"), edge.column("y"));

    edge.figure("result/rho", ranked.get("spearman_rho"));
    edge.figure("result/p", ranked.get("spearman_p_t_approx"));
  }

  @OfEdge("large_offset")
  void loseNoDigitsToALargeMean(Edge edge) {
    edge.figure("result/r", pair(edge.column("x"), edge.column("y")).get("r"));
  }

  @OfEdge("cor_perfect")
  void areOneOnALine(Edge edge) {
    double[] x = edge.column("x");
    var perfect = pair(x, Arrays.stream(x).map(v -> 2 * v + 3).toArray());

    assertThat(perfect.number("r")).isEqualTo(1);
    assertThat(perfect.number("p")).isZero();
    assertThat(perfect.number("ci95_low")).isEqualTo(1);
    assertThat(perfect.get("t")).isEqualTo(Figure.none("the correlation is perfect"));
  }

  @OfEdge("cor_n2")
  void areNoneOfTwoPairs(Edge edge) {
    assertThat(pair(edge.column("x"), edge.column("y")).byName())
        .containsEntry("r", Figure.none("fewer than three pairs"))
        .containsEntry("p", Figure.none("fewer than three pairs"));
  }

  @OfEdge("cor_zero_variance")
  void areNoneWithAColumnOfOneValue(Edge edge) {
    assertThat(pair(edge.column("y"), edge.column("c")).byName())
        .containsEntry("r", Figure.none("a column has one value"))
        .containsEntry("kendall_tau_b", Figure.none("a column has one value"));
  }

  @OfEdge("all_missing_column_cor")
  void areNoneWithAColumnOfNothing(Edge edge) {
    double[] y = edge.column("y");
    double[] missing = new double[y.length];
    Arrays.fill(missing, Double.NaN);

    assertThat(pair(y, missing).byName())
        .containsEntry("n", new Figure.Value(0))
        .containsEntry("r", Figure.none("fewer than three pairs"));
    assertThat(pair(y, missing).get("p_holm")).isInstanceOf(Figure.None.class);
  }

  @Test
  void refuseALimitThatIsNone() {
    var none = Correlations.of(Columns.none(), Missing.PAIRWISE, Kind.STRAIGHT);
    assertThatThrownBy(() -> none.selected("y", List.of(), 1.4)).hasMessageContaining("1.4");
  }

  @Test
  void doNotCountUndefinedPValuesAmongTheQuestions() {
    assertThat(Adjustment.HOLM.of(0.01, Double.NaN, 0.04, 0.03))
        .containsExactly(0.03, Double.NaN, 0.06, 0.06);
  }

  private static Figures pair(double[] x, double[] y) {
    var columns = Columns.none().and("x", x).and("y", y);
    return Correlations.of(columns, Missing.PAIRWISE, Kind.STRAIGHT_AND_RANKED).of("x", "y");
  }

  private static double[] scale(String csv, String... keys) {
    return Rows.meanOfAnswered(csv, List.of(keys));
  }

  private static Offset<Double> offset(double expected) {
    return Offset.offset(Math.max(1e-300, Math.abs(expected) * 1e-10));
  }
}
