// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import org.engawa.study.Reference;

/** What becomes of descriptives, reliability and comparison where R warns, refuses or says NaN. */
class EdgeCaseTests {

  private static final double CLOSE = 1e-8;
  private static final String CONSTANT = "the values within the groups are all the same";
  private static final String FEW = "a group with fewer than two values";

  private static TwoGroups twoGroups(Edge edge) {
    return TwoGroups.of(edge.column("x"), edge.column("y"));
  }

  private static void holdsTest(Reference value, Figures test) {
    for (var name : List.of("t", "df", "p")) {
      value.holds(test, name, CLOSE);
    }
    value.at("ci", 0).holds(test.get("ci95_low"), CLOSE);
    value.at("ci", 1).holds(test.get("ci95_high"), CLOSE);
  }

  private static ListwiseReliability listwise(double[]... items) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      names.add("i" + i);
    }
    return Reliability.of(names, items).listwise();
  }

  @OfEdge("alpha_zero_variance_item")
  void constantItemKeepsAlphaAndLosesItsOwnFigures(Edge edge) {
    double[][] items =
        List.of("i1", "i2", "i3", "i4").stream().map(edge::column).toArray(double[][]::new);
    var found = listwise(items);

    edge.at("result", "alpha_all_k4_covariance_formula")
        .holds(found.figures().get("alpha_raw"), CLOSE);
    assertThat(found.figures().get("alpha_std")).isInstanceOf(Figure.None.class);
    assertThat(found.items().get(2).figures().get("item_rest_r"))
        .isEqualTo(Figure.none("an item does not vary, or fewer than two complete answers"));
    edge.at("result", "alpha_without_item")
        .holds(found.items().get(2).figures().get("alpha_if_deleted"), CLOSE);
    assertThat(found.omegaOfCorrelations()).isEmpty();
  }

  @OfEdge("alpha_all_constant")
  void constantItemsHaveNoAlpha(Edge edge) {
    assertThat(edge.at("input", "items").word()).isEqualTo("5 x 3 matrix of 2");
    double[] same = {2, 2, 2, 2, 2};
    var all = Reliability.of(List.of("a", "b", "c"), new double[][] {same, same, same});

    assertThat(all.listwise().figures().get("alpha_raw"))
        .isEqualTo(Figure.none("the sum does not vary, or fewer than two complete answers"));
    assertThat(all.pairwise().orElseThrow().figures().get("alpha_raw"))
        .isEqualTo(Figure.none("an item does not vary, or too few answers"));
  }

  @OfEdge("alpha_negative")
  void alphaBelowZeroIsSaidAsItIs(Edge edge) {
    double[] b = edge.column("b");
    var asItIs = listwise(edge.column("a"), b, edge.column("c"));
    var turned = listwise(edge.column("a"), Items.turned(b, 6), edge.column("c"));

    edge.at("result", "alpha").holds(asItIs.figures().get("alpha_raw"), CLOSE);
    edge.at("result", "after_reversing_b").holds(turned.figures().get("alpha_raw"), CLOSE);
  }

  @OfEdge("alpha_two_items")
  void twoItemsHaveSpearmanBrownAndNoAlphaWithoutOne(Edge edge) {
    var found = listwise(edge.column("a"), edge.column("c"));

    edge.at("result", "alpha").holds(found.figures().get("alpha_raw"), CLOSE);
    edge.at("result", "spearman_brown").holds(found.figures().get("spearman_brown_2item"), CLOSE);
    assertThat(found.items().getFirst().figures().get("alpha_if_deleted"))
        .isEqualTo(Figure.none("fewer than three items"));
  }

  @OfEdge("alpha_single_item")
  void singleItemHasNoAlpha(Edge edge) {
    var found = listwise(edge.column("a"));

    assertThat(found.figures().get("alpha_raw")).isEqualTo(Figure.none("fewer than two items"));
    assertThat(found.figures().get("sum_mean").number()).isPresent();
  }

  @OfEdge({"all_missing_mean", "empty_data"})
  void nothingIsDefinedOfNoValues(Edge edge) {
    double[] none = edge.toString().equals("empty_data") ? new double[0] : nan(12);
    var found = Descriptives.of(none);

    assertThat(found.get("mean")).isEqualTo(Figure.none("no values"));
    assertThat(found.get("median")).isEqualTo(Figure.none("no values"));
    assertThat(found.get("sd")).isEqualTo(Figure.none("fewer than two values"));
    assertThat(found.get("shapiro_W")).isEqualTo(Figure.none("fewer than three values"));
    assertThat(found.number("n_missing")).isEqualTo(none.length);
    assertThat(TwoGroups.of(new double[0], new double[0]).welch().get("p"))
        .isEqualTo(Figure.none(FEW));
    var columns = Columns.none().and("y", none).and("x", none);
    assertThat(Regression.of(columns, "y", List.of("x")).figures().get("R2"))
        .isEqualTo(Figure.none("no row is complete"));
  }

  private static double[] nan(int length) {
    double[] nan = new double[length];
    Arrays.fill(nan, Double.NaN);
    return nan;
  }

  @OfEdge("welch_single_group")
  void secondGroupWithoutAnybodyComparesNothing(Edge edge) {
    double[] y = edge.column("y");
    SequencedMap<String, double[]> groups =
        Groups.of(y, edge.at("input", "g").list(), List.of("a", "b"));
    var found = TwoGroups.of(groups.get("a"), groups.get("b"));

    assertThat(found.welch().get("t")).isEqualTo(Figure.none(FEW));
    assertThat(found.student().get("t")).isEqualTo(Figure.none("a group without values"));
    assertThat(found.figures().number("n_first")).isEqualTo(12);
    assertThat(MannWhitney.of(groups.get("a"), groups.get("b")).byName().values())
        .containsOnly(Figure.none("a group without values"));
    assertThat(OneWay.of(groups).figures().get("F"))
        .isEqualTo(Figure.none("fewer than two groups, or no more values than groups"));
  }

  @OfEdge("welch_group_of_one")
  void groupOfOneHasStudentOnly(Edge edge) {
    var found = twoGroups(edge);

    assertThat(found.welch().get("t")).isEqualTo(Figure.none(FEW));
    holdsTest(edge.at("result", "student", "value"), found.student());
  }

  @OfEdge("welch_zero_variance_both")
  void groupsThatDoNotVaryHaveNeitherTestNorEffect(Edge edge) {
    var found = twoGroups(edge);

    assertThat(found.welch().get("t")).isEqualTo(Figure.none(CONSTANT));
    assertThat(found.student().get("p")).isEqualTo(Figure.none(CONSTANT));
    assertThat(found.figures().get("cohens_d_pooled"))
        .isEqualTo(Figure.none("no standard deviation within the groups"));
    assertThat(found.figures().get("d_ci95_noncentral_t_low"))
        .isEqualTo(Figure.none("no standard deviation within the groups"));
  }

  @OfEdge("welch_zero_variance_one")
  void oneGroupMayStaySame(Edge edge) {
    holdsTest(edge.at("result", "value"), twoGroups(edge).welch());
  }

  @OfEdge("welch_identical_groups")
  void sameGroupsDifferByNothing(Edge edge) {
    var found = twoGroups(edge);

    holdsTest(edge.at("result", "value"), found.welch());
    assertThat(found.figures().number("cohens_d_pooled")).isZero();
  }

  @OfEdge("welch_missing_dropped")
  void missingValuesLeaveTheirGroup(Edge edge) {
    holdsTest(edge.at("result", "value"), twoGroups(edge).welch());
  }

  @OfEdge("tiny_p")
  void tinyProbabilityStays(Edge edge) {
    var found = twoGroups(edge).welch();

    holdsTest(edge.at("result", "value"), found);
    assertThat(Math.log10(found.number("p")))
        .isCloseTo(edge.at("result", "value", "log10_p").number(), within(1e-8));
  }

  @OfEdge("ties_mann_whitney")
  void heavyTiesAreCorrectedFor(Edge edge) {
    var found = MannWhitney.of(edge.column("x"), edge.column("y"));

    Walks.without().hold(edge.at("result", "detail"), found, 9);
    edge.at("result", "default", "value").holds(found.get("p_continuity"), CLOSE);
    assertThat(found.get("p_exact")).isEqualTo(Figure.none("there are equal values"));
  }

  @OfEdge("ties_all_equal")
  void valuesThatAreAllTheSameHaveNoRankTest(Edge edge) {
    var found = MannWhitney.of(edge.column("x"), edge.column("y"));

    assertThat(found.get("p_continuity")).isEqualTo(Figure.none("all values are the same"));
  }

  @OfEdge("exact_mann_whitney")
  void fewValuesWithoutTiesHaveAnExactProbability(Edge edge) {
    var found = MannWhitney.of(edge.column("x"), edge.column("y"));

    edge.at("result", "value", "W").holds(found.get("U_first"), CLOSE);
    edge.at("result", "value").holds(found, "p_exact", CLOSE);
  }

  @OfEdge("chisq_zero_margin")
  void emptyColumnOfATableDefinesNothing(Edge edge) {
    var rows = edge.at("input", "table");
    long[][] counts = new long[2][2];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        counts[i][j] = (long) rows.at(i, j).number();
      }
    }
    var found = Contingency.of(counts).figures();

    assertThat(found.get("p")).isEqualTo(Figure.none("a row or a column of the table is empty"));
    assertThat(found.get("G2")).isInstanceOf(Figure.None.class);
    assertThat(found.get("fisher_p")).isInstanceOf(Figure.None.class);
    assertThat(found.get("fisher_or_conditional_mle")).isInstanceOf(Figure.None.class);
  }

  @OfEdge("large_offset")
  void largeOffsetCostsNoDigits(Edge edge) {
    var moments = Moments.of(edge.column("x"));

    assertThat(moments.variance()).isEqualTo(edge.at("result", "var_x").number());
    edge.at("result")
        .at("r")
        .holds(Correlation.of(edge.column("x"), edge.column("y")).figures().get("r"), CLOSE);
    holdsTest(edge.at("result", "welch"), twoGroups(edge).welch());
  }
}
