// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.engawa.study.Reference;
import org.engawa.study.stat.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example plan gives what R gives for the same people, within 1e-8. */
class CohortPlanTests {

  private static final Path PLAN = Path.of("../docs/examples/nonaka-made-up.yaml");
  private static final double TOLERANCE = 1e-8;

  /** What the approximation of W is good for. */
  private static final double NORMALITY = 1e-6;

  private static List<Result> results = List.of();

  @BeforeAll
  static void run() {
    results = Ran.results(Ran.of(PLAN));
  }

  @Test
  void givesOneResultForEachStepInTheirOrder() {
    assertThat(results)
        .extracting(Result::kind)
        .containsExactly(
            "describe", "reliability", "compare", "correlate", "regress", "logit", "prevalence");
  }

  @Test
  void describesEveryScaleInAllAndByGroup() {
    var reference = Reference.json("2_nonaka/descriptives_cohort.json");
    int scales = 0;
    for (Part variable : Ran.rows(results.get(0).part(), "variables")) {
      String name = Ran.word(variable, "variable").replace('.', '_');
      boolean scale = reference.at("descriptives", "total").has(name);
      scales += scale ? 1 : 0;
      var of = scale ? reference.at("descriptives") : reference.at("demographics");
      hold(of.at(scale ? "total" : "overall", name), Ran.figures(variable), 20);
      for (Part group : Ran.rows(variable, "groups")) {
        hold(of.at(Ran.word(group, "level"), name), Ran.figures(group), 20);
      }
    }
    assertThat(scales).isEqualTo(reference.at("descriptives", "total").keys().size());
  }

  @Test
  void saysHowReliableEveryScaleIs() {
    var reference = Reference.json("2_nonaka/reliability_cohort.json");
    var scales = Ran.rows(results.get(1).part(), "scales");
    assertThat(scales).hasSize(27);
    for (Part scale : scales) {
      var of = reference.at("scales").at(Ran.word(scale, "scale").replace('.', '_'));
      hold(of.at("listwise"), Ran.figures(Ran.within(scale, "listwise")), 9);
      if (of.has("psych_pairwise")) {
        hold(of.at("psych_pairwise"), Ran.figures(Ran.within(scale, "psych_pairwise")), 9);
      }
    }
  }

  @Test
  void comparesGroupsTheHigherNumberFirst() {
    var part = results.get(2).part();
    assertThat(Ran.words(part, "levels")).containsExactly("hikikomori", "control");
    var reference = Reference.json("2_nonaka/group_tests_cohort.json").at("group_differences");
    for (Part outcome : Ran.rows(part, "outcomes").subList(0, 4)) {
      var of = reference.at(Ran.word(outcome, "outcome").replace('.', '_'));
      hold(of, Ran.figures(outcome), 8);
      hold(of.at("welch"), Ran.figures(Ran.within(outcome, "welch")), 7);
      hold(of.at("mann_whitney"), Ran.figures(Ran.within(outcome, "mann_whitney")), 8);
    }
  }

  @Test
  void selectsThePredictorsThatTheReferenceSelects() {
    var reference = Reference.json("2_nonaka/correlations_cohort.json");
    var part = results.get(3).part();

    assertThat(Ran.words(part, "selected").stream().map(name -> name.replace('.', '_')).toList())
        .isEqualTo(reference.at("selection", "selected").list());
    for (Part pair : Ran.rows(part, "pairs")) {
      reference
          .at("selection", "r_with_absh_total", Ran.word(pair, "y").replace('.', '_'))
          .holds(Ran.figures(pair).get("r"), TOLERANCE);
    }
    assertThat(results.get(4).notes())
        .anyMatch(note -> note.contains("7 predictors were selected"));
  }

  @Test
  void explainsTheOutcomeInSteps() {
    var model = Reference.json("2_nonaka/regression_cohort.json").at("models", "A_centered");
    var steps = Ran.rows(results.get(4).part(), "steps");
    assertThat(steps).hasSize(3);
    for (int i = 0; i < 3; i++) {
      var of = model.at("step" + (i + 1));
      hold(of, Ran.figures(steps.get(i)), 17);
      var coefficients = Ran.rows(steps.get(i), "coefficients");
      assertThat(coefficients).hasSize(of.at("coefficients").size());
      for (int c = 0; c < coefficients.size(); c++) {
        var figures = Ran.figures(coefficients.get(c));
        var coefficient = of.at("coefficients", c);
        hold(coefficient, figures, c == 0 ? 6 : 12);
        if (c > 0) {
          coefficient.at("beta_std").holds(figures.get("beta"), TOLERANCE);
          coefficient.at("vif").holds(figures.get("VIF"), TOLERANCE);
        }
      }
    }
    hold(model.at("change_1_to_2"), Ran.figures(Ran.within(steps.get(1), "change")), 6);
    hold(model.at("change_2_to_3"), Ran.figures(Ran.within(steps.get(2), "change")), 6);
    var diagnostics = Ran.within(steps.get(2), "diagnostics");
    model
        .at("step3", "diagnostics", "breusch_pagan_koenker")
        .holds(Ran.figures(Ran.within(diagnostics, "breusch_pagan_koenker")), "LM", TOLERANCE);
  }

  @Test
  void showsTheSlopesOfTheOneProductThatMeetsTheRule() {
    var slopes = Ran.rows(results.get(4).part(), "simple_slopes");
    assertThat(slopes).hasSize(1);
    assertThat(Ran.word(slopes.getFirst(), "predictor")).isEqualTo("cope.instrumental_support");
    var reference =
        Reference.json("2_nonaka/regression_cohort.json")
            .at("models", "A_centered", "simple_slopes", 4);
    assertThat(reference.at("predictor").word()).isEqualTo("cope_instrumental_support");
    hold(reference, Ran.figures(slopes.getFirst()), 3);
    var levels = Ran.rows(slopes.getFirst(), "slopes");
    for (int i = 0; i < 2; i++) {
      assertThat(Ran.word(levels.get(i), "group"))
          .isEqualTo(reference.at("slopes", i, "group").word());
      hold(reference.at("slopes", i), Ran.figures(levels.get(i)), 9);
    }
  }

  @Test
  void sharesOutTheSexesByGroup() {
    var reference =
        Reference.json("2_nonaka/descriptives_cohort.json").at("demographics", "sex_by_group");
    reference.holds(
        Ran.figures(Ran.within(results.get(6).part(), "contingency")), "chi2", TOLERANCE);
    assertThat(Ran.number(results.get(6).part(), "n")).isEqualTo(200);
  }

  @Test
  void explainsTheGroup() {
    var reference = Reference.json("2_nonaka/regression_cohort.json").at("logistic");
    hold(reference, Ran.figures(results.get(5).part()), 8);
    var coefficients = Ran.rows(results.get(5).part(), "coefficients");
    for (int i = 0; i < coefficients.size(); i++) {
      hold(reference.at("coefficients", i), Ran.figures(coefficients.get(i)), 7);
    }
  }

  /** Every figure that stands on both sides is close, and so many at least do. */
  private static void hold(Reference reference, Figures figures, int least) {
    int held = 0;
    for (var each : figures.byName().entrySet()) {
      if (reference.has(each.getKey())) {
        boolean normality = each.getKey().startsWith("shapiro");
        reference.holds(figures, each.getKey(), normality ? NORMALITY : TOLERANCE);
        held++;
      }
    }
    assertThat(held).as("%s", figures.byName().keySet()).isGreaterThanOrEqualTo(least);
  }
}
