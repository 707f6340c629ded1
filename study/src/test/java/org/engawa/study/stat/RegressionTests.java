// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
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

    Walks.without("outcome", "predictors")
        .hold(
            Reference.json("1_real/" + table + ".json").at("regressions"),
            List.of(Models.diagnosed(regression)),
            100);
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
    var regression = Regression.of(columns, "last", List.of("first", "arm_program"));

    Walks.without()
        .hold(
            Reference.json("4_longitudinal/change.json").at("ancova_last_on_first_arm"),
            Models.regression(regression),
            50);
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
}
