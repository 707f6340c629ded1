// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.engawa.study.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The study of seed 003 on made-up people, complete and with answers missing. */
class CohortTests {

  private static final List<String> GROUPS = List.of("hikikomori", "control");

  @ParameterizedTest
  @CsvSource({
    "reliability_cohort, 2_nonaka/cohort.csv",
    "reliability_missing_prorated80, 2_nonaka/cohort_missing.csv"
  })
  void scalesAreAsReliableAsInPsych(String name, String csv) {
    var cohort = CohortItems.of(csv);
    var json = Reference.json("2_nonaka/" + name + ".json");
    Map<String, Object> scales =
        Trees.each(
            json.at("scales").keys(),
            scale ->
                Trees.reliability(
                    Reliability.of(
                        List.copyOf(cohort.scales().get(scale).keySet()), cohort.items(scale))));

    Walks.without().hold(json, Map.of("scales", scales), 2500);
  }

  @ParameterizedTest
  @CsvSource({
    "cohort, 2_nonaka/cohort.csv, SUM_STRICT",
    "missing_prorated80, 2_nonaka/cohort_missing.csv, SUM_PRORATED_80",
    "missing_prorated50, 2_nonaka/cohort_missing.csv, SUM_PRORATED_50"
  })
  void peopleAreDescribedAndComparedAsInR(String name, String csv, MissingAnswers rule) {
    var cohort = CohortItems.of(csv);
    Map<String, double[]> scores = cohort.scores(rule);
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("demographics", demographics(cohort));
    described.put(
        "descriptives",
        Map.of(
            "total", described(scores, values -> values),
            "control", described(scores, values -> cohort.in("control", values)),
            "hikikomori", described(scores, values -> cohort.in("hikikomori", values))));
    Walks.without()
        .hold(Reference.json("2_nonaka/descriptives_" + name + ".json"), described, 1500);

    Map<String, Object> compared = Map.of("group_differences", compared(cohort, scores));
    Walks.without().hold(Reference.json("2_nonaka/group_tests_" + name + ".json"), compared, 900);
  }

  private static Map<String, Object> described(
      Map<String, double[]> columns, UnaryOperator<double[]> part) {
    return Trees.each(
        List.copyOf(columns.keySet()), name -> Descriptives.of(part.apply(columns.get(name))));
  }

  private static Map<String, Object> compared(CohortItems cohort, Map<String, double[]> columns) {
    return Trees.each(
        List.copyOf(columns.keySet()),
        name -> Trees.twoGroups(Groups.of(columns.get(name), cohort.words("group"), GROUPS)));
  }

  private static Map<String, Object> demographics(CohortItems cohort) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (var name : List.of("age", "days_out_per_month", "difficulty_social_participation")) {
      columns.put(name, cohort.column(name));
    }
    List<String[]> people = new ArrayList<>();
    for (int i = 0; i < cohort.people(); i++) {
      people.add(new String[] {cohort.words("group").get(i), cohort.words("sex").get(i)});
    }
    List<String> sexes = List.of("male", "female");
    return Map.of(
        "n", cohort.people(),
        "sex_by_group", Trees.contingency(GROUPS, sexes, Trees.counts(GROUPS, sexes, people)),
        "overall", described(columns, values -> values),
        "control", described(columns, values -> cohort.in("control", values)),
        "hikikomori", described(columns, values -> cohort.in("hikikomori", values)),
        "duration_months_hikikomori",
            Descriptives.of(cohort.in("hikikomori", cohort.column("hikikomori_months"))),
        "tests_hikikomori_minus_control", compared(cohort, columns));
  }

  @Test
  void missingAnswersAreScoredByEachRuleForEachPerson() {
    var cohort = CohortItems.of(CohortItems.MISSING);
    String csv = "2_nonaka/scoring_rules_missing.csv";
    List<String> scaleOfEach = Reference.words(csv, "scale");
    for (var rule : MissingAnswers.values()) {
      double[] all = Reference.column(csv, rule.name().toLowerCase(Locale.ROOT));
      cohort
          .scores(rule)
          .forEach(
              (scale, scores) -> {
                double[] expected = Groups.of(all, scaleOfEach, List.of(scale)).get(scale);
                assertThat(scores).as(rule + " " + scale).hasSameSizeAs(expected);
                // AssertJ counts NaN as equal to NaN, and as close to nothing else.
                assertThat(scores).containsExactly(expected, offset(1e-10));
              });
    }
  }
}
