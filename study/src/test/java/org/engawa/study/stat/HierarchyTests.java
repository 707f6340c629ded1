// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.engawa.study.Reference;
import org.engawa.study.Rows;
import org.engawa.study.stat.Steps.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyTests {

  private static final double TOLERANCE = 1e-8;

  private static final List<String> SELECTED =
      List.of(
          "srs_total",
          "scs_total",
          "aaq_total",
          "cope_active",
          "cope_instrumental_support",
          "cope_behavioral_disengagement",
          "cope_planning");

  private static final Map<String, Coding> CODINGS =
      Map.of(
          "A_centered", Coding.CENTRED,
          "B_zscored", Coding.Z_SCORED,
          "C_all_zscored", Coding.ALL_Z_SCORED);

  @ParameterizedTest
  @ValueSource(strings = {"cohort", "missing_prorated80", "missing_prorated50"})
  void isThatOfTheCohortInThreeCodings(String rule) {
    Cohort.hold(
        Reference.json("2_nonaka/regression_" + rule + ".json"), Cohort.of(Rows.cohort(rule)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A_centered", "B_zscored", "C_all_zscored"})
  void leavesOfEachRowWhatRLeaves(String coding) {
    String csv = "2_nonaka/residuals_cohort_step3_" + coding + ".csv";
    var hierarchy =
        Hierarchy.of(Cohort.of(Rows.cohort("cohort")), Cohort.steps(SELECTED, CODINGS.get(coding)));

    var rows = hierarchy.last().residuals().orElseThrow();

    close(rows.fitted(), csv, "fitted");
    close(rows.residuals(), csv, "resid");
    close(rows.leverage(), csv, "hat");
    close(rows.standardised(), csv, "rstandard");
    close(rows.studentised(), csv, "rstudent");
    close(rows.cooks(), csv, "cooks_d");
    close(rows.dffits(), csv, "dffits");
    close(rows.covratio(), csv, "covratio");
  }

  @ParameterizedTest
  @CsvSource({
    "attitude, rating, complaints privileges; learning raises; critical advance",
    "sat_act, SATQ, gender age; education; ACT SATV"
  })
  void isThatOfPublicTables(String table, String outcome, String blocks) {
    var steps =
        new Steps(
            outcome,
            Stream.of(blocks.split("; "))
                .map(block -> Stream.of(block.split(" ")).map(Term::of).toList())
                .toList(),
            Coding.RAW);
    var names = List.of((blocks.replace(";", "") + " " + outcome).split(" "));
    var hierarchy = Hierarchy.of(Rows.of("1_real/" + table + ".csv", names), steps);
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("n_listwise", hierarchy.last().figures().get("n"));
    ours.put("models", hierarchy.regressions().stream().map(Models::regression).toList());
    ours.put("changes", hierarchy.changes().stream().skip(1).toList());

    Walks.without("outcome", "steps")
        .hold(Reference.json("1_real/" + table + ".json").at("hierarchical"), List.of(ours), 200);
  }

  @Test
  void looksAtAModeratorOfManyValuesAroundItsMean() {
    var cohort = Cohort.of(Rows.cohort("cohort"));
    var steps =
        new Steps(
            "absh_total",
            List.of(List.of(Term.of("scs_total"), Term.of("age"), Term.of("scs_total", "age"))),
            Coding.RAW);

    var slopes = Hierarchy.of(cohort, steps).slopes("scs_total", "age");

    // The slope at a value is the coefficient of the predictor once the moderator is zero there.
    for (var level : slopes.levels()) {
      double at = level.slope().number("group_code");
      double[] moved = cohort.get("age").clone();
      for (int i = 0; i < moved.length; i++) {
        moved[i] -= at;
      }
      var again =
          Hierarchy.of(cohort.only(List.of("absh_total", "scs_total")).and("age", moved), steps);
      var expected = again.last().coefficient("scs_total");
      assertThat(level.slope().number("slope_B"))
          .isCloseTo(expected.number("B"), Offset.offset(1e-10));
      assertThat(level.slope().number("SE")).isCloseTo(expected.number("SE"), Offset.offset(1e-10));
      assertThat(level.slope().get("slope_std_within_group_sd"))
          .isEqualTo(Figure.none("the moderator is no group"));
    }
    assertThat(slopes.levels()).hasSize(3);
  }

  @Test
  void saysWhichTermsOfASingleGroupCannotStand() {
    var edge = Edge.of("group_singleton_regression");
    var columns =
        Columns.none()
            .and("y", edge.column("y"))
            .and("x1", edge.column("x1"))
            .and("g", edge.column("g"));
    var steps =
        Steps.moderated(new Steps.Moderation("y", List.of(), "g", List.of("x1")), Coding.CENTRED);

    var hierarchy = Hierarchy.of(columns, steps);

    assertThat(hierarchy.last().refused())
        .containsExactly(
            Map.entry("g", "has one value in all rows"), Map.entry("x1_x_g", "is given by x1"));
    assertThat(hierarchy.changes().get(2).get("F_change"))
        .isEqualTo(Figure.none("the added predictors bring nothing that was not there"));
    assertThat(hierarchy.slopes("x1", "g").levels().getFirst().slope().get("slope_B"))
        .isEqualTo(Figure.none("x1_x_g is given by x1"));
    assertThat(hierarchy.products(0.05)).isEmpty();
  }

  @Test
  void refusesMistakesOfTheCaller() {
    assertThatThrownBy(() -> new Steps("y", List.of(), Coding.RAW))
        .hasMessageContaining("at least one step");
    assertThatThrownBy(() -> new Steps("y", List.of(List.of(Term.of("x", "y"))), Coding.RAW))
        .hasMessageContaining("y is no predictor of itself in x_x_y");
    assertThatThrownBy(Term::of).hasMessageContaining("at least one column");
    var columns = Columns.none().and("y", 1, 2, 4, 3).and("x", 1, 3, 2, 5);
    var steps = new Steps("y", List.of(List.of(Term.of("x"))), Coding.RAW);
    assertThatThrownBy(() -> Hierarchy.of(columns, steps).slopes("x", "z"))
        .hasMessageContaining("no step has the product of x and z");
  }

  private static void close(double[] found, String csv, String column) {
    double[] expected = Reference.column(csv, column);
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.length; i++) {
      double allowed = Math.max(Math.abs(expected[i]) * TOLERANCE, 1e-12);
      assertThat(found[i]).as(column + " " + i).isCloseTo(expected[i], Offset.offset(allowed));
    }
  }
}
