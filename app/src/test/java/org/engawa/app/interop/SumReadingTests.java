// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.app.interop.MadeUpSheets.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The items "1", "2" and "3" are answered with 1, 2 and 3. */
class SumReadingTests {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%resource.answers().value.ordinal().sum()",
        "%resource.item.answer.ordinalValue().aggregate($this + $total, 0)",
        "%resource.item.answer.value.ordinal().aggregate($total + $this, 0)",
        "%resource.descendants().answer.value.weight().sum()",
        "QuestionnaireResponse.item.answer.value.ordinal().sum()",
        "%resource.item.select(answer.value.weight()).sum()",
        "iif(%resource.item.answer.count() > 0, %resource.item.answer.weight().sum(), {})"
      })
  void readsSumsOfEverything(String expression) {
    assertThat(computed(expression, "")).isEqualTo("6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%resource.item.where(linkId != '3').answer.weight().sum()",
        "%resource.item.where(linkId = '1' or linkId = '2').answer.value.weight().sum()",
        "%resource.item.where(linkId in ('1' | '2')).answer.weight().sum()",
        "%resource.item.where(linkId.startsWith('3').not()).answer.weight().sum()"
      })
  void followsWhatAnExpressionLeavesOut(String expression) {
    assertThat(computed(expression, "")).isEqualTo("3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%resource.item.answer.value.ordinal().sum() * %a",
        "%resource.item.answer.value.ordinal().avg()",
        "%resource.item.answer.value.ordinal().sum() / 0",
        "%resource.item.answer.value.ordinal().sum() / %resource.item.answer.count()",
        "6 / %resource.item.answer.value.ordinal().sum()",
        "iif(%resource.item.answer.value.ordinal().sum() > 3, 1, 0)",
        "%resource.item.answer.value.code.toInteger().sum()",
        "(%a | %b).sum()",
        "%resource.item.where(answer.value.code = 'c1').answer.weight().sum()",
        "%questionnaire.item.answerOption.extension.where(url='http://example.org/other').value.sum()",
        "%resource.item.answer.value.ordinal().sum(",
        "%unknown + 1",
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))"
      })
  void computesNothingElseThanASum(String expression) {
    Printed printed = print(expression, variables());
    assertThat(printed.value("computed")).isEqualTo("null");
    assertThat(printed.value("reason")).startsWith("the total's expression is not a plain sum");
    assertThat(printed.status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "%resource.item.answer.value.ordinal().sum() * 2; 12",
        "2 * (%resource.item.answer.value.ordinal().sum() - 3) / 4 + 1; 2.5",
        "%a - %b; -1",
        "(3 - %a) + %b; 4",
        "%a + %a + %b / 2; 3"
      })
  void followsFactorsAndDivisors(String expression, String value) {
    assertThat(computed(expression, variables())).isEqualTo(value);
  }

  @Test
  void turnsNoItemThatHasNoNumber() {
    String turned = "(3 - %a) + %b";
    Printed open = score(folder, sheet(turned, variables()), answers("", "c2", "c3"));
    assertThat(open.value("reason")).isEqualTo("not answered: 1");
    Printed unknown =
        score(
            folder,
            sheet(turned, variables()),
            response(given("1", coding("valueCoding", "", "UNK", "")), answer("2", "c2")));
    assertThat(unknown.value("computed")).isEqualTo("null");
    String none = sheet(turned, variables()).replaceFirst(ORDINAL, "http://example.org/x");
    assertThat(score(folder, none, answers("c0", "c2", "c3")).value("computed")).isEqualTo("null");
  }

  @Test
  void takesAReportedMeanForRounded() {
    String third = "%resource.item.answer.value.ordinal().sum() / 7";
    for (String reported : new String[] {"0.86", "0.857"}) {
      Printed printed =
          score(
              folder,
              sheet(third, ""),
              response(
                  answer("1", "c1"),
                  answer("2", "c2"),
                  answer("3", "c3"),
                  given("total", "\"valueDecimal\":" + reported)));
      assertThat(printed.value("mismatch")).isEqualTo("false");
    }
    Printed wrong =
        score(
            folder,
            sheet(third, ""),
            response(
                answer("1", "c1"),
                answer("2", "c2"),
                answer("3", "c3"),
                given("total", "\"valueDecimal\":0.85")));
    assertThat(wrong.value("mismatch")).isEqualTo("true");
  }

  @Test
  void demandsAllItemsWhenVariablesAreAdded() {
    String all = "iif(%a.exists() and %b.exists(), %a + %b, {})";
    assertThat(print(all, variables()).value("rule")).isEqualTo("all items answered");
    assertThat(computed(all, variables())).isEqualTo("3");
    assertThat(computed("%a + %b", variables())).isEqualTo("3");
    Printed open = score(folder, sheet(all, variables()), answers("c1", "", "c3"));
    assertThat(open.value("computed")).isEqualTo("null");
    assertThat(open.value("reason")).isEqualTo("not answered: 2");
  }

  @Test
  void takesOneAnswerWhereTheExpressionDoes() {
    String any = "iif(%any, iif(%a.exists(), %a, 0) + iif(%b.exists(), %b, 0), {})";
    String variables = variables() + variable("any", "%a.exists() or %b.exists()");
    Printed one = score(folder, sheet(any, variables), answers("", "c2", ""));
    assertThat(one.value("computed")).isEqualTo("2");
    assertThat(one.value("rule")).isEqualTo("at least one item answered");
    assertThat(one.value("reason")).isEqualTo("1 of 2 items answered");
    assertThat(score(folder, sheet(any, variables), answers("", "", "c3")).value("computed"))
        .isEqualTo("null");
  }

  @Test
  void refusesALookUpThatMixesItems() {
    String mixed = variables().replaceAll("resource.item.where\\(linkId = '2'\\)", "resource.item");
    assertThat(computed("%a + %b", mixed)).isEqualTo("null");
  }

  @Test
  void survivesAnEndlessExpression() {
    assertThat(print("1+".repeat(9_000) + "1", "").value("reason")).contains("3,000 words");
    assertThat(print("%a.".repeat(6_000) + "b", "").value("computed")).isEqualTo("null");
    assertThat(print(" ".repeat(19_000) + "%a", "").value("computed")).isEqualTo("null");
  }

  @Test
  void survivesAVariableThatRefersToItself() {
    String circle = variable("a", "%b") + variable("b", "%a");
    assertThat(print("%a + %b", circle).value("reason")).contains("refers to itself");
  }

  @Test
  void addsAllWeightedItemsWhenTheExpressionIsOnlyAName() {
    String sheet =
        questionnaire(
            weighted("1"), weighted("2"), total("total", "text/cql", "SumOfEverything", ""));
    Printed printed = score(folder, sheet, answers("c1", "c2"));
    assertThat(printed.value("computed")).isEqualTo("3");
    assertThat(printed.out()).contains("CQL (SumOfEverything)");
  }

  private String computed(String expression, String variables) {
    return print(expression, variables).value("computed");
  }

  private Printed print(String expression, String variables) {
    return score(folder, sheet(expression, variables), answers("c1", "c2", "c3"));
  }

  private static String sheet(String expression, String variables) {
    return questionnaire(
        weighted("1"),
        weighted("2"),
        weighted("3"),
        total("total", "text/fhirpath", expression, variables));
  }

  private static String variables() {
    return variable("url", "'" + ORDINAL + "'") + lookUp("a", "1") + lookUp("b", "2");
  }

  private static String lookUp(String name, String linkId) {
    return variable(
        name,
        "%questionnaire.item.where(linkId = 'ID').answerOption.where(valueCoding.code=%resource.item.where(linkId = 'ID').answer.valueCoding.code).extension.where(url=%url).valueDecimal"
            .replace("ID", linkId));
  }
}
