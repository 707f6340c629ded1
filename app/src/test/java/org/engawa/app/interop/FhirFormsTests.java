// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.app.interop.MadeUpSheets.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Question.Kind;
import org.engawa.measure.form.Words;
import org.engawa.measure.form.Written;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FhirFormsTests {

  private static final String BOUNDS =
      "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/minValue\",\"valueInteger\":1},"
          + "{\"url\":\"http://hl7.org/fhir/StructureDefinition/maxValue\",\"valueInteger\":9}]";

  @TempDir Path folder;

  @Test
  void readsWordsInEveryLanguage() {
    String title =
        questionnaire(weighted("1"))
            .replace(
                "\"status\"",
                "\"language\":\"en\",\"name\":\"made-up\",\"title\":\"A sheet\",\"_title\":"
                    + translated("シート")
                    + ",\"publisher\":\"a house\",\"copyright\":\"free\",\"status\"")
            .replace("\"text\":\"item 1\"", "\"text\":\"item 1\",\"_text\":" + translated("項目1"))
            .replace(
                "\"display\":\"step 2\"",
                "\"display\":\"step 2\",\"_display\":" + translated("段2"));
    Form form = read(title).form();
    assertThat(form.name()).isEqualTo("made-up");
    assertThat(form.title()).isEqualTo(Words.of("en", "A sheet").and("ja", "シート"));
    assertThat(form.source()).isEqualTo("a house");
    assertThat(form.licence()).isEqualTo("free");
    Question question = form.questions().getFirst();
    assertThat(question.words()).isEqualTo(Words.of("en", "item 1").and("ja", "項目1"));
    assertThat(question.choices().get(2))
        .isEqualTo(new Choice("c2", OptionalInt.of(2), Words.of("en", "step 2").and("ja", "段2")));
    assertThat(read(questionnaire(weighted("1"))).form().languages()).containsExactly(Words.UNTOLD);
  }

  @Test
  void readsLabelsOfAContainedValueSet() {
    String set =
        """
        {"resourceType":"ValueSet","id":"steps","status":"active","compose":{"include":[{"system":"%s","concept":[
        {"code":"c0","display":"none","designation":[{"language":"ja","value":"無し"}],"extension":[{"url":"%s","valueDecimal":0}]},
        {"code":"c1","display":"some","extension":[{"url":"%s","valueDecimal":0.5}]}]}]}}"""
            .formatted(SYSTEM, WEIGHT, ORDINAL);
    FormRead read =
        read(
            questionnaire(item("1", "\"answerValueSet\":\"#steps\""))
                .replace("\"status\"", "\"contained\":[" + set + "],\"status\""));
    assertThat(read.form().questions().getFirst().choices())
        .containsExactly(
            new Choice("c0", OptionalInt.of(0), Words.of("und", "none").and("ja", "無し")),
            new Choice("c1", OptionalInt.empty(), Words.of("und", "some")));
    assertThat(read.dropped())
        .singleElement()
        .extracting(Problem::expected)
        .asString()
        .contains("the weight 0.5 of c1");
  }

  @Test
  void laysGroupsFlatAndKeepsTheirSentences() {
    String group =
        "{\"linkId\":\"g\",\"type\":\"group\",\"text\":\"first\",\"item\":[%s,%s,%s]}"
            .formatted(
                weighted("1"),
                "{\"linkId\":\"d\",\"type\":\"display\",\"text\":\"then\"}",
                "{\"linkId\":\"n\",\"type\":\"integer\"," + BOUNDS + "}");
    Form form = read(questionnaire(group, "{\"linkId\":\"s\",\"type\":\"string\"}")).form();
    assertThat(form.questions())
        .extracting(Question::name)
        .containsExactly("g", "1", "d", "n", "s");
    assertThat(form.questions())
        .extracting(Question::kind)
        .containsExactly(Kind.INSTRUCTION, Kind.CHOICE, Kind.INSTRUCTION, Kind.NUMBER, Kind.OTHER);
    assertThat(form.questions().get(3).span()).hasValue(new Question.Span(1, 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "%resource.item.where(linkId in ('1' | '2')).answer.weight().sum(); SUM; 1,2; ''; false",
        "%resource.item.where(linkId = '1').answer.weight() + %resource.item.where(linkId = '2').answer.weight(); SUM; 1,2; ''; true",
        "(%resource.item.where(linkId = '1').answer.weight() + %resource.item.where(linkId = '2').answer.weight()) / 2; MEAN; 1,2; ''; true",
        "%resource.item.where(linkId = '1').answer.weight() + (3 - %resource.item.where(linkId = '2').answer.weight()); SUM; 1,2; 2; true",
        "3 - %resource.item.where(linkId = '1').answer.weight(); SUM; 1; 1; true"
      })
  void readsSumsAndMeansWithTurnedItems(
      String expression, Method method, String of, String reversed, boolean all) {
    FormRead read = read(questionnaire(weighted("1"), weighted("2"), total(expression)));
    FormScore score = read.form().scores().getFirst();
    assertThat(score.name()).isEqualTo("total");
    assertThat(score.method()).isEqualTo(method);
    assertThat(score.of()).containsExactly(of.split(","));
    assertThat(String.join(",", score.reversed())).isEqualTo(reversed.replace("'", ""));
    assertThat(score.missing())
        .isEqualTo(all ? Optional.of(new MissingRule.None()) : Optional.empty());
    assertThat(read.form().questions()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%resource.item.answer.weight().avg()",
        "%resource.item.where(linkId = '1').answer.weight() * 2 + %resource.item.where(linkId = '2').answer.weight()",
        "%resource.item.answer.weight().sum() * 100 / 6",
        "7 - %resource.item.where(linkId = '1').answer.weight()"
      })
  void tellsOfExpressionsThatAreNoScore(String expression) {
    FormRead read = read(questionnaire(weighted("1"), weighted("2"), "\n" + total(expression)));
    assertThat(read.form().scores()).isEmpty();
    assertThat(read.form().questions().getLast().kind()).isEqualTo(Kind.OTHER);
    assertThat(read.dropped())
        .anySatisfy(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.column()).isEqualTo(11);
              assertThat(problem.expected()).startsWith("total total: ");
            });
  }

  @Test
  void tellsOfWhatHasNoPlace() {
    String asked =
        "\"enableWhen\":[{\"question\":\"1\",\"operator\":\"exists\",\"answerBoolean\":true}],\"repeats\":true,";
    String sheet =
        questionnaire(
            weighted("1"),
            item("2", asked + scale(ORDINAL, "0", "1")),
            item("3", "\"answerValueSet\":\"http://example.org/none\""),
            total("total", "text/cql", "Sum", ""));
    assertThat(read(sheet).dropped())
        .extracting(Problem::expected)
        .containsExactly(
            "item 2: when it is asked (enableWhen)",
            "item 2: that it may be answered several times",
            "item 3: its options, since the value set http://example.org/none is not in the file",
            "total total: its expression, which is not FHIRPath");
  }

  @Test
  void refusesWhatIsNoQuestionnaireOfThisKind() {
    assertThat(refused("{\"resourceType\":\"Patient\"}")).contains("q.json:1:2: expected a Q");
    assertThat(refused("{\"resourceType\":\"Questionnaire\",\n\"item\":[}")).contains("q.json:2:9");
    assertThat(refused(questionnaire(weighted("1"), "\n" + weighted("1"))))
        .contains("expected a linkId of its own, found 1");
    assertThat(refused(questionnaire("{\"type\":\"display\",\"text\":\"x\"}")))
        .contains("expected a linkId for every item");
    assertThat(refused(questionnaire())).contains("expected at least one item");
    assertThat(FhirForms.read("big.json", new byte[(20 << 20) + 1]))
        .isInstanceOf(FormRefused.class);
    assertThat(FhirForms.read("bad.json", new byte[] {'{', (byte) 0xE4}))
        .isInstanceOf(FormRefused.class);
  }

  @Test
  void keepsWhatOnlyACardKnows() {
    Form form = madeUp(new MissingRule.Prorate(0.6));
    Written written = FhirForms.write(form);
    assertThat(written.dropped()).isEmpty();
    assertThat(FhirForms.read("q.json", written.bytes())).isEqualTo(new FormRead(form, List.of()));
    String json = text(written);
    assertThat(json).contains("\"status\": \"active\"").contains("\"language\": \"en\"");
    assertThat(json).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void leavesOutAScaleThatDisagreesWithItsExpression() {
    String edited =
        text(FhirForms.write(madeUp(new MissingRule.None())))
            .replace("count() = 2, (", "count() = 2, 2 * (");
    FormRead read = read(edited);
    assertThat(read.form().scores()).isEmpty();
    assertThat(read.dropped())
        .extracting(Problem::expected)
        .anyMatch(told -> told.contains("since the expression says otherwise"));
  }

  @Test
  void saysWhatItCannotWrite() {
    var circle =
        List.of(
            FormScore.plain("a", List.of("b"), Set.of(), Method.SUM),
            FormScore.plain("b", List.of("a"), Set.of(), Method.SUM),
            FormScore.plain("c", List.of("nowhere"), Set.of(), Method.SUM),
            FormScore.plain("x", List.of("x"), Set.of(), Method.SUM));
    var questions =
        List.of(Question.other("x", Words.of("en", "a date")), Question.other("x", Words.NONE));
    Written written = FhirForms.write(new Form("f", Words.NONE, "", "", questions, circle));
    assertThat(written.dropped()).hasSize(6);
    assertThat(text(written)).contains("\"status\": \"draft\"");
  }

  @Test
  void scoresAnExportWithoutItsExtension() {
    String bare =
        text(FhirForms.write(madeUp(new MissingRule.None()))).replace("urn:engawa", "urn:x");
    String answers =
        response(
            given("it's 1", coding("valueCoding", "", "0", "")),
            given("2", coding("valueCoding", "", "1", "")));
    assertThat(score(folder, bare, answers).value("computed")).isEqualTo("75");
    assertThat(
            score(folder, bare, response(given("2", coding("valueCoding", "", "1", ""))))
                .value("computed"))
        .isEqualTo("null");
  }

  private static Form madeUp(MissingRule missing) {
    List<Choice> choices =
        List.of(
            Choice.of("0", Words.of("en", "no").and("ja", "いいえ")),
            Choice.of("1", Words.of("en", "in part")),
            Choice.of("2", Words.of("ja", "はい")));
    return new Form(
        "made up: \"1\"",
        Words.of("en", "A sheet").and("ja", "シート"),
        "a house, 2026",
        "free",
        List.of(
            Question.instruction("0", Words.of("ja", "始め")),
            Question.choice("it's 1", Words.of("en", "one"), choices),
            Question.choice("2", Words.of("ja", "二"), choices)),
        List.of(
            new FormScore(
                "strength",
                List.of("it's 1", "2"),
                Set.of("it's 1"),
                Method.MEAN,
                Optional.of(new Range(0, 100)),
                Optional.of(missing),
                Optional.of(ChimePlus.dimension("empowerment.strengths")),
                Optional.of(Direction.HIGHER_IS_MORE),
                Optional.of("stronger"))));
  }

  private static String translated(String content) {
    return "{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/translation\",\"extension\":[{\"url\":\"lang\",\"valueCode\":\"ja\"},{\"url\":\"content\",\"valueString\":\"%s\"}]}]}"
        .formatted(content);
  }

  private static FormRead read(String json) {
    return (FormRead) FhirForms.read("q.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(String json) {
    var refused = (FormRefused) FhirForms.read("q.json", json.getBytes(StandardCharsets.UTF_8));
    return refused.problems().getFirst().sentence();
  }

  private static String text(Written written) {
    return new String(written.bytes(), StandardCharsets.UTF_8);
  }
}
