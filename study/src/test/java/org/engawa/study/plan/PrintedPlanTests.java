// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that papers print, reckoned from their printed means and counts. */
class PrintedPlanTests {

  private static final Path EXAMPLE = Path.of("../docs/examples/nonaka-printed.yaml");
  private static final String GROUPS =
      "{a: {n: 100, mean: 6.13, sd: 2.78}, b: {n: 100, mean: 3.32, sd: 2.34}}";

  @Test
  void reckonsTheDifficultyOfTakingPartAsThePaperDoes() {
    var part = example().getFirst().part();
    var outcome = Ran.rows(part, "outcomes").getFirst();

    // As R gives them: t, df and p of Welch's test, and Cohen's d with the pooled deviation.
    assertThat(Ran.number(Ran.within(outcome, "welch"), "t")).isCloseTo(7.733, within(5e-4));
    assertThat(Ran.number(Ran.within(outcome, "welch"), "df")).isCloseTo(192.40, within(5e-3));
    assertThat(Ran.number(Ran.within(outcome, "welch"), "p")).isLessThan(0.001);
    assertThat(Ran.number(outcome, "cohens_d_pooled")).isCloseTo(1.094, within(5e-4));
    assertThat(Ran.rows(part, "printed"))
        .extracting(row -> Ran.word(row, "figure") + " " + Ran.word(row, "says"))
        .containsExactly(
            "t agrees to the digits printed",
            "df agrees within the rounding of what it is reckoned from",
            "d agrees to the digits printed");
    assertThat(example().getFirst().notes())
        .contains(
            "difficulty_social_participation: df is printed as 192.37 and is 192.399 by our"
                + " reckoning; it agrees within the rounding of what it is reckoned from");
  }

  @Test
  void addsUpWhatThePaperShares() {
    assertThat(Ran.number(example().get(1).part(), "sum")).isCloseTo(100, within(1e-9));
    assertThat(says(1)).containsExactly(PrintedCheck.DIGITS);
    assertThat(says(2)).hasSize(3).containsOnly(PrintedCheck.DIGITS);
    assertThat(Ran.number(example().get(2).part(), "n")).isEqualTo(1719);
    assertThat(says(3)).hasSize(2).containsOnly(PrintedCheck.DIGITS);
    assertThat(says(4)).containsExactly(PrintedCheck.DIGITS);
  }

  @Test
  void flagsAScoreBelowTheLeastPossible() {
    assertThat(example().get(6).notes())
        .contains("K10 of one case, after: 6 is below the least possible, 10.0");
    assertThat(Ran.rows(example().get(6).part(), "values"))
        .extracting(row -> Ran.word(row, "says"))
        .containsExactly("possible", "below the least possible, 10.0");
    assertThat(example().get(5).notes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'{t: 7.73}', agrees to the digits printed",
    "'{t: 7.74}', agrees within the rounding of what it is reckoned from",
    "'{t: 8.01}', differs by 0.277",
    "'{df: 192}', agrees to the digits printed",
    "'{d: 1.1}', agrees to the digits printed",
    "'{d: 1.10}', agrees within the rounding of what it is reckoned from",
    "'{d: -1.09}', differs by 2.184",
  })
  void saysHowFarAPrintedFigureIsOurs(String prints, String says) {
    var results =
        results("  - compare: {outcome: x, printed: %s, prints: %s}\n".formatted(GROUPS, prints));

    assertThat(Ran.rows(results.getFirst().part(), "printed"))
        .extracting(row -> Ran.word(row, "says"))
        .containsExactly(says);
  }

  @ParameterizedTest
  @CsvSource({
    "'compare: {outcome: x, printed: {a: {n: 100, mean: 1, sd: 1}}}',"
        + " run.compare.printed: expected two groups",
    "'compare: {outcome: x, printed: {a: {n: 1, mean: 1, sd: 1}, b: {n: 9, mean: 1, sd: 1}}}',"
        + " run.compare.printed.a.n: expected 2 people or more",
    "'compare: {outcome: x, printed: {a: {n: 9, mean: 1, sd: -1}, b: {n: 9, mean: 1, sd: 1}}}',"
        + " run.compare.printed.a.sd: expected a spread of 0 or more",
    "'compare: {outcome: x, printed: {a: {n: 9, mean: one, sd: 1}, b: {n: 9, mean: 1, sd: 1}}}',"
        + " 'run.compare.printed.a.mean: expected a number, not ''one'''",
    "'prevalence: {of: x, printed: {a: 0}}',"
        + " 'run.prevalence.printed: expected numbers of people, 1 to 2147483647 in all'",
    "'describe: {of: x, printed: {a: 1}, range: [3, 1]}',"
        + " run.describe.range: expected the least and the largest value",
    "'correlate: {printed: {a: 1}}',"
        + " 'run.correlate.printed: expected in compare, prevalence or describe only'",
  })
  void refusesWhatCannotBePrinted(String step, String expected) {
    assertThat(refused("study: s\nrun:\n  - " + step + "\n"))
        .extracting(Problem::expected)
        .contains(expected);
  }

  @Test
  void needsATableWhereAnyStepDoes() {
    assertThat(
            refused(
                "study: s\nvariables: {x: {type: number}}\nrun:\n  - describe: {of: [x]}\n"
                    + "  - describe: {of: y, printed: {a: 1}}\n"))
        .extracting(Problem::expected)
        .contains("data: is needed here");
  }

  private static List<String> says(int step) {
    return Ran.rows(example().get(step).part(), "printed").stream()
        .map(row -> Ran.word(row, "says"))
        .toList();
  }

  private static List<Result> example() {
    return Ran.results(Ran.of(EXAMPLE));
  }

  private static List<Result> results(String steps) {
    return switch (read("study: s\nrun:\n" + steps)) {
      case PlanRead(Plan plan) -> Ran.results(PlanRun.of(plan, Path.of("plan.yaml"), _ -> {}));
      case PlanRefused(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<Problem> refused(String plan) {
    return switch (read(plan)) {
      case PlanRead(Plan read) -> throw new AssertionError(read);
      case PlanRefused(var problems) -> problems;
    };
  }

  private static PlanReading read(String plan) {
    return PlanReader.read("plan.yaml", plan.getBytes(StandardCharsets.UTF_8), Cards.shipped());
  }
}
