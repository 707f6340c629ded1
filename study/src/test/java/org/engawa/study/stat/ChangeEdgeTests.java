// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.engawa.measure.change.ReliableChange.Better;
import org.junit.jupiter.api.Test;

/** Scales that weigh nothing, and people of whom little can be said. */
class ChangeEdgeTests {

  private static final double NONE = Double.NaN;
  private static final Setback SETBACK = new Setback(5, Better.HIGHER);
  private static final ChangeRule RULE = new ChangeRule(0.9, 5, Better.HIGHER);

  /** Infinite and 0/0 in R. */
  @OfEdge("rci_alpha_one")
  void aPerfectScaleOrOneWithoutSpreadWeighsNothing(Edge edge) {
    double pre = edge.at("input", "pre").number();
    double post = edge.at("input", "post").number();
    double sd = edge.at("input", "sd").number();
    for (var rule :
        List.of(
            new ChangeRule(edge.at("input", "alpha").number(), sd, Better.HIGHER),
            new ChangeRule(0.9, 0, Better.HIGHER),
            new ChangeRule(NONE, sd, Better.HIGHER))) {
      for (double later : new double[] {pre, post}) {
        var change = PersonChange.of(pre, later, rule);
        assertThat(change.way()).isEmpty();
        assertThat(change.figures().get("rci")).isEqualTo(Figure.none(ChangeRule.NO_ERROR));
      }
      var group = new GroupChange(new double[] {10, 11}, new double[] {12, 11}, rule);
      assertThat(group.figures().get("rci_mean")).isEqualTo(Figure.none(ChangeRule.NO_ERROR));
      assertThat(group.ways(1.96).n().get("improved")).isEqualTo(Figure.none(ChangeRule.NO_ERROR));
      assertThat(group.corrected().percent().get("improved"))
          .isEqualTo(Figure.none(ChangeRule.NO_ERROR));
      assertThat(group.clinical()).isEmpty();
    }
  }

  @OfEdge("slope_one_visit")
  void visitsOnOneDayHaveNoSlope(Edge edge) {
    var course = Course.of(edge.column("day"), edge.column("score"), SETBACK);
    assertThat(course.get("slope_per_30d")).isEqualTo(Figure.none("all visits were on one day"));
    assertThat(course.get("theil_sen_per_30d"))
        .isEqualTo(Figure.none("all visits were on one day"));
    assertThat(course.number("change")).isEqualTo(2);
    var one = Course.of(new double[] {3}, new double[] {4}, SETBACK);
    assertThat(one.get("slope_per_30d")).isEqualTo(Figure.none("fewer than two visits"));
    assertThat(one.number("change")).isZero();
  }

  @Test
  void visitsOnALineHaveASlopeAndNoTest() {
    var course = Course.of(new double[] {60, 0, 30}, new double[] {14, 10, 12}, SETBACK);
    assertThat(course.number("slope_per_30d")).isCloseTo(2, within(1e-12));
    assertThat(course.number("r2")).isEqualTo(1);
    assertThat(course.get("slope_t")).isEqualTo(Figure.none("the visits lie on one line"));
    assertThat(course.number("first")).isEqualTo(10);
    var flat = Course.of(new double[] {0, 30, 60}, new double[] {7, 7, 7}, SETBACK);
    assertThat(flat.number("slope_per_30d")).isZero();
    assertThat(flat.get("r2")).isEqualTo(Figure.none("all scores are the same"));
  }

  @Test
  void nobodyGivesReasons() {
    var none = Course.of(new double[] {NONE, 3}, new double[] {1, NONE}, SETBACK);
    assertThat(none.number("n_visits")).isZero();
    assertThat(none.get("max_drawdown_from_running_max")).isEqualTo(Figure.none("no visit"));
    var courses = new Courses(SETBACK);
    courses.add(none);
    assertThat(courses.figures().number("n_persons")).isZero();
    assertThat(courses.setbacks().get("mean_max_drawdown"))
        .isEqualTo(Figure.none("nobody has a visit"));
    var group = new GroupChange(new double[] {NONE}, new double[] {1}, RULE);
    assertThat(group.ways(1.96).percent().get("improved"))
        .isEqualTo(Figure.none("nobody has both scores"));
    assertThat(group.figures().get("rci_max")).isEqualTo(Figure.none("nobody has both scores"));
    assertThat(PersonChange.of(1, NONE, RULE).figures().get("rci"))
        .isEqualTo(Figure.none("one of both scores is missing"));
  }

  @Test
  void aSetbackGoesAgainstTheWishedDirection() {
    double[] days = {0, 10, 20};
    double[] scores = {10, 16, 8};
    var higher = Course.of(days, scores, SETBACK);
    var lower = Course.of(days, scores, new Setback(5, Better.LOWER));

    assertThat(higher.number("n_setbacks_drop_ge5")).isEqualTo(1);
    assertThat(higher.number("largest_visit_drop")).isEqualTo(8);
    assertThat(lower.number("n_setbacks_drop_ge5")).isEqualTo(1);
    assertThat(lower.number("largest_visit_drop")).isEqualTo(6);
  }

  @Test
  void refusesWhatCannotBePaired() {
    assertThatThrownBy(() -> new GroupChange(new double[2], new double[3], RULE))
        .hasMessageContaining("2 and 3");
    assertThatThrownBy(() -> Course.of(new double[2], new double[3], SETBACK))
        .hasMessageContaining("2 and 3");
    assertThatThrownBy(() -> new Setback(0, Better.HIGHER)).hasMessageContaining("0.0");
  }
}
