// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.engawa.study.Held;
import org.engawa.study.Reference;
import org.engawa.study.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegressionTests {

  private static final double TOLERANCE = 1e-8;

  @ParameterizedTest
  @CsvSource({
    "attitude, rating, complaints privileges learning raises critical advance",
    "longley, Employed, GNP.deflator GNP Unemployed Armed.Forces Population Year",
    "survey, Height, Wr.Hnd NW.Hnd Age"
  })
  void isThatOfPublicTables(String table, String outcome, String predictors) {
    var names = List.of(predictors.split(" "));
    var columns =
        Rows.of("1_real/" + table + ".csv", names)
            .and(outcome, Reference.column("1_real/" + table + ".csv", outcome));
    var regression = Regression.of(columns, outcome, names);
    var held = Held.to("1_real/" + table + ".json").except("(?!regressions).*");

    held.except("regressions/0/outcome").except("regressions/0/predictors/.*");
    Models.hold(held, "regressions/0", regression);
    Models.holdDiagnostics(held, "regressions/0/diagnostics", regression);
    held.wholly();
  }

  @Test
  void isThatOfChangeBetweenArms() {
    String csv = "4_longitudinal/per_person.csv";
    double[] visits = Reference.column(csv, "n_visits");
    double[] last = Reference.column(csv, "last");
    for (int i = 0; i < last.length; i++) {
      last[i] = visits[i] < 2 ? Double.NaN : last[i];
    }
    var columns =
        Rows.of(csv, List.of("first"))
            .and("arm_program", Rows.is(csv, "arm", "program"))
            .and("last", last);
    var held = Held.to("4_longitudinal/change.json").except("(?!ancova_last_on_first_arm).*");

    Models.hold(
        held,
        "ancova_last_on_first_arm",
        Regression.of(columns, "last", List.of("first", "arm_program")));
    held.wholly();
  }

  /** Made by fractions without rounding over the table as it stands. */
  @ParameterizedTest
  @CsvSource({
    "(Intercept), 1799.4772306618163",
    "GNP.deflator, 0.091119386601139274",
    "GNP, 0.055623988388393587",
    "Unemployed, 0.0082213350201657993",
    "Armed.Forces, 0.0029878925759054152",
    "Population, 0.32490582113601663",
    "Year, 0.92280784171540409"
  })
  void keepsTwelveDigitsOfTheRobustErrorsOfLongley(String term, double exact) {
    var names = List.of("GNP.deflator", "GNP", "Unemployed", "Armed.Forces", "Population", "Year");
    var columns =
        Rows.of("1_real/longley.csv", names)
            .and("Employed", Reference.column("1_real/longley.csv", "Employed"));

    assertThat(Regression.of(columns, "Employed", names).coefficient(term).number("SE_HC3"))
        .isCloseTo(exact, Offset.offset(exact * 1e-12));
  }

  @Test
  void fromCoMomentsKeepsEightDigitsOfLongley() {
    var names = List.of("GNP.deflator", "GNP", "Unemployed", "Armed.Forces", "Population", "Year");
    var columns =
        Rows.of("1_real/longley.csv", names)
            .and("Employed", Reference.column("1_real/longley.csv", "Employed"));

    var streamed = Regression.of(CoMoments.of(columns), "Employed", names);

    var expected = Reference.json("1_real/longley.json").at("regressions", 0);
    for (String figure : List.of("R2", "F", "p", "residual_se", "logLik", "AIC", "BIC")) {
      expected.holds(streamed.figures(), figure, TOLERANCE);
    }
    for (int i = 0; i < streamed.coefficients().size(); i++) {
      for (String figure : List.of("B", "SE", "t", "p", "ci95_low", "ci95_high")) {
        expected
            .at("coefficients", i)
            .holds(streamed.coefficients().get(i).figures(), figure, TOLERANCE);
      }
      assertThat(streamed.coefficients().get(i).figures().get("SE_HC3"))
          .isEqualTo(Figure.none("the rows were not kept, only their co-moments"));
    }
    assertThat(streamed.residuals()).isEmpty();
  }

  @Test
  void fromCoMomentsGatheredInPartsIsThatOfTheRows() {
    var columns = Rows.cohort("cohort");
    var names = List.of("srs_total", "age", "group_hikikomori");
    var few = columns.only(List.of("absh_total", "srs_total", "age", "group_hikikomori"));
    var one = new CoMoments(few.names());
    var other = new CoMoments(few.names());
    for (int i = 0; i < few.rows(); i++) {
      int row = i;
      (i < 77 ? one : other)
          .add(few.names().stream().mapToDouble(name -> few.get(name)[row]).toArray());
    }
    one.merge(other);

    var merged = Regression.of(one, "absh_total", names);

    var rows = Regression.of(columns, "absh_total", names);
    for (var coefficient : rows.coefficients()) {
      double b = coefficient.figures().number("B");
      assertThat(merged.coefficient(coefficient.term()).number("B"))
          .isCloseTo(b, Offset.offset(Math.abs(b) * 1e-11));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "collinear_exact, x1 x2 x3, x2, 'is given by x1'",
    "collinear_below_tol, x1 x2, x2, 'is given by x1'",
    "group_singleton_regression, x1 g x1g, g, 'has one value in all rows'",
    "group_singleton_regression, x1 g x1g, x1g, 'is given by x1'"
  })
  void refusesPredictorThatOthersGive(String id, String terms, String refused, String why) {
    var edge = Edge.of(id);
    var names = List.of(terms.split(" "));
    var columns = Columns.none().and("y", edge.column("y"));
    for (String name : names) {
      columns = columns.and(name, edge.column(name.equals("x1g") ? "x1" : name));
    }

    var regression = Regression.of(columns, "y", names);

    assertThat(regression.refused()).containsEntry(refused, why);
    assertThat(regression.coefficient(refused).get("B")).isEqualTo(Figure.none(why));
    assertThat(regression.coefficient("x1").get("vif")).isInstanceOf(Figure.None.class);
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

  /** The reference itself asks for no more than 1e-3 here. */
  @Test
  void keepsPredictorThatIsNearlyAnother() {
    var edge = Edge.of("collinear_near");
    var columns =
        Columns.none()
            .and("y", edge.column("y"))
            .and("x1", edge.column("x1"))
            .and("x2", edge.column("x2"));

    var regression = Regression.of(columns, "y", List.of("x1", "x2"));

    assertThat(regression.refused()).isEmpty();
    edge.value("coef", "x1").holds(regression.coefficient("x1").get("B"), 1e-3);
    edge.value("vif").holds(regression.coefficient("x1").get("vif"), 1e-3);
    edge.value("R2").holds(regression.figures().get("R2"), 1e-3);
  }

  /** By QR the same predictor stands: its VIF is 3e12. */
  @Test
  void refusesFromCoMomentsWhatTheyCannotTellApart() {
    var edge = Edge.of("collinear_near");
    var columns =
        Columns.none()
            .and("y", edge.column("y"))
            .and("x1", edge.column("x1"))
            .and("x2", edge.column("x2"));

    var streamed = Regression.of(CoMoments.of(columns), "y", List.of("x1", "x2"));

    assertThat(streamed.refused())
        .containsExactly(Map.entry("x2", "is given by x1 as far as co-moments tell"));
  }

  @Test
  void saysWhatARowForEachCoefficientStillSays() {
    for (int columns : List.of(4, 6)) {
      var edge = Edge.of(columns == 4 ? "n_equals_p_plus_1" : "n_less_than_p");
      var rows = edge.rows(columns);
      var names = rows.names().subList(1, columns + 1);

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
  }

  @Test
  void saysNothingWhereTheOutcomeDoesNotVaryOrNoRowIsWhole() {
    var edge = Edge.of("constant_outcome");
    var columns = Columns.none().and("y", edge.column("y")).and("x1", edge.column("x1"));

    var flat = Regression.of(columns, "y", List.of("x1"));

    var one = Figure.none("the outcome has one value in all rows");
    assertThat(flat.figures().byName()).containsEntry("R2", one).containsEntry("p", one);
    assertThat(flat.coefficient("x1").get("SE")).isEqualTo(one);
    assertThat(flat.residuals().orElseThrow().diagnostics().groups().get("durbin_watson").get("DW"))
        .isEqualTo(one);

    double[] missing = new double[columns.rows()];
    Arrays.fill(missing, Double.NaN);
    var none = Regression.of(columns.and("x2", missing), "y", List.of("x1", "x2"));
    assertThat(none.figures().get("R2")).isEqualTo(Figure.none("no row is complete"));
    var empty = Regression.of(Columns.none().and("y").and("x"), "y", List.of("x"));
    assertThat(empty.figures().number("n")).isZero();
    assertThat(empty.coefficient("x").get("B")).isInstanceOf(Figure.None.class);
    assertThat(empty.residuals().orElseThrow().diagnostics().groups()).hasSize(11);
  }

  @Test
  void callsAPerfectFitWhatItIs() {
    var edge = Edge.of("perfect_fit");
    var columns = Columns.none().and("y", edge.column("y")).and("x1", edge.column("x1"));

    var regression = Regression.of(columns, "y", List.of("x1"));

    assertThat(regression.figures().number("R2")).isEqualTo(1);
    edge.value("coef", "r1").holds(regression.coefficient("x1").get("B"), TOLERANCE);
    assertThat(regression.coefficient("x1").get("SE"))
        .isEqualTo(Figure.none("the fit is perfect, what is left is rounding"));
  }

  @Test
  void hasNoSlopeOverOneDay() {
    var edge = Edge.of("slope_one_visit");
    var columns = Columns.none().and("score", edge.column("score")).and("day", edge.column("day"));

    var regression = Regression.of(columns, "score", List.of("day"));

    assertThat(regression.coefficient("day").get("B"))
        .isEqualTo(Figure.none("has one value in all rows"));
    edge.value("SE", 0).holds(regression.coefficient("(Intercept)").get("SE"), TOLERANCE);
    assertThat(regression.figures().get("F")).isEqualTo(Figure.none("there is no predictor"));
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
    var three = Regression.of(columns, "y", List.of("x"));
    var two = Regression.of(columns.and("z", 1, Double.NaN, 3), "y", List.of("z"));
    assertThatThrownBy(() -> three.changeFrom(two)).hasMessageContaining("3 rows is not from 2");
  }
}
