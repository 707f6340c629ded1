// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.engawa.study.Reference;
import org.junit.jupiter.api.Test;

/** What becomes of descriptives, reliability and comparison where R warns, refuses or says NaN. */
class EdgeCaseTests {

  private static final double CLOSE = 1e-8;
  private static final String CONSTANT = "the values within the groups are all the same";
  private static final String FEW = "a group with fewer than two values";

  private static Reference edge(String id) {
    var cases = Reference.json("5_edge/edge_cases.json").at("cases");
    for (int i = 0; i < cases.size(); i++) {
      if (cases.at(i, "id").word().equals(id)) {
        return cases.at(i);
      }
    }
    throw new AssertionError("no case " + id);
  }

  private static double[] numbers(Reference at) {
    return at.node() instanceof List<?> list
        ? list.stream()
            .mapToDouble(
                value -> value instanceof Number number ? number.doubleValue() : Double.NaN)
            .toArray()
        : new double[] {at.number()};
  }

  private static double[] input(Reference edge, String key) {
    return numbers(edge.at("input", key));
  }

  private static TwoGroups twoGroups(Reference edge) {
    return TwoGroups.of(input(edge, "x"), input(edge, "y"));
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

  @Test
  void constantItemKeepsAlphaAndLosesItsOwnFigures() {
    var edge = edge("alpha_zero_variance_item");
    double[][] items =
        List.of("i1", "i2", "i3", "i4").stream()
            .map(name -> input(edge, name))
            .toArray(double[][]::new);
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

  @Test
  void constantItemsHaveNoAlpha() {
    double[] same = {2, 2, 2, 2, 2};
    var all = Reliability.of(List.of("a", "b", "c"), new double[][] {same, same, same});

    assertThat(all.listwise().figures().get("alpha_raw"))
        .isEqualTo(Figure.none("the sum does not vary, or fewer than two complete answers"));
    assertThat(all.pairwise().orElseThrow().figures().get("alpha_raw"))
        .isEqualTo(Figure.none("an item does not vary, or too few answers"));
  }

  @Test
  void alphaBelowZeroIsSaidAsItIs() {
    var edge = edge("alpha_negative");
    double[] b = input(edge, "b");
    var asItIs = listwise(input(edge, "a"), b, input(edge, "c"));
    var turned = listwise(input(edge, "a"), Items.turned(b, 6), input(edge, "c"));

    edge.at("result", "alpha").holds(asItIs.figures().get("alpha_raw"), CLOSE);
    edge.at("result", "after_reversing_b").holds(turned.figures().get("alpha_raw"), CLOSE);
  }

  @Test
  void twoItemsHaveSpearmanBrownAndNoAlphaWithoutOne() {
    var edge = edge("alpha_two_items");
    var found = listwise(input(edge, "a"), input(edge, "c"));

    edge.at("result", "alpha").holds(found.figures().get("alpha_raw"), CLOSE);
    edge.at("result", "spearman_brown").holds(found.figures().get("spearman_brown_2item"), CLOSE);
    assertThat(found.items().getFirst().figures().get("alpha_if_deleted"))
        .isEqualTo(Figure.none("fewer than three items"));
  }

  @Test
  void singleItemHasNoAlpha() {
    var found = listwise(input(edge("alpha_single_item"), "a"));

    assertThat(found.figures().get("alpha_raw")).isEqualTo(Figure.none("fewer than two items"));
    assertThat(found.figures().get("sum_mean").number()).isPresent();
  }

  @Test
  void nothingIsDefinedOfNoValues() {
    for (double[] none : List.of(new double[0], nan(12))) {
      var found = Descriptives.of(none);
      assertThat(found.get("mean")).isEqualTo(Figure.none("no values"));
      assertThat(found.get("median")).isEqualTo(Figure.none("no values"));
      assertThat(found.get("sd")).isEqualTo(Figure.none("fewer than two values"));
      assertThat(found.get("shapiro_W")).isEqualTo(Figure.none("fewer than three values"));
      assertThat(found.number("n_missing")).isEqualTo(none.length);
    }
    assertThat(TwoGroups.of(new double[0], new double[0]).welch().get("p"))
        .isEqualTo(Figure.none(FEW));
  }

  private static double[] nan(int length) {
    double[] nan = new double[length];
    Arrays.fill(nan, Double.NaN);
    return nan;
  }

  @Test
  void secondGroupWithoutAnybodyComparesNothing() {
    var edge = edge("welch_single_group");
    double[] y = input(edge, "y");
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

  @Test
  void groupOfOneHasStudentOnly() {
    var edge = edge("welch_group_of_one");
    var found = twoGroups(edge);

    assertThat(found.welch().get("t")).isEqualTo(Figure.none(FEW));
    holdsTest(edge.at("result", "student", "value"), found.student());
  }

  @Test
  void groupsThatDoNotVaryHaveNeitherTestNorEffect() {
    var found = twoGroups(edge("welch_zero_variance_both"));

    assertThat(found.welch().get("t")).isEqualTo(Figure.none(CONSTANT));
    assertThat(found.student().get("p")).isEqualTo(Figure.none(CONSTANT));
    assertThat(found.figures().get("cohens_d_pooled"))
        .isEqualTo(Figure.none("no standard deviation within the groups"));
    assertThat(found.figures().get("d_ci95_noncentral_t_low"))
        .isEqualTo(Figure.none("no standard deviation within the groups"));
  }

  @Test
  void oneGroupMayStaySame() {
    var edge = edge("welch_zero_variance_one");
    holdsTest(edge.at("result", "value"), twoGroups(edge).welch());
  }

  @Test
  void sameGroupsDifferByNothing() {
    var edge = edge("welch_identical_groups");
    var found = twoGroups(edge);

    holdsTest(edge.at("result", "value"), found.welch());
    assertThat(found.figures().number("cohens_d_pooled")).isZero();
  }

  @Test
  void missingValuesLeaveTheirGroup() {
    var edge = edge("welch_missing_dropped");
    holdsTest(edge.at("result", "value"), twoGroups(edge).welch());
  }

  @Test
  void tinyProbabilityStays() {
    var edge = edge("tiny_p");
    var found = twoGroups(edge).welch();

    holdsTest(edge.at("result", "value"), found);
    assertThat(Math.log10(found.number("p")))
        .isCloseTo(edge.at("result", "value", "log10_p").number(), within(1e-8));
  }

  @Test
  void tailsAreComputedAsTails() {
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
    Walks.without("t_200_df9998_log").hold(edge("p_tail_values").at("result"), found, 18);
  }

  @Test
  void heavyTiesAreCorrectedFor() {
    var edge = edge("ties_mann_whitney");
    var found = MannWhitney.of(input(edge, "x"), input(edge, "y"));

    Walks.without().hold(edge.at("result", "detail"), found, 9);
    edge.at("result", "default", "value").holds(found.get("p_continuity"), CLOSE);
    assertThat(found.get("p_exact")).isEqualTo(Figure.none("there are equal values"));
  }

  @Test
  void valuesThatAreAllTheSameHaveNoRankTest() {
    var edge = edge("ties_all_equal");
    var found = MannWhitney.of(input(edge, "x"), input(edge, "y"));

    assertThat(found.get("p_continuity")).isEqualTo(Figure.none("all values are the same"));
  }

  @Test
  void fewValuesWithoutTiesHaveAnExactProbability() {
    var edge = edge("exact_mann_whitney");
    var found = MannWhitney.of(input(edge, "x"), input(edge, "y"));

    edge.at("result", "value", "W").holds(found.get("U_first"), CLOSE);
    edge.at("result", "value").holds(found, "p_exact", CLOSE);
  }

  @Test
  void emptyColumnOfATableDefinesNothing() {
    var found = Contingency.of(new long[][] {{5, 0}, {7, 0}}).figures();

    assertThat(found.get("p")).isEqualTo(Figure.none("a row or a column of the table is empty"));
    assertThat(found.get("G2")).isInstanceOf(Figure.None.class);
    assertThat(found.get("fisher_p")).isInstanceOf(Figure.None.class);
    assertThat(found.get("fisher_or_conditional_mle")).isInstanceOf(Figure.None.class);
  }

  @Test
  void largeOffsetCostsNoDigits() {
    var edge = edge("large_offset");
    var moments = Moments.of(input(edge, "x"));

    assertThat(moments.variance()).isEqualTo(edge.at("result", "var_x").number());
    edge.at("result")
        .at("r")
        .holds(Correlation.of(input(edge, "x"), input(edge, "y")).figures().get("r"), CLOSE);
    holdsTest(edge.at("result", "welch"), twoGroups(edge).welch());
  }
}
