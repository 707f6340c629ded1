// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engawa.study.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds that the example plan does not have, over rows whose figures were computed in R. */
class OtherPlansTests {

  private static final double TOLERANCE = 1e-8;
  private static final String VISITS =
      """
      study: visits
      data: %s/4_longitudinal/longitudinal.csv
      variables:
        arm: {levels: {tau: 0, program: 1}}
        visit: {type: number}
        day: {type: number}
        score: {type: number}
      """;
  private static final String CODES =
      """
      study: codes
      data: %s/6_interrater/codes.csv
      variables:
        severity_a: {type: number}
        severity_b: {type: number}
        severity_c: {type: number}
      """;
  private static final String COHORT =
      """
      study: cohort
      data: %s/2_nonaka/cohort.csv
      id: id
      variables:
        sex: {levels: {female: 0, male: 1}}
        group: {levels: {control: 0, hikikomori: 1}}
      """;

  @TempDir private Path folder;

  private List<Result> results(String plan, String run) throws IOException {
    Path tables = Path.of("src/test/resources/reference").toAbsolutePath();
    var file = folder.resolve("plan.yaml");
    return Ran.results(Ran.of(Files.writeString(file, plan.formatted(tables) + "run:\n" + run)));
  }

  @Test
  void saysHowManyChanged() throws IOException {
    var results =
        results(
            VISITS,
            "  - change: {score: score, person: id, time: day, reliability: 0.94, sd: 16, better:"
                + " higher}\n");
    var part = results.getFirst().part();
    var reference = Reference.json("4_longitudinal/change.json");

    reference.holds(Ran.figures(part), "n_persons", TOLERANCE);
    reference.holds(Ran.figures(part), "n_observations", TOLERANCE);
    reference.holds(Ran.figures(part), "n_persons_with_change", TOLERANCE);
    reference.at("pre_post_all").holds(Ran.figures(Ran.within(part, "pre_post")), "t", TOLERANCE);
    var rci = Ran.within(part, "rci");
    var given = reference.at("rci_given_alpha_and_sd");
    given.holds(Ran.figures(rci), "rci_mean", TOLERANCE);
    for (String classes : List.of("classes_1.96", "classes_1.645", "edwards_nunnally")) {
      var n = Ran.figures(Ran.within(Ran.within(rci, classes), "n"));
      for (String way : List.of("improved", "unchanged", "deteriorated")) {
        given.at(classes, "n").holds(n, way, TOLERANCE);
      }
    }
    assertThat(results.getFirst().notes())
        .containsExactly("2 of 120 persons have one score only, and no change");
  }

  @Test
  void fitsAMixedModel() throws IOException {
    var part =
        results(
                VISITS,
                "  - mixed: {outcome: score, predictors: [day], person: id, random: intercept,"
                    + " likelihood: ml}\n")
            .getFirst()
            .part();
    // The likelihood is the same whether time is counted in days or in months.
    var reference =
        Reference.json("4_longitudinal/mixed_models.json").at("models", "m1_ri_time_ML");

    for (String name : List.of("n_obs", "n_groups", "logLik", "AIC", "BIC", "icc_intercept")) {
      reference.holds(Ran.figures(part), name, 1e-6);
    }
    assertThat(Ran.rows(part, "fixed")).hasSize(2);
  }

  @Test
  void saysHowFarCodersAgree() throws IOException {
    var results =
        results(
            CODES,
            """
              - agreement: {coders: [severity_a, severity_b, severity_c], level: ordinal}
              - agreement: {coders: [severity_a, severity_b, severity_c], level: interval}
              - agreement: {coders: [severity_a, severity_b, severity_c], level: nominal}
            """);
    var reference = Reference.json("6_interrater/agreement.json");

    for (int i = 0; i < 3; i++) {
      var part = results.get(i).part();
      reference
          .at("krippendorff_severity_3coders", Ran.word(part, "level"))
          .holds(Ran.figures(Ran.within(part, "krippendorff")), "alpha", TOLERANCE);
    }
    var pairs = Ran.rows(results.getFirst().part(), "pairs");
    var kappas = reference.at("ordinal_pairs", "ab");
    kappas.holds(Ran.figures(pairs.getFirst()), "gwet_ac1", TOLERANCE);
    for (String kappa : List.of("weighted_kappa_linear", "weighted_kappa_quadratic")) {
      kappas.at(kappa).holds(Ran.figures(Ran.within(pairs.getFirst(), kappa)), "kappa", TOLERANCE);
    }
    reference
        .at("icc_severity_complete", "ICC2_1")
        .holds(
            Ran.figures(Ran.within(Ran.within(results.get(1).part(), "icc"), "ICC2_1")),
            "icc",
            TOLERANCE);
    reference
        .at("fleiss_severity_complete_units")
        .holds(Ran.figures(Ran.within(results.get(2).part(), "fleiss")), "fleiss_kappa", TOLERANCE);
  }

  @Test
  void countsSharesAndWordsByGroup() throws IOException {
    var results =
        results(
            COHORT,
            "  - prevalence: {of: sex, level: male, by: group}\n"
                + "  - compare: {outcomes: [sex], by: group}\n");
    var part = results.getFirst().part();
    var reference =
        Reference.json("2_nonaka/descriptives_cohort.json").at("demographics", "sex_by_group");

    assertThat(Ran.number(part, "prevalence"))
        .isCloseTo(Ran.number(part, "x") / 200, within(1e-15));
    reference.holds(Ran.figures(Ran.within(part, "contingency")), "chi2", TOLERANCE);
    reference.holds(
        Ran.figures(Ran.rows(results.getLast().part(), "outcomes").getFirst()), "chi2", TOLERANCE);
    assertThat(Ran.rows(part, "groups")).hasSize(2);
    assertThat(Ran.word(Ran.within(part, "two_by_two"), "first")).isEqualTo("hikikomori");
  }
}
