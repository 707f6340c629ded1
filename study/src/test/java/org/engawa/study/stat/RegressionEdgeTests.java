// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegressionEdgeTests {

  private static final double TOLERANCE = 1e-8;

  @OfEdge({"collinear_exact", "collinear_below_tol", "group_singleton_regression"})
  void refusesPredictorThatOthersGive(Edge edge) {
    var refused =
        switch (edge.toString()) {
          case "collinear_exact" -> Map.of("x2", "is given by x1");
          case "collinear_below_tol" -> Map.of("x2", "is given by x1");
          default -> Map.of("g", "has one value in all rows", "x1g", "is given by x1");
        };

    var regression = regression(edge);

    assertThat(regression.refused()).isEqualTo(refused);
    refused.forEach(
        (name, why) ->
            assertThat(regression.coefficient(name).get("B")).isEqualTo(Figure.none(why)));
    for (String name : regression.standing()) {
      edge.value("coef", name).holds(regression.coefficient(name).get("B"), TOLERANCE);
    }
    edge.figures(regression.figures(), "R2", "R2_adj", "F");
    edge.value("sigma").holds(regression.figures().get("residual_se"), TOLERANCE);
    edge.value("df_residual").holds(regression.figures().get("df2"), TOLERANCE);
    for (int i = 0; i < regression.standing().size(); i++) {
      var figures = regression.coefficient(regression.standing().get(i));
      edge.value("SE", i).holds(figures.get("SE"), TOLERANCE);
      edge.value("p", i).holds(figures.get("p"), TOLERANCE);
    }
  }

  private static Regression regression(Edge edge) {
    return switch (edge.toString()) {
      case "collinear_exact" ->
          Regression.of(edge.columns("x1", "x2", "x3"), "y", List.of("x1", "x2", "x3"));
      case "collinear_below_tol" ->
          Regression.of(edge.columns("x1", "x2"), "y", List.of("x1", "x2"));
      // The only group is 1, and so the product is x1 again.
      default ->
          Regression.of(
              edge.columns("x1", "g").and("x1g", edge.column("x1")),
              "y",
              List.of("x1", "g", "x1g"));
    };
  }

  @OfEdge("collinear_vif")
  void hasNoInflationWhereAPredictorIsGiven(Edge edge) {
    var regression = regression(Edge.of(edge.at("input", "see").word()));

    for (String name : List.of("x1", "x2", "x3")) {
      assertThat(regression.coefficient(name).get("vif")).isInstanceOf(Figure.None.class);
    }
  }

  /** The reference itself asks for no more than 1e-3; by QR both stand, for the VIF is 3e12. */
  @OfEdge("collinear_near")
  void keepsPredictorThatIsNearlyAnotherUnlessOnlyCoMomentsAreKnown(Edge edge) {
    var columns = edge.columns("x1", "x2");

    var regression = Regression.of(columns, "y", List.of("x1", "x2"));
    var streamed = Regression.of(CoMoments.of(columns), "y", List.of("x1", "x2"));

    assertThat(regression.refused()).isEmpty();
    edge.value("coef", "x1").holds(regression.coefficient("x1").get("B"), 1e-3);
    edge.value("vif").holds(regression.coefficient("x1").get("vif"), 1e-3);
    edge.value("R2").holds(regression.figures().get("R2"), 1e-3);
    assertThat(streamed.refused())
        .containsExactly(Map.entry("x2", "is given by x1 as far as co-moments tell"));
  }

  @OfEdge({"n_equals_p_plus_1", "n_less_than_p"})
  void saysWhatARowForEachCoefficientStillSays(Edge edge) {
    var rows = edge.rows(edge.toString().equals("n_less_than_p") ? 6 : 4);
    var names = rows.names().subList(1, rows.names().size());

    var regression = Regression.of(rows, "y", names);

    assertThat(regression.figures().number("R2")).isEqualTo(1);
    assertThat(regression.figures().number("df2")).isZero();
    assertThat(regression.figures().get("R2_adj"))
        .isEqualTo(Figure.none("no degrees of freedom are left"));
    for (String name : names) {
      if (edge.aliased(name)) {
        assertThat(regression.refused()).containsEntry(name, "is given by V1, V2, V3, V4");
      } else {
        edge.value("coef", name).holds(regression.coefficient(name).get("B"), TOLERANCE);
        assertThat(regression.coefficient(name).get("SE")).isInstanceOf(Figure.None.class);
      }
    }
  }

  @OfEdge("constant_outcome")
  void saysNothingWhereTheOutcomeDoesNotVary(Edge edge) {
    var flat = Regression.of(edge.columns("x1"), "y", List.of("x1"));

    var one = Figure.none("the outcome has one value in all rows");
    assertThat(flat.figures().byName()).containsEntry("R2", one).containsEntry("p", one);
    assertThat(flat.coefficient("x1").get("SE")).isEqualTo(one);
    var groups = flat.diagnostics().orElseThrow().groups();
    assertThat(groups.get("durbin_watson").get("DW")).isEqualTo(one);
    assertThat(groups.get("shapiro_wilk_raw").get("W")).isEqualTo(one);
    assertThat(groups.get("jarque_bera").get("JB")).isEqualTo(one);
  }

  @OfEdge("all_missing_column_lm")
  void saysNothingWhereNoRowIsWhole(Edge edge) {
    double[] missing = new double[edge.column("y").length];
    Arrays.fill(missing, Double.NaN);
    var none = Regression.of(edge.columns("x1").and("x2", missing), "y", List.of("x1", "x2"));

    assertThat(none.figures().get("R2")).isEqualTo(Figure.none("no row is complete"));
  }

  @OfEdge("empty_data")
  void saysNothingWhereThereIsNoRow(Edge edge) {
    assertThat(edge.at("result", "lm", "status").word()).isEqualTo("error");
    var empty = Regression.of(Columns.none().and("y").and("x"), "y", List.of("x"));

    assertThat(empty.figures().number("n")).isZero();
    assertThat(empty.coefficient("x").get("B")).isInstanceOf(Figure.None.class);
    assertThat(empty.diagnostics().orElseThrow().groups()).hasSize(13);
  }

  @OfEdge("perfect_fit")
  void callsAPerfectFitWhatItIs(Edge edge) {
    var regression = Regression.of(edge.columns("x1"), "y", List.of("x1"));

    assertThat(regression.figures().number("R2")).isEqualTo(1);
    edge.value("coef", "r1").holds(regression.coefficient("x1").get("B"), TOLERANCE);
    assertThat(regression.coefficient("x1").get("SE"))
        .isEqualTo(Figure.none("the fit is perfect, what is left is rounding"));
  }

  @OfEdge("slope_one_visit")
  void hasNoSlopeOverOneDay(Edge edge) {
    var columns = Columns.none().and("score", edge.column("score")).and("day", edge.column("day"));

    var regression = Regression.of(columns, "score", List.of("day"));

    assertThat(regression.coefficient("day").get("B"))
        .isEqualTo(Figure.none("has one value in all rows"));
    edge.value("SE", 0).holds(regression.coefficient("(Intercept)").get("SE"), TOLERANCE);
    assertThat(regression.figures().get("F")).isEqualTo(Figure.none("there is no predictor"));
  }

  @Test
  void namesWhatIsTooLargeToBeSquared() {
    var columns =
        Columns.none().and("y", 1, 2, 4, 3).and("x", 1e200, 2e200, -1e200, 3).and("z", 1, 3, 2, 2);

    assertThat(Regression.of(columns, "y", List.of("x", "z")).refused())
        .containsExactly(Map.entry("x", "is too large to be squared"));
    assertThat(Regression.of(columns, "x", List.of("z")).figures().get("R2"))
        .isEqualTo(Figure.none("the outcome is too large to be squared"));
  }

  @Test
  void refusesMistakesOfTheCaller() {
    var columns = Columns.none().and("y", 1, 2, 3).and("x", 1, 3, 2);
    assertThatThrownBy(() -> columns.and("z", 1, 2)).hasMessageContaining("z has 2 rows, not 3");
    assertThatThrownBy(() -> columns.and("z", 1, Double.POSITIVE_INFINITY, 2))
        .hasMessageContaining("Infinity in row 2 of z");
    assertThatThrownBy(() -> Regression.of(columns, "y", List.of("w")))
        .hasMessageContaining("no column w");
    assertThatThrownBy(() -> Regression.of(columns, "y", List.of("y")))
        .hasMessageContaining("y is no predictor of itself");
    assertThatThrownBy(() -> Regression.of(columns, "y", List.of("x", "x")))
        .hasMessageContaining("stands twice in [x, x]");
    var three = Regression.of(columns, "y", List.of("x"));
    var two = Regression.of(columns.and("z", 1, Double.NaN, 3), "y", List.of("z"));
    assertThatThrownBy(() -> three.changeFrom(two)).hasMessageContaining("3 rows is not from 2");
  }
}
