// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.MissingRule;
import org.engawa.study.plan.Plan.MissingRules.Rows;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;
import org.engawa.study.plan.Step.Correlate.Coefficient;
import org.engawa.study.plan.Step.Regress.FewCases;
import org.engawa.study.plan.Step.Regress.Scaling;
import org.engawa.study.plan.Step.Regress.Slopes;
import org.engawa.study.plan.Step.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTests {

  private static final String GOOD =
      """
      study: made-up
      data: cohort.csv
      id: id
      variables:
        sex: {levels: {female: 0, male: 1}}
        age: {type: number}
        group: {levels: {control: 0, hikikomori: 1}}
      instruments:
        absh: {items: absh_01..absh_26, range: [0, 3], scales: {total: 1..26, interaction: 1..10}}
        scs: {items: scs_01..scs_12, range: [1, 5], reverse: [1, 4], scales: {total: 1..12}}
        k: {card: k10, items: k_1..k_10, coding: 0-4}
      missing: {scales: {prorate: 0.8}, correlations: pairwise, models: listwise}
      run:
        - describe: {by: group}
        - reliability: all
        - compare: {outcomes: [absh.total, age], by: group}
        - correlate: {with: absh.total, predictors: [scs.total, k.total], select: "|r| > 0.40"}
        - regress:
            outcome: absh.total
            steps: [[sex, age, group], [selected], [group × selected]]
            scale: centre
            slopes: {moderator: group, when: p < .05}
      """;

  @Test
  void readsWhatIsToBeDone() {
    var plan = plan(GOOD);

    assertThat(plan.variables()).containsOnlyKeys("sex", "age", "group");
    assertThat(plan.instruments().get("absh").columns())
        .hasSize(26)
        .startsWith("absh_01")
        .endsWith("absh_26");
    assertThat(plan.instruments().get("scs").coding().reverse()).containsExactly(1, 4);
    assertThat(plan.instruments().get("k").columns()).startsWith("k_1").endsWith("k_10");
    assertThat(plan.missing().correlations()).isEqualTo(Rows.PAIRWISE);
    assertThat(plan.run())
        .extracting(Step::kind)
        .containsExactly("describe", "reliability", "compare", "correlate", "regress");
    assertThat(plan.run().get(3))
        .isEqualTo(
            new Step.Correlate(
                "absh.total",
                List.of("scs.total", "k.total"),
                OptionalDouble.of(0.4),
                Coefficient.PEARSON));
    assertThat(plan.run().get(4))
        .isEqualTo(
            new Step.Regress(
                "absh.total",
                List.of(
                    List.of(new Term.Named("sex"), new Term.Named("age"), new Term.Named("group")),
                    List.of(new Term.Selected()),
                    List.of(new Term.Product(new Term.Named("group"), new Term.Selected()))),
                Scaling.CENTRE,
                Optional.of(new Slopes("group", 0.05)),
                Optional.empty(),
                FewCases.REFUSED));
  }

  @Test
  void givesEachScaleTheRuleOfThePlanForMissingAnswers() {
    assertThat(rule(GOOD, "k")).isEqualTo(new MissingRule.Prorate(0.8));
    assertThat(rule(GOOD.replace("scales: {prorate: 0.8}, ", ""), "absh"))
        .isEqualTo(new MissingRule.None());
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          study: made-up               | studie: made-up              | 1  | unknown key 'studie'
          'data: cohort.csv\n'         | ''                           | 1  | data: is needed here
          type: number                 | type: date                   | 6  | expected one of number
          {control: 0, hikikomori: 1}  | {control: 0}                 | 7  | two levels or more
          {control: 0, hikikomori: 1}  | {control: 1, hikikomori: 1}  | 7  | another number for each
          absh_01..absh_26             | absh_26..absh_01             | 9  | expected names such as a_01..a_26
          'range: [0, 3]'              | 'range: [3, 0]'              | 9  | the lowest and the highest
          interaction: 1..10           | interaction: 1..30           | 9  | item 30 is not among 1 to 26
          interaction: 1..10           | interaction: nothing         | 9  | expected item numbers
          reverse: [1, 4]              | reverse: [1, 14]             | 10 | item 14 is not among 1 to 12
          card: k10                    | card: k7                     | 11 | expected one of
          ', coding: 0-4'              | ''                           | 11 | has several: 1-5, 0-4
          k_1..k_10                    | k_1..k_9                     | 11 | k10 has 10 items, these are 9
          prorate: 0.8                 | prorate: 2                   | 12 | a share above 0
          models: listwise             | models: pairwise             | 12 | expected listwise
          describe: {by: group}        | describe: {by: age}          | 14 | expected a variable with levels
          describe: {by: group}        | describe: {for: group}       | 14 | unknown key 'for'
          describe: {by: group}        | draw: {by: group}            | 14 | expected describe, reliability
          reliability: all             | reliability: some            | 15 | expected one of all
          outcomes: [absh.total, age]  | outcomes: [absh, age]        | 16 | has several scales
          outcomes: [absh.total, age]  | outcomes: [absh.sum, age]    | 16 | no variable and no scale 'absh.sum'
          '"|r| > 0.40"'               | '"r > 0.40"'                 | 17 | expected a rule such as
          ', select: "|r| > 0.40"'     | ''                           | 18 | needs a correlate with select
          group × selected             | group × selected × sex       | 20 | a product of two
          sex, age, group              | sex, weight, group           | 20 | no scale 'weight'
          scale: centre                | scale: robust                | 21 | expected one of none, centre, z
          moderator: group             | moderator: age               | 22 | a variable with levels
          when: p < .05                | when: often                  | 22 | a rule such as p < .05
          """)
  void refusesWithLineAndReason(String part, String instead, int line, String reason) {
    String written = part.replace("\\n", "\n");
    assertThat(GOOD).contains(written);

    assertThat(problems(GOOD.replaceFirst(Pattern.quote(written), instead)))
        .anySatisfy(
            problem -> {
              assertThat(problem.expected()).contains(reason);
              assertThat(problem.line()).isBetween(line - 1, line + 1);
            });
  }

  @Test
  void refusesWhatIsNoPlan() {
    assertThat(problems(""))
        .extracting(Problem::sentence)
        .singleElement()
        .asString()
        .contains("empty");
    assertThat(problems("run: [1, 2]"))
        .extracting(Problem::expected)
        .anyMatch(it -> it.contains("a mapping"));
    assertThat(problems("run: {describe: {}}")).isNotEmpty();
  }

  @Test
  void writesOutNamesThatDifferByANumber() {
    assertThat(NameSpan.of("a_08..a_11")).containsExactly("a_08", "a_09", "a_10", "a_11");
    assertThat(NameSpan.of("q9..q11")).containsExactly("q9", "q10", "q11");
    assertThat(NameSpan.of("1..3")).containsExactly("1", "2", "3");
    assertThat(NameSpan.of("a_1..b_3")).isEmpty();
    assertThat(NameSpan.of("alone")).containsExactly("alone");
  }

  private static MissingRule rule(String yaml, String instrument) {
    return plan(yaml).instruments().get(instrument).card().scales().getFirst().missing();
  }

  private static Plan plan(String yaml) {
    return ((PlanRead) read(yaml)).plan();
  }

  private static List<Problem> problems(String yaml) {
    return ((PlanRefused) read(yaml)).problems();
  }

  private static PlanReading read(String yaml) {
    return PlanReader.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8), Cards.shipped());
  }
}
