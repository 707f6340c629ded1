// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.assertj.core.data.Offset;
import org.engawa.study.Reference;
import org.engawa.study.Rows;
import org.engawa.study.stat.Correlations.Kind;
import org.engawa.study.stat.Correlations.Missing;
import org.junit.jupiter.api.Test;

/** Ten and a hundred thousand made-up people; Shapiro and Wilk's test is not for so many. */
class LargeCohortTests {

  private static final int ROWS = 10_000;

  @Test
  void correlateAsInR() {
    hold("1e4", Correlations.of(people(ROWS), Missing.PAIRWISE, Kind.STRAIGHT));
  }

  @Test
  void correlateAsInRFromCoMomentsWhenTheyAreTenTimesAsMany() {
    hold("1e5", Correlations.of(CoMoments.of(people(10 * ROWS))));
  }

  private static void hold(String size, Correlations correlations) {
    Cohort.hold(Reference.json("3_large/correlations_large_" + size + ".json"), correlations, 2000);
  }

  @Test
  void regressAsInR() {
    Cohort.hold(Reference.json("3_large/regression_large_1e4.json"), Cohort.of(people(ROWS)));
  }

  /** One coding of three, which takes a few seconds; R2 and the products are the same in all. */
  @Test
  void regressAsInRWhenTheyAreTenTimesAsMany() {
    var json = Reference.json("3_large/regression_large_1e5.json").at("models", "A_centered");
    var cohort = Cohort.of(people(10 * ROWS));

    Walks.without("variant").hold(json, Cohort.model(cohort, "A_centered"), 1000);
  }

  @Test
  void regressTheSameWhenGatheredRowByRowInParts() {
    var cohort = people(ROWS);
    var names = cohort.names();
    var all = new CoMoments(names);
    for (int from = 0; from < ROWS; from += 3333) {
      var part = new CoMoments(names);
      for (int i = from; i < Math.min(from + 3333, ROWS); i++) {
        int row = i;
        part.add(names.stream().mapToDouble(name -> cohort.get(name)[row]).toArray());
      }
      all.merge(part);
    }
    var predictors = names.subList(1, names.size());

    var streamed = Regression.of(all, "absh_total", predictors);

    assertThat(all.count()).isEqualTo(ROWS);
    for (var coefficient : Regression.of(cohort, "absh_total", predictors).coefficients()) {
      for (String figure : List.of("B", "SE", "t", "vif", "semipartial_r2")) {
        if (coefficient.figures().byName().containsKey(figure)) {
          double expected = coefficient.figures().number(figure);
          assertThat(streamed.coefficient(coefficient.term()).number(figure))
              .as(coefficient.term() + " " + figure)
              .isCloseTo(expected, Offset.offset(Math.abs(expected) * 1e-9));
        }
      }
    }
  }

  /** One pass, no rows kept: products are gathered raw, and centred afterwards by the means. */
  @Test
  void regressInStepsFromOnePass() {
    var cohort = Cohort.of(people(ROWS));
    var selected = Cohort.selected(cohort);
    var gathered = Columns.none();
    for (String name : List.of("absh_total", "sex", "age", "group")) {
      gathered = gathered.and(name, cohort.get(name));
    }
    for (String name : selected) {
      double[] product = cohort.get(name).clone();
      for (int i = 0; i < product.length; i++) {
        product[i] *= cohort.get("group")[i];
      }
      gathered = gathered.and("raw " + name, cohort.get(name)).and("raw product " + name, product);
    }
    var moments = CoMoments.of(gathered);
    for (String name : selected) {
      double mean = moments.mean("raw " + name);
      moments = moments.and(name + "_x_group", Map.of("raw product " + name, 1.0, "group", -mean));
    }
    var first = new ArrayList<>(List.of("sex", "age", "group"));
    var second = new ArrayList<>(first);
    selected.forEach(name -> second.add("raw " + name));
    var third = new ArrayList<>(second);
    selected.forEach(name -> third.add(name + "_x_group"));

    var one = Regression.of(moments, "absh_total", first);
    var two = Regression.of(moments, "absh_total", second);
    var three = Regression.of(moments, "absh_total", third);

    var expected = Reference.json("3_large/regression_large_1e4.json").at("models", "A_centered");
    for (String name : List.of("R2", "R2_adj", "F", "residual_se", "logLik", "AIC", "BIC")) {
      expected.at("step1").holds(one.figures(), name, 1e-8);
      expected.at("step3").holds(three.figures(), name, 1e-8);
    }
    for (String name : List.of("delta_R2", "F_change", "p_change")) {
      expected.at("change_1_to_2").holds(two.changeFrom(one), name, 1e-8);
      expected.at("change_2_to_3").holds(three.changeFrom(two), name, 1e-8);
    }
    for (int i = 1; i < three.coefficients().size(); i++) {
      for (String name : List.of("B", "SE", "t", "vif")) {
        var coefficient = expected.at("step3", "coefficients", i);
        coefficient.holds(three.coefficients().get(i).figures(), name, 1e-8);
      }
    }
    for (int i = 0; i < selected.size(); i++) {
      for (int group = 0; group < 2; group++) {
        var slope =
            three.combined(
                Map.of("raw " + selected.get(i), 1.0, selected.get(i) + "_x_group", 1.0 * group));
        var at = expected.at("simple_slopes", i, "slopes", group);
        at.at("slope_B").holds(slope.get("B"), 1e-8);
        at.holds(slope, "SE", 1e-8);
        at.holds(slope, "ci95_low", 1e-8);
      }
    }
  }

  private static Columns people(int rows) {
    var cohort = CohortItems.large(rows);
    var scores = cohort.scores(MissingAnswers.SUM_PRORATED_80);
    SequencedMap<String, double[]> byName = new LinkedHashMap<>();
    Rows.SCALES.forEach(scale -> byName.put(scale, scores.get(scale)));
    byName.put("age", cohort.numbers().get("age"));
    byName.put("sex_male", cohort.numbers().get("sex"));
    byName.put("group_hikikomori", cohort.numbers().get("group"));
    return new Columns(byName);
  }
}
