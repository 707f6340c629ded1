// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Locale;
import org.engawa.study.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The study of seed 003 on made-up people: complete, with answers missing, and many of them. */
class CohortTests {

  @ParameterizedTest
  @CsvSource({
    "cohort, 2_nonaka/cohort.csv, SUM_STRICT",
    "missing_prorated80, 2_nonaka/cohort_missing.csv, SUM_PRORATED_80",
    "missing_prorated50, 2_nonaka/cohort_missing.csv, SUM_PRORATED_50"
  })
  void peopleAreMeasuredAndComparedAsInR(String name, String csv, MissingAnswers rule) {
    var walk = new CohortWalk(CohortItems.of(csv), rule);

    walk.holdsReliability("2_nonaka/reliability_" + name + ".json", Walks.without());
    walk.holdsDescription("2_nonaka/descriptives_" + name + ".json");
    walk.holdsComparison("2_nonaka/group_tests_" + name + ".json");
  }

  @Test
  void tenThousandPeopleAreMeasuredAndComparedAsInR() {
    var walk = new CohortWalk(CohortItems.large(10_000), MissingAnswers.SUM_STRICT);

    walk.holdsReliability("3_large/reliability_large_1e4.json", Walks.without());
    walk.holdsDescription("3_large/descriptives_large_1e4.json");
    walk.holdsComparison("3_large/group_tests_large_1e4.json");
  }

  @Test
  void hundredThousandPeopleAreMeasuredAndComparedAsInR() {
    var walk = new CohortWalk(CohortItems.large(100_000), MissingAnswers.SUM_STRICT);

    walk.holdsReliability(
        "3_large/reliability_large_1e5.json",
        // R takes χ²/df for F beyond 400,000 degrees of freedom; AlphaTests goes further.
        Walks.without().within(1e-3, "alpha_ci95_feldt_low", "alpha_ci95_feldt_high"));
    walk.holdsDescription("3_large/descriptives_large_1e5.json");
    walk.holdsComparison("3_large/group_tests_large_1e5.json");
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
                // AssertJ counts NaN as equal to NaN, and as close to nothing else.
                assertThat(scores)
                    .as(rule + " " + scale)
                    .hasSameSizeAs(expected)
                    .containsExactly(expected, offset(1e-10));
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "scores_cohort, 2_nonaka/cohort.csv, SUM_STRICT",
    "scores_missing_prorated80, 2_nonaka/cohort_missing.csv, SUM_PRORATED_80",
    "scores_missing_prorated50, 2_nonaka/cohort_missing.csv, SUM_PRORATED_50"
  })
  void scoresAreThoseOfR(String name, String csv, MissingAnswers rule) {
    CohortItems.of(csv)
        .scores(rule)
        .forEach(
            (scale, scores) ->
                assertThat(scores)
                    .as(scale)
                    .containsExactly(
                        Reference.column("2_nonaka/" + name + ".csv", scale), offset(1e-10)));
  }
}
