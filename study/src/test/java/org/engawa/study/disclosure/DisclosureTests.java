// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.stat.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureTests {

  private static final String TOP =
      """
      study: small
      data: rows.csv
      id: id
      variables:
        x: {type: number}
        y: {type: number}
        g: {levels: {a: 0, b: 1}}
        s: {levels: {f: 0, m: 1}}
      run:
      """;
  private static final String FEW = "fewer than 11 people";
  private static final String NEAR = "hidden so that another cannot be reckoned";

  @TempDir private Path folder;

  private static String csv(int rows, IntFunction<String> row) {
    return IntStream.range(0, rows)
        .mapToObj(at -> "p" + at + "," + row.apply(at))
        .collect(Collectors.joining("\n", "id,x,y,g,s\n", "\n"));
  }

  private static String row(int at, String x) {
    return "%s,%d,%s,%s".formatted(x, at * 5 % 13 + at, at % 2 == 0 ? "a" : "b", sex(at));
  }

  private static String sex(int at) {
    return at % 3 == 0 ? "f" : "m";
  }

  private static String x(int at) {
    return String.valueOf(at * 7 % 31);
  }

  private Screened screened(String steps, String csv) {
    return Screened.of(folder, TOP + steps, csv, List.of());
  }

  @Test
  void givesWordsOfFewerThanTwentyTwoPeople() {
    String steps = "  - describe: {of: [x]}\n";

    assertThat(screened(steps, csv(21, at -> row(at, x(at)))).shown())
        .isEqualTo(
            new Shown.Words(
                List.of("The cohort has fewer than 22 people, so no table is made of it.")));
    assertThat(screened(steps, csv(22, at -> row(at, x(at)))).shown())
        .isInstanceOf(Shown.Tables.class);
  }

  @Test
  void showsMeansOfEnoughPeopleButNoEndsOfTheirRange() {
    var part = screened("  - describe: {of: [x]}\n", csv(60, at -> row(at, x(at)))).part(0);
    Part x = Parts.rows(part, "variables").getFirst();

    assertThat(Parts.number(x, "n")).isEqualTo(60);
    assertThat(Parts.number(x, "mean")).isBetween(10.0, 20.0);
    assertThat(reason(x, "min")).isEqualTo(FEW);
    assertThat(reason(x, "max")).isEqualTo(FEW);
    assertThat(Parts.number(x, "median")).isNotNaN();
    assertThat(Parts.number(x, "q25_type7")).isNotNaN();
  }

  @Test
  void showsNoQuantileBeyondWhichFewPeopleLie() {
    var part = screened("  - describe: {of: [x]}\n", csv(43, at -> row(at, x(at)))).part(0);
    Part x = Parts.rows(part, "variables").getFirst();

    assertThat(reason(x, "q25_type7")).isEqualTo(FEW);
    assertThat(Parts.number(x, "median")).isNotNaN();
  }

  @Test
  void keepsThreeDigitsSoThatAMeanDoesNotTellOfHowMany() {
    var screened = screened("  - describe: {of: [x]}\n", csv(61, at -> row(at, x(at))));
    double whole =
        Parts.number(
            Parts.rows(screened.results().getFirst().part(), "variables").getFirst(), "mean");
    double shown = Parts.number(Parts.rows(screened.part(0), "variables").getFirst(), "mean");

    assertThat(shown).isNotEqualTo(whole).isEqualTo(Math.round(whole * 10) / 10.0);
  }

  @Test
  void hidesASmallGroupAndTheOtherFromWhichItFollows() {
    var screened =
        screened(
            "  - describe: {of: [x], by: g}\n  - compare: {outcomes: [x], by: g}\n",
            csv(60, at -> "%s,%d,%s,%s".formatted(x(at), at, at < 5 ? "a" : "b", sex(at))));
    Part x = Parts.rows(screened.part(0), "variables").getFirst();
    var groups = Parts.rows(x, "groups");

    assertThat(Parts.number(x, "n")).isEqualTo(60);
    assertThat(reason(groups.getFirst(), "n")).isEqualTo(FEW);
    assertThat(reason(groups.getFirst(), "mean")).isEqualTo(FEW);
    assertThat(reason(groups.getLast(), "n")).isEqualTo(NEAR);
    assertThat(reason(groups.getLast(), "mean")).isEqualTo(NEAR);
    Part outcome = Parts.rows(screened.part(1), "outcomes").getFirst();
    assertThat(reason(Parts.within(outcome, "welch"), "t")).isEqualTo(FEW);
    assertThat(reason(outcome, "p_holm")).isEqualTo(FEW);
  }

  @Test
  void hidesHowManyAreMissingUnlessTheyAreEnough() {
    String steps = "  - describe: {of: [x]}\n";
    var few = screened(steps, csv(60, at -> row(at, at < 5 ? "" : x(at))));
    Part x = Parts.rows(few.part(0), "variables").getFirst();

    assertThat(Parts.number(x, "n")).isNaN();
    assertThat(reason(x, "n_missing")).isNotEmpty();
    assertThat(few.tables().people()).isEqualTo(new Figure.Value(60));

    x =
        Parts.rows(
                screened(steps, csv(60, at -> row(at, at < 12 ? "" : x(at)))).part(0), "variables")
            .getFirst();
    assertThat(Parts.number(x, "n")).isEqualTo(48);
    assertThat(Parts.number(x, "n_missing")).isEqualTo(12);
  }

  @Test
  void keepsWhatMostOfThePlanRestsOn() {
    var screened =
        screened(
            "  - describe: {of: [x]}\n  - regress: {outcome: x, steps: [[y]]}\n",
            csv(60, at -> row(at, at < 5 ? "" : x(at))));

    assertThat(Parts.number(screened.part(1), "n_used")).isEqualTo(55);
    assertThat(reason(screened.part(1), "n_rows")).isEqualTo(NEAR);
    assertThat(screened.tables().people()).isEqualTo(Figure.none(NEAR));
  }

  @Test
  void hidesWhatOnePersonDoesToAModel() {
    var part =
        screened("  - regress: {outcome: y, steps: [[x]]}\n", csv(60, at -> row(at, x(at))))
            .part(0);
    Part step = Parts.rows(part, "steps").getFirst();
    Part diagnostics = Parts.within(step, "diagnostics");

    assertThat(Parts.number(step, "R2")).isNotNaN();
    assertThat(reason(Parts.within(diagnostics, "cooks"), "max")).isNotEmpty();
    assertThat(reason(Parts.within(diagnostics, "leverage"), "max")).isNotEmpty();
    assertThat(reason(Parts.within(diagnostics, "leverage"), "which_max_row")).isNotEmpty();
    assertThat(reason(Parts.within(diagnostics, "residuals"), "max")).isNotEmpty();
    assertThat(step.byName().get("vcov"))
        .isInstanceOfSatisfying(
            Content.Square.class, vcov -> assertThat(vcov.numbers()[0][0]).isNaN());
  }

  @Test
  void hidesAModelWithALevelOfFewPeople() {
    IntFunction<String> few =
        at -> "%s,%d,%s,%s".formatted(x(at), at, at < 12 ? "a" : "b", sex(at));
    String steps = "  - regress: {outcome: y, steps: [[x, g]]}\n";

    assertThat(Parts.number(screened(steps, csv(60, few)).part(0), "n_used")).isEqualTo(60);
    IntFunction<String> fewer =
        at -> "%s,%d,%s,%s".formatted(x(at), at, at < 10 ? "a" : "b", sex(at));
    var hidden = screened(steps, csv(60, fewer)).part(0);
    assertThat(reason(Parts.rows(hidden, "steps").getFirst(), "R2")).isEqualTo(FEW);
    assertThat(reason(hidden, "n_used")).isEqualTo(NEAR);
  }

  @Test
  void hidesALogitWhoseRarerOutcomeIsRare() {
    String steps = "  - logit: {outcome: g, predictors: [x]}\n";
    IntFunction<String> rare =
        at -> "%s,%d,%s,%s".formatted(x(at), at, at % 8 == 0 ? "b" : "a", sex(at));

    assertThat(reason(screened(steps, csv(80, rare)).part(0), "deviance")).isEqualTo(FEW);
    assertThat(Parts.number(screened(steps, csv(88, rare)).part(0), "n")).isEqualTo(88);
  }

  @Test
  void hidesCellsOfATableAndEverythingThatTheTableGives() {
    String steps =
        "  - compare: {outcomes: [s], by: g}\n  - prevalence: {of: s, level: m, by: g}\n";
    IntFunction<String> group = at -> "1,%d,%s,".formatted(at, at < 40 ? "a" : "b");
    var many = screened(steps, csv(90, at -> group.apply(at) + sex(at)));
    Part s = Parts.rows(many.part(0), "outcomes").getFirst();

    assertThat(counts(s)).doesNotContain(Double.NaN);
    assertThat(Parts.number(s, "chi2")).isNotNaN();

    var few = screened(steps, csv(90, at -> group.apply(at) + (at < 4 ? "m" : "f")));
    s = Parts.rows(few.part(0), "outcomes").getFirst();
    assertThat(reason(s, "chi2")).isEqualTo(FEW);
    assertThat(reason(s, "fisher_p")).isEqualTo(FEW);
    assertThat(counts(s)).containsExactly(50, 0, Double.NaN, Double.NaN);
    assertThat(reason(few.part(1), "prevalence")).isEqualTo(FEW);
    assertThat(reason(Parts.within(few.part(1), "two_by_two"), "odds_ratio")).isEqualTo(FEW);
  }

  @Test
  void findsAShareOfFewInAMeanOfTwoNumbers() {
    var screened =
        screened(
            "  - describe: {of: [x]}\n  - compare: {outcomes: [x], by: g}\n",
            csv(60, at -> row(at, at < 4 ? "1" : "0")));
    Part x = Parts.rows(screened.part(0), "variables").getFirst();

    assertThat(Parts.number(x, "n")).isEqualTo(60);
    assertThat(reason(x, "mean")).isEqualTo(FEW);
    assertThat(reason(x, "sd")).isEqualTo(FEW);
    assertThat(reason(Parts.rows(screened.part(1), "outcomes").getFirst(), "mean_first"))
        .isEqualTo(FEW);
  }

  @Test
  void countsNoRowsAsPeople() {
    String rows = csv(60, at -> row(at, x(at))).replaceAll("(?m)^p(\\d*)(\\d),", "p$2,");

    assertThat(screened("  - describe: {of: [x]}\n", rows).shown()).isInstanceOf(Shown.Words.class);
    String twice = csv(60, at -> row(at, x(at))).replaceAll("(?m)^p([3-5])(\\d),", "p1$2,");
    var part = screened("  - describe: {of: [x]}\n", twice).part(0);
    assertThat(Screened.reasons(part))
        .containsOnly("several rows are one person's, so that it does not count people");
    assertThat(Parts.number(Parts.rows(part, "variables").getFirst(), "n")).isNaN();
  }

  @Test
  void remembersWhatAnEarlierAnswerHasShown() {
    String rows = csv(60, at -> row(at, at < 5 ? "" : x(at)));
    String regress = "  - regress: {outcome: x, steps: [[y]]}\n";
    var first = screened("  - describe: {of: [y]}\n", rows).tables();

    assertThat(first.people()).isEqualTo(new Figure.Value(60));
    var later = Screened.of(folder, TOP + regress, rows, first.counts());
    assertThat(reason(later.part(0), "n_used")).isEqualTo(NEAR);
    var forgotten = Screened.of(folder, TOP + regress, rows, List.of());
    assertThat(Parts.number(forgotten.part(0), "n_used")).isNaN();
  }

  @Test
  void leavesOutNotesThatCountRows() {
    var screened =
        screened(
            "  - regress: {outcome: x, steps: [[y]]}\n",
            csv(60, at -> row(at, at < 12 ? "" : x(at))));

    assertThat(screened.results().getFirst().notes()).anyMatch(note -> note.contains("12 of 60"));
    assertThat(screened.tables().results().getFirst().notes())
        .containsExactly(
            "notes that count rows are left out",
            "figures are hidden: they rest on fewer than 11 people, or would let such a figure be"
                + " reckoned",
            "figures other than counts are rounded to three digits");
  }

  @Test
  void refusesALowerThreshold() {
    assertThatThrownBy(() -> new Threshold(10)).hasMessage("a threshold of 10 is below 11");
    assertThat(new Threshold(12).few(11)).isTrue();
  }

  @Test
  void refusesResultsOfAnotherPlan() {
    var plan = Screened.read(TOP + "  - describe: {of: [x]}\n");
    var disclosure = new Disclosure(plan, new Cohort(60, 60, Map.of()), Threshold.STANDARD);

    assertThatThrownBy(() -> disclosure.of(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 results of 1 steps");
  }

  private static double[] counts(Part outcome) {
    return outcome.byName().get("counts") instanceof Content.Square(double[][] counts)
        ? Arrays.stream(counts).flatMapToDouble(Arrays::stream).toArray()
        : new double[0];
  }

  private static String reason(Part part, String name) {
    return part.byName().get(name) instanceof Content.Number(Figure.None(String reason))
        ? reason
        : "";
  }
}
