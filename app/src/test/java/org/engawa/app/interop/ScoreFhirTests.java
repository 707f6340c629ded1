// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.app.interop.MadeUpSheets.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFhirTests {

  @TempDir Path folder;

  @Test
  void addsAllWeightedItemsWhenNothingSaysOtherwise() {
    Printed printed =
        score(folder, questionnaire(weighted("1"), weighted("2")), answers("c1", "c3"));
    assertThat(printed.value("computed")).isEqualTo("4");
    assertThat(printed.value("reported")).isEqualTo("null");
    assertThat(printed.value("answered")).isEqualTo("2");
    assertThat(printed.value("expected")).isEqualTo("2");
    assertThat(printed.value("reason")).isEqualTo("null");
    assertThat(printed.status()).isZero();
  }

  @Test
  void givesNoTotalWhileAnItemIsOpen() {
    Printed printed = score(folder, questionnaire(weighted("1"), weighted("2")), answers("c1", ""));
    assertThat(printed.value("computed")).isEqualTo("null");
    assertThat(printed.value("answered")).isEqualTo("1");
    assertThat(printed.value("reason")).isEqualTo("not answered: 2");
  }

  @Test
  void keepsTheReportedTotalApartFromTheComputed() {
    String sheet = questionnaire(weighted("1"), total("%resource.answers().value.ordinal().sum()"));
    String quantity = given("total", "\"valueQuantity\":{\"value\":13,\"unit\":\"{score}\"}");
    Printed printed = score(folder, sheet, response(answer("1", "c2"), quantity));
    assertThat(printed.value("reported")).isEqualTo("13");
    assertThat(printed.value("computed")).isEqualTo("2");
    assertThat(printed.value("mismatch")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"valueInteger\":2", "\"valueDecimal\":2.0"})
  void readsReportedTotalsInEveryNumericType(String value) {
    String sheet = questionnaire(weighted("1"), total("%resource.answers().value.ordinal().sum()"));
    Printed printed = score(folder, sheet, response(answer("1", "c2"), given("total", value)));
    assertThat(printed.value("reported")).isEqualTo("2");
    assertThat(printed.value("mismatch")).isEqualTo("false");
  }

  @Test
  void neverTakesTheSameCodeOfAnotherItem() {
    String other = item("2", "\"answerOption\":[" + option(ORDINAL, "x", "step", "2") + "]");
    Printed printed = score(folder, questionnaire(weighted("1"), other), answers("x", "x"));
    assertThat(printed.value("computed")).isEqualTo("null");
    assertThat(printed.value("reason")).isEqualTo("item 1: the answer x is none of its options");
  }

  @Test
  void matchesCodesBySystemWhereBothNameOne() {
    String foreign = given("1", coding("valueCoding", "http://example.org/other", "c1", ""));
    assertThat(score(folder, questionnaire(weighted("1")), response(foreign)).value("computed"))
        .isEqualTo("null");
    String bare = given("1", coding("valueCoding", "", "c1", ""));
    assertThat(score(folder, questionnaire(weighted("1")), response(bare)).value("computed"))
        .isEqualTo("1");
  }

  @Test
  void doesNotGuessWhenLinkIdsDiffer() {
    Printed printed =
        score(
            folder,
            questionnaire(weighted("A.1"), total("%resource.answers().value.ordinal().sum()")),
            response(answer("1", "c1"), given("B.Score", "\"valueInteger\":27")));
    assertThat(printed.value("computed")).isEqualTo("null");
    assertThat(printed.value("reported")).isEqualTo("27");
    assertThat(printed.value("reason"))
        .isEqualTo("linkIds that the questionnaire does not have: 1, B.Score");
  }

  @Test
  void findsAnswersNestedUnderItemsAndUnderAnswers() {
    String inner =
        questionnaire(
            "{\"linkId\":\"g\",\"type\":\"group\",\"item\":[%s]}"
                .formatted(
                    item("1", scale(ORDINAL, "0", "1") + ",\"item\":[" + weighted("2") + "]")));
    String nested =
        response(
            "{\"linkId\":\"g\",\"item\":[{\"linkId\":\"1\",\"answer\":[{%s,\"item\":[%s]}]}]}"
                .formatted(coding("valueCoding", SYSTEM, "c1", ""), answer("2", "c3")));
    assertThat(score(folder, inner, nested).value("computed")).isEqualTo("4");
  }

  @Test
  void refusesToChooseBetweenTwoAnswers() {
    String twice =
        given(
            "1", coding("valueCoding", SYSTEM, "c1", ""), coding("valueCoding", SYSTEM, "c2", ""));
    assertThat(score(folder, questionnaire(weighted("1")), response(twice)).value("reason"))
        .isEqualTo("item 1 has several answers and does not repeat");
    String again = response(answer("1", "c1"), answer("1", "c2"));
    assertThat(score(folder, questionnaire(weighted("1")), again).value("reason"))
        .isEqualTo("item 1 occurs more than once in the response");
  }

  @Test
  void leavesDontKnowOutOfTheSum() {
    String options = scale(ORDINAL, "1", "2").replaceAll("]$", "");
    String item = item("1", options + "," + option(ORDINAL, "dk", "I don't know", "9") + "]");
    Printed printed = score(folder, questionnaire(item, weighted("2")), answers("dk", "c3"));
    assertThat(printed.value("computed")).isEqualTo("3");
    assertThat(printed.value("reason")).contains("no numbers").contains("1");
  }

  @Test
  void doesNotAddANineThatStandsApartWithoutAWord() {
    String sheet = questionnaire(item("1", scale(ORDINAL, "1", "2", "3", "4", "9")));
    assertThat(score(folder, sheet, answers("c4")).value("computed")).isEqualTo("null");
    assertThat(score(folder, sheet, answers("c3")).value("computed")).isEqualTo("4");
  }

  @Test
  void addsAWeightThatIsANumberAlreadyGiven() {
    String sheet = questionnaire(weighted("1"), weighted("2"));
    String numbers = response(given("1", "\"valueInteger\":3"), given("2", "\"valueDecimal\":1"));
    assertThat(score(folder, sheet, numbers).value("computed")).isEqualTo("4");
    String impossible = response(given("1", "\"valueInteger\":7"), answer("2", "c1"));
    assertThat(score(folder, sheet, impossible).value("computed")).isEqualTo("null");
  }

  @Test
  void leavesFunctionalDifficultyOutByItsLoincCode() {
    Printed printed =
        score(
            folder,
            questionnaire(coded("1", "44250-9"), coded("2", "44255-8"), coded("3", "69722-7")),
            answers("c1", "c2", "c3"));
    assertThat(printed.value("computed")).isEqualTo("3");
    assertThat(printed.value("expected")).isEqualTo("2");
  }

  @Test
  void turnsItemsOfAKnownKeyAround() {
    String yesNo =
        "\"answerOption\":[%s,%s]"
            .formatted(option(ORDINAL, "LA33-6", "", "1"), option(ORDINAL, "LA32-8", "", "0"));
    String sheet = questionnaire(item("/48512-8", yesNo), item("/48513-6", yesNo));
    String yes = response(answer("/48512-8", "LA33-6"), answer("/48513-6", "LA33-6"));
    assertThat(score(folder, sheet, yes).value("computed")).isEqualTo("1");
    String mixed = response(answer("/48512-8", "LA32-8"), answer("/48513-6", "LA33-6"));
    assertThat(score(folder, sheet, mixed).value("computed")).isEqualTo("2");
  }

  @Test
  void neverGivesTheNaiveSumOfAScaleThatNeedsTurning() {
    String sheet =
        questionnaire(weighted("1"), weighted("2"))
            .replace("\"status\"", "\"title\":\"Self-esteem scale\",\"status\"");
    assertThat(score(folder, sheet, answers("c1", "c2")).value("computed")).isEqualTo("null");
  }

  @Test
  void saysThatAnOpenResponseMayStillChange() {
    String open = responseOf("in-progress", answer("1", "c1"));
    Printed printed = score(folder, questionnaire(weighted("1")), open);
    assertThat(printed.value("computed")).isEqualTo("1");
    assertThat(printed.out()).contains("the status is in-progress");
    String wrong = responseOf("entered-in-error", answer("1", "c1"));
    assertThat(score(folder, questionnaire(weighted("1")), wrong).value("computed"))
        .isEqualTo("null");
  }

  @Test
  void doesNotExpectAnItemThatWasNotAsked() {
    String asked =
        item(
            "2",
            scale(ORDINAL, "0", "1")
                + ",\"enableWhen\":[{\"question\":\"1\",\"operator\":\"=\",%s}]"
                    .formatted(coding("answerCoding", SYSTEM, "c3", "")));
    Printed printed = score(folder, questionnaire(weighted("1"), asked), answers("c1"));
    assertThat(printed.value("computed")).isEqualTo("1");
    assertThat(printed.value("expected")).isEqualTo("1");
    assertThat(score(folder, questionnaire(weighted("1"), asked), answers("c3")).value("computed"))
        .isEqualTo("null");
  }

  @Test
  void readsXml() {
    write(
        folder.resolve("q.xml"),
        """
        <Questionnaire xmlns="http://hl7.org/fhir"><status value="active"/><item>
        <linkId value="1"/><type value="choice"/><answerOption>
        <extension url="%s"><valueDecimal value="2"/></extension>
        <valueCoding><code value="c1"/></valueCoding></answerOption></item></Questionnaire>
        """
            .formatted(WEIGHT));
    write(
        folder.resolve("r.xml"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <QuestionnaireResponse xmlns="http://hl7.org/fhir"><status value="completed"/><item>
        <linkId value="1"/><answer><valueCoding><code value="c1"/></valueCoding></answer>
        </item></QuestionnaireResponse>
        """);
    Printed printed =
        run(
            List.of(
                "--questionnaire",
                folder.resolve("q.xml").toString(),
                "--response",
                folder.resolve("r.xml").toString()));
    assertThat(printed.err()).isEmpty();
    assertThat(printed.value("computed")).isEqualTo("2");
  }

  @Test
  void writesAFileWholeOrNotAtAll() throws IOException {
    Path out = folder.resolve("score.json");
    Printed printed =
        score(folder, questionnaire(weighted("1")), answers("c2"), "-o", out.toString());
    assertThat(printed.out()).isEmpty();
    assertThat(Files.readString(out)).contains("\"computed\" : 2");
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("q.json", "r.json", "score.json");
    }
  }

  @Test
  void asksWhichOfSeveralTotalsIsMeant() {
    String sheet =
        questionnaire(
            weighted("1"),
            weighted("2"),
            total(
                "a",
                "text/fhirpath",
                "%resource.item.where(linkId='1').answer.value.ordinal().sum()",
                ""),
            total(
                "b",
                "text/fhirpath",
                "%resource.item.where(linkId='2').answer.value.ordinal().sum()",
                ""));
    assertThat(score(folder, sheet, answers("c1", "c3")).value("reason")).contains("--total");
    assertThat(score(folder, sheet, answers("c1", "c3"), "--total", "b").value("computed"))
        .isEqualTo("3");
    assertThat(score(folder, sheet, answers("c1", "c3"), "--total", "c").status()).isEqualTo(1);
  }

  @Test
  void explainsItselfWhenCalledWrongly() {
    Printed printed = run(List.of("--questionnaire", "q.json"));
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("usage: engawa score");
  }
}
