// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.engawa.study.Reference;
import org.engawa.study.Rows;
import org.engawa.study.stat.MixedModel.Method;
import org.engawa.study.stat.MixedModel.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixedModelTests {

  private static final Term MONTH = Term.of("month");

  /** Fixed terms of each model by its name, and whether the slope of the month differs. */
  private static final Map<String, List<Term>> MODELS =
      Map.of(
          "m0_ri", List.of(),
          "m1_ri_time", List.of(MONTH),
          "m2_ris_time", List.of(MONTH),
          "m3_ris_time_arm",
              List.of(MONTH, Term.of("arm_program"), Term.of("month", "arm_program")));

  @Test
  void isThatOfVisitsOverMonths() {
    String csv = "4_longitudinal/longitudinal.csv";
    var month = Arrays.stream(Reference.column(csv, "day")).map(day -> day / 30).toArray();
    var columns =
        Columns.none()
            .and("score", Reference.column(csv, "score"))
            .and("month", month)
            .and("arm_program", Rows.is(csv, "arm", "program"));

    MixedModels.hold(
        Reference.json("4_longitudinal/mixed_models.json"),
        models(columns, Reference.words(csv, "id"), "score", 4));
  }

  @Test
  void isThatOfReactionsOverDays() {
    String csv = "4_longitudinal/sleepstudy.csv";

    MixedModels.hold(
        Reference.json("4_longitudinal/sleepstudy.json"),
        models(sleep(), Reference.words(csv, "id"), "reaction", 3));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void isTheOptimumOfFortyDigits(Method method) {
    String csv = "4_longitudinal/longitudinal.csv";
    var month = Arrays.stream(Reference.column(csv, "day")).map(day -> day / 30).toArray();
    var columns = Columns.none().and("score", Reference.column(csv, "score")).and("month", month);
    var model = MixedModel.of(columns, Reference.words(csv, "id"), growth("score", method));
    var json = Reference.json("4_longitudinal/mixed_models_m2_exact.json");

    Walks.without("gradient_max_abs_before_last_step")
        .within(1e-10, "logLik", "random_correlation", "residual_variance")
        .hold(json.at("models", method.name()), MixedModels.exactly(model), 20);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void isTheClosedFormOfABalancedTable(Method method) {
    var labels = Reference.words("4_longitudinal/sleepstudy.csv", "id");
    var model = MixedModel.of(sleep(), labels, growth("reaction", method));

    Walks.without()
        .hold(
            Reference.json("4_longitudinal/sleepstudy_closed_form.json").at(method.name()),
            MixedModels.exactly(model),
            13);
  }

  @Test
  void predictsTheShrunkenMeansOfABalancedTable() {
    var labels = Reference.words("4_longitudinal/sleepstudy.csv", "id");
    var columns = sleep();
    double[] y = columns.get("reaction");
    double all = Arrays.stream(y).average().orElseThrow();
    var means = new LinkedHashMap<String, Double>();
    for (int i = 0; i < y.length; i++) {
      means.merge(labels.get(i), y[i] / 10, Double::sum);
    }
    double within = 0;
    for (int i = 0; i < y.length; i++) {
      within += Math.pow(y[i] - means.get(labels.get(i)), 2) / (18 * 9);
    }
    double between = means.values().stream().mapToDouble(m -> 10 * Math.pow(m - all, 2) / 17).sum();
    double share = 1 - within / between;
    var plan = new Plan("reaction", List.of(), Optional.empty(), Method.REML);

    var model = MixedModel.of(columns, labels, plan);

    close(model.figures().number("residual_variance"), within, 1e-9);
    close(model.randomCovariance()[0][0], (between - within) / 10, 1e-9);
    means.forEach(
        (label, mean) -> close(model.predictions().get(label)[0], share * (mean - all), 1e-9));
  }

  @Test
  void doesNotDependOnTheUnitOrTheOriginOfTime() {
    var sleep = sleep();
    var labels = Reference.words("4_longitudinal/sleepstudy.csv", "id");
    double[] seconds = Arrays.stream(sleep.get("month")).map(day -> 1.7e9 + day * 86400).toArray();
    var moved = Columns.none().and("reaction", sleep.get("reaction")).and("month", seconds);

    var days = MixedModel.of(sleep, labels, growth("reaction", Method.REML));
    var again = MixedModel.of(moved, labels, growth("reaction", Method.REML));

    close(
        again.figures().number("logLik") + Math.log(86400), days.figures().number("logLik"), 1e-9);
    close(
        again.fixed().get(1).figures().number("estimate") * 86400,
        days.fixed().get(1).figures().number("estimate"),
        1e-9);
    close(again.randomCovariance()[1][1] * 86400.0 * 86400, days.randomCovariance()[1][1], 1e-7);
  }

  @Test
  void findsAVarianceOfZero() {
    // Groups differ less than chance has it, so the best variance between them is none.
    var labels = new ArrayList<String>();
    double[] y = new double[40];
    for (int i = 0; i < 40; i++) {
      labels.add("g" + i % 10);
      y[i] = (i / 10 % 2 == 0 ? 1 : -1) * (1 + i % 3) + i % 2 * 0.01;
    }
    var plan = new Plan("y", List.of(), Optional.empty(), Method.ML);

    var model = MixedModel.of(Columns.none().and("y", y), labels, plan);

    assertThat(model.theta()[0]).isCloseTo(0, Offset.offset(1e-6));
    double mean = Arrays.stream(y).average().orElseThrow();
    double sse = Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum();
    close(model.figures().number("logLik"), -20 * (Math.log(2 * Math.PI * sse / 40) + 1), 1e-10);
  }

  @Test
  void saysWhyThereIsNoModel() {
    var plan = new Plan("y", List.of(Term.of("x")), Optional.of("x"), Method.REML);
    var columns = Columns.none().and("y", 1, 3, 2, 5).and("x", 1, 2, 1, 2);

    var tooFew = MixedModel.of(columns, List.of("a", "a", "b", "b"), plan);
    var single = MixedModel.of(columns, List.of("a", "a", "a", "a"), plan);
    var empty = MixedModel.of(Columns.none().and("y").and("x"), List.of(), plan);
    var unnamed = MixedModel.of(columns, List.of("a", "", "b", " "), plan);

    assertThat(tooFew.figures().get("logLik"))
        .isEqualTo(Figure.none("the random effects are as many as the rows"));
    assertThat(tooFew.fixed().get(1).figures().get("estimate"))
        .isEqualTo(Figure.none("the random effects are as many as the rows"));
    assertThat(single.figures().get("residual_variance"))
        .isEqualTo(Figure.none("fewer than two groups"));
    assertThat(empty.figures().get("AIC")).isEqualTo(Figure.none("no row is complete"));
    assertThat(unnamed.figures().number("n_obs")).isEqualTo(2);
    assertThat(tooFew.vcov()).isEmpty();
    assertThat(tooFew.predictions()).isEmpty();
    assertThatThrownBy(() -> MixedModel.of(columns, List.of("a"), plan))
        .hasMessageContaining("1 groups do not name 4 rows");
  }

  @Test
  void saysNothingWhereOnlyGroupsVary() {
    var labels = Reference.words("4_longitudinal/sleepstudy.csv", "id");
    double[] same = labels.stream().mapToDouble(Double::parseDouble).toArray();
    var columns = sleep().and("same", same);

    for (var fixed : List.of(List.<Term>of(), List.of(MONTH))) {
      var plan = new Plan("same", fixed, Optional.empty(), Method.REML);
      assertThat(MixedModel.of(columns, labels, plan).figures().get("logLik"))
          .isEqualTo(Figure.none("no best place of the likelihood was found"));
    }
  }

  @Test
  void comparesOnlyWhatIsComparable() {
    var labels = Reference.words("4_longitudinal/sleepstudy.csv", "id");
    var one = MixedModel.of(sleep(), labels, growth("reaction", Method.REML));
    var other =
        MixedModel.of(
            sleep(), labels, new Plan("reaction", List.of(), Optional.empty(), Method.REML));

    assertThat(one.against(other).get("p"))
        .isEqualTo(Figure.none("only ML over the same rows compares"));
  }

  @Test
  void namesAFixedTermThatOthersGive() {
    var labels = Reference.words("4_longitudinal/sleepstudy.csv", "id");
    var columns = sleep();
    double[] twice = Arrays.stream(columns.get("month")).map(v -> 2 * v).toArray();
    var plan =
        new Plan("reaction", List.of(MONTH, Term.of("twice")), Optional.empty(), Method.REML);

    var model = MixedModel.of(columns.and("twice", twice), labels, plan);

    assertThat(model.refused()).containsEntry("twice", "is given by month");
    assertThat(model.fixed().get(2).figures().get("SE"))
        .isEqualTo(Figure.none("is given by month"));
    assertThat(model.fixed().get(1).figures().get("SE")).isInstanceOf(Figure.Value.class);
  }

  private static Map<String, MixedModel> models(
      Columns columns, List<String> labels, String outcome, int count) {
    var models = new LinkedHashMap<String, MixedModel>();
    for (String name : MODELS.keySet().stream().sorted().limit(count).toList()) {
      Optional<String> slope = name.contains("_ris_") ? Optional.of("month") : Optional.empty();
      for (var method : List.of(Method.REML, Method.ML)) {
        var plan = new Plan(outcome, MODELS.get(name), slope, method);
        models.put(name + "_" + method, MixedModel.of(columns, labels, plan));
      }
    }
    return models;
  }

  private static Columns sleep() {
    String csv = "4_longitudinal/sleepstudy.csv";
    return Columns.none()
        .and("reaction", Reference.column(csv, "reaction"))
        .and("month", Reference.column(csv, "days"));
  }

  private static Plan growth(String outcome, Method method) {
    return new Plan(outcome, List.of(MONTH), Optional.of("month"), method);
  }

  private static void close(double found, double expected, double tolerance) {
    assertThat(found).isCloseTo(expected, Offset.offset(Math.abs(expected) * tolerance));
  }
}
