// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRunTests {

  private static final String TOP =
      """
      study: small
      data: rows.csv
      id: id
      variables:
        x: {type: number}
        y: {type: number}
        g: {levels: {a: 0, b: 1}}
      instruments:
        q: {items: q_1..q_4, range: [0, 3], reverse: [4], scales: {total: 1..4, half: [1, 2]}}
      """;
  private static final String HEADER = "id,x,y,g,q_1,q_2,q_3,q_4";

  @TempDir private Path folder;

  private static String row(int at) {
    return "p%d,%d,%d,%s,%d,%d,%d,%d"
        .formatted(
            at,
            at * 7 % 11,
            at * 5 % 13 + at,
            at % 2 == 0 ? "a" : "b",
            at % 4,
            at / 2 % 4,
            at * 3 % 4,
            (at + 1) % 4);
  }

  private PlanOutcome run(String steps, String csv) {
    return Ran.of(folder, TOP + "run:\n" + steps, csv);
  }

  private PlanOutcome run(String steps) {
    return run(steps, Ran.table(HEADER, 40, PlanRunTests::row));
  }

  @Test
  void turnsReversedItems() {
    var part = Ran.results(run("  - describe: {of: [q.total]}\n", HEADER + "\np,1,1,a,0,1,2,3\n"));

    assertThat(Ran.number(Ran.rows(part.getFirst().part(), "variables").getFirst(), "mean"))
        .isEqualTo(3);
  }

  @Test
  void followsTheMissingRuleOfThePlan() {
    String csv = HEADER + "\np,1,1,a,1,,2,3\n";
    String steps = "run: [{describe: {of: [q.total]}}]\n";

    var without = Ran.results(Ran.of(folder, TOP + "missing: {scales: none}\n" + steps, csv));
    var prorated =
        Ran.results(Ran.of(folder, TOP + "missing: {scales: {prorate: 0.75}}\n" + steps, csv));

    var none = Ran.rows(without.getFirst().part(), "variables").getFirst();
    assertThat(Ran.number(none, "n_missing")).isEqualTo(1);
    assertThat(Ran.number(none, "mean")).isNaN();
    assertThat(Ran.number(Ran.rows(prorated.getFirst().part(), "variables").getFirst(), "mean"))
        .isEqualTo(4);
  }

  @Test
  void saysWhichRowsAModelLeavesOut() {
    var rows = new ArrayList<>(Ran.table(HEADER, 40, PlanRunTests::row).lines().toList());
    rows.set(3, "p2,,4,a,1,2,3,0");
    rows.set(4, "p3,,,a,1,2,3,0");

    var result =
        Ran.results(run("  - regress: {outcome: y, steps: [[x]]}\n", String.join("\n", rows)))
            .getFirst();

    assertThat(result.notes())
        .containsExactly(
            "2 of 40 rows are left out because a value is missing in them: y in 1, x in 2");
    assertThat(Ran.number(result.part(), "n_used")).isEqualTo(38);
  }

  @Test
  void refusesARegressionOfFewCasesUnlessThePlanAcceptsIt() {
    String csv = Ran.table(HEADER, 15, PlanRunTests::row);

    assertThat(Ran.refusal(run("  - regress: {outcome: y, steps: [[x, g]]}\n", csv)))
        .containsExactly(
            "step 1 of run, regress: 15 complete cases for 2 predictors, fewer than 10 for each;"
                + " 'few_cases: accepted' in the plan runs it all the same");
    assertThat(
            Ran.results(
                    run("  - regress: {outcome: y, steps: [[x, g]], few_cases: accepted}\n", csv))
                .getFirst()
                .notes())
        .containsExactly(
            "15 complete cases for 2 predictors, fewer than 10 for each; the plan accepts that");
  }

  @Test
  void tellsAColumnThatOthersGive() {
    var result =
        Ran.results(run("  - regress: {outcome: y, steps: [[x], [q.total, q.half, x]]}\n"))
            .getFirst();
    assertThat(result.notes()).containsExactly("x stands twice in the steps; it is entered once");

    String csv = Ran.table(HEADER, 40, at -> row(at).replace("," + at % 4 + ",", ",0,"));
    var constant =
        Ran.results(run("  - regress: {outcome: y, steps: [[x, g]]}\n", csv.replace(",b,", ",a,")))
            .getFirst();
    assertThat(constant.notes()).singleElement().asString().startsWith("g does not stand: ");
  }

  @Test
  void goesOnWithoutAStepWhenNothingIsSelected() {
    var results =
        Ran.results(
            run(
                """
                  - correlate: {with: y, predictors: [q.total, q.half], select: "|r| > 0.99"}
                  - regress: {outcome: y, steps: [[x], [selected]]}
                """));

    assertThat(Ran.words(results.getFirst().part(), "selected")).isEmpty();
    assertThat(Ran.rows(results.getLast().part(), "steps")).hasSize(1);
    assertThat(results.getLast().notes())
        .contains("step 2 of the plan has no terms and is left out");
  }

  @Test
  void correctsForThePairsThatWereAsked() {
    var part =
        Ran.results(run("  - correlate: {with: y, predictors: [x, q.total, q.half]}\n"))
            .getFirst()
            .part();

    for (Part pair : Ran.rows(part, "pairs")) {
      assertThat(Ran.number(pair, "p_bonferroni"))
          .isCloseTo(Math.min(1, 3 * Ran.number(pair, "p")), within(1e-12));
    }
  }

  @Test
  void refusesAnswersOutsideTheRangeWithTheirRow() {
    assertThat(
            Ran.refusal(
                run("  - reliability: all\n", HEADER + "\np,1,1,a,0,1,2,3\nr,1,1,a,0,9,1.5,3\n")))
        .containsExactly(
            "q_2: expected a whole number from 0 to 3, not 9",
            "q_3: expected a whole number from 0 to 3, not 1.5");
    assertThat(Ran.refusal(run("  - reliability: all\n", HEADER + "\np,1e21,1,a,0,1,2,3\n")))
        .containsExactly("x: expected a number of at most 1e+20, not 1.0E21");
  }

  @Test
  void refusesWhatTheTableDoesNotHold() throws Exception {
    String steps = "  - describe: {by: g}\n";
    assertThat(Ran.refusal(run(steps, "id,x,y,g\np,1,1,a\n"))).contains("expected a column q_1");
    assertThat(Ran.refusal(run(steps, HEADER + "\np,one,1,a,0,1,2,3\n"))).hasSize(1);
    assertThat(Ran.refusal(run(steps, HEADER + "\np,1,1,c,0,1,2,3\n"))).hasSize(1);
    assertThat(Ran.refusal(run(steps, ""))).hasSize(1);
    assertThat(Ran.refusal(run(steps, HEADER + "\n"))).hasSize(1);
    Files.write(
        folder.resolve("rows.csv"),
        (HEADER + "\né,1,1,a,0,1,2,3\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Ran.refusal(Ran.of(folder.resolve("plan.yaml")))).hasSize(1);
    Files.delete(folder.resolve("rows.csv"));
    assertThat(Ran.refusal(Ran.of(folder.resolve("plan.yaml")))).hasSize(1);
  }

  @Test
  void refusesWhatCannotBeAsked() {
    List<String> steps =
        List.of(
            "  - regress: {outcome: y, steps: [[y, x]]}\n",
            "  - correlate: {with: y, predictors: [y, x]}\n",
            "  - compare: {outcomes: [g], by: g}\n",
            "  - logit: {outcome: y, predictors: [x]}\n",
            "  - agreement: {coders: [x, g], level: nominal}\n",
            "  - agreement: {coders: [x, x], level: nominal}\n",
            "  - mixed: {outcome: y, predictors: [y], person: id, random: intercept}\n",
            "  - prevalence: {of: g, level: a, by: g}\n",
            "  - reliability: [x]\n");
    for (String step : steps) {
      assertThat(Ran.refusal(run(step))).as(step).singleElement().asString().contains("step 1 of");
    }
  }

  @Test
  void refusesTermsThatCouldNotBeToldApart() {
    String plan =
        """
        study: names
        data: rows.csv
        variables: {a: {type: number}, b: {type: number}, a_x_b: {type: number}, y: {type: number}}
        run: [{regress: {outcome: y, steps: [[a, b, a_x_b, a × b]], few_cases: accepted}}]
        """;
    String csv = Ran.table("a,b,a_x_b,y", 9, at -> at + "," + at * at + ",1," + at % 3);

    assertThat(Ran.refusal(Ran.of(folder, plan, csv)))
        .containsExactly(
            "step 1 of run, regress: two terms, or a term and the outcome, have one name");
  }

  @Test
  void answersForAnyTableWithResultsOrARefusal() {
    List<String> steps =
        List.of(
            "  - describe: {by: g}\n  - describe: {of: [g]}\n",
            "  - reliability: all\n",
            "  - compare: {outcomes: [y, q.total], by: g}\n",
            "  - compare: {outcomes: [h], by: g}\n",
            "  - compare: {outcomes: [y, g], by: h}\n",
            "  - correlate: {with: y, predictors: [x, g], select: '|r| > 0', coefficient: kendall}\n"
                + "  - regress: {outcome: y, steps: [[g], [selected], [g × selected]],"
                + " slopes: {moderator: g}, bootstrap: {resamples: 20, seed: 1}, few_cases: accepted}\n",
            "  - regress: {outcome: x, steps: [[y, h, y × h]], slopes: {moderator: h},"
                + " few_cases: accepted, scale: z}\n",
            "  - logit: {outcome: g, predictors: [x, y]}\n",
            "  - change: {score: y, person: who, time: x, reliability: 0.8, better: lower}\n",
            "  - mixed: {outcome: y, predictors: [x], person: who, random: slope}\n",
            "  - mixed: {outcome: y, predictors: [x], person: g, random: intercept}\n",
            "  - agreement: {coders: [x, y], level: interval}\n",
            "  - agreement: {coders: [x, y], level: ordinal}\n",
            "  - agreement: {coders: [x, y, q.total], level: nominal}\n",
            "  - prevalence: {of: g, level: a, by: h}\n");
    List<String> rows =
        List.of(
            "p,w,1,2,a,c,0,1,2,3",
            "p,w,,,,,,,,",
            "p,,1,2,a,d,0,0,0,0",
            "r,v,4,7,b,e,3,3,3,3",
            "s,v,5,1e20,b,c,1,,2,0",
            "t,v,6,-1e-300,a,,1,2,2,0");
    String top = TOP.replace("g: {", "h: {levels: {c: 0, d: 1, e: 2}}\n  g: {");
    int ran = 0;
    for (String step : steps) {
      for (int from = 0; from < rows.size(); from++) {
        for (int to = from + 1; to <= rows.size(); to++) {
          String csv =
              "id,who,x,y,g,h,q_1,q_2,q_3,q_4\n" + String.join("\n", rows.subList(from, to));
          ran +=
              switch (Ran.of(folder, top + "run:\n" + step, csv)) {
                case PlanOutcome.Ran it -> it.results().size();
                case PlanOutcome.Refused(var problems) -> {
                  assertThat(problems).isNotEmpty();
                  yield 0;
                }
              };
        }
      }
    }
    assertThat(ran).isGreaterThan(200);
  }
}
