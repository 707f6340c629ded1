// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("correlations", Models.correlations(correlations));
    ours.put("selection", Models.selection(correlations));

    Walks.without("variables", "criterion")
        .hold(Reference.json("2_nonaka/correlations_" + rule + ".json"), ours, 3000);
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

  @Test
  void holdToTheEdgeCases() {
    var edge = Edge.of("cor_n3");
    edge.figures(pair(edge.column("x"), edge.column("y")), "r", "p", "df");
    assertThat(pair(edge.column("x"), edge.column("y")).get("ci95_low"))
        .isEqualTo(Figure.none("fewer than four pairs"));

    var ties = Edge.of("ties_spearman");
    var ranked = pair(ties.column("x"), ties.column("y"));
    ties.figure("result/rho", ranked.get("spearman_rho"));
    ties.figure("result/p", ranked.get("spearman_p_t_approx"));

    var offset = Edge.of("large_offset");
    offset.figure("result/r", pair(offset.column("x"), offset.column("y")).get("r"));

    double[] x = Edge.of("cor_perfect").column("x");
    double[] line = Arrays.stream(x).map(v -> 2 * v + 3).toArray();
    var perfect = pair(x, line);
    assertThat(perfect.number("r")).isEqualTo(1);
    assertThat(perfect.number("p")).isZero();
    assertThat(perfect.number("ci95_low")).isEqualTo(1);
    assertThat(perfect.get("t")).isEqualTo(Figure.none("the correlation is perfect"));
  }

  @Test
  void areNoneWhereNothingCanBeSaid() {
    assertThat(pair(new double[] {1, 2}, new double[] {2, 1}).byName())
        .containsEntry("r", Figure.none("fewer than three pairs"))
        .containsEntry("p", Figure.none("fewer than three pairs"));
    double[] y = Edge.of("cor_zero_variance").column("y");
    assertThat(pair(y, Edge.of("cor_zero_variance").column("c")).byName())
        .containsEntry("r", Figure.none("a column has one value"))
        .containsEntry("kendall_tau_b", Figure.none("a column has one value"));
    double[] missing = new double[y.length];
    Arrays.fill(missing, Double.NaN);
    assertThat(pair(y, missing).byName()).containsEntry("n", new Figure.Value(0));
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
