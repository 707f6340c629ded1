// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.measure.osd.MadeUpOsd.SMALL;
import static org.engawa.measure.osd.MadeUpOsd.items;
import static org.engawa.measure.osd.MadeUpOsd.read;

import java.util.Map;
import java.util.OptionalInt;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Readings;
import org.engawa.measure.form.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsdTests {

  @Test
  void readsItemsWithTheirAnswers() {
    var form = Readings.form(read(SMALL));

    assertThat(form.name()).isEqualTo("MADE");
    assertThat(form.source()).isEqualTo("Nobody 2001");
    assertThat(form.licence()).isEqualTo("free to use: Said so: in a letter.");
    assertThat(form.questions().stream().map(Question::name))
        .containsExactly("head", "q1", "q2", "q3", "q4");
    assertThat(form.questions().getFirst())
        .isEqualTo(Question.instruction("head", Words.of("en", "This week")));
    assertThat(form.question("q1").orElseThrow().choices())
        .containsExactly(
            Choice.of("0", Words.of("en", "never")),
            Choice.of("1", Words.NONE),
            Choice.of("2", Words.NONE),
            Choice.of("3", Words.of("en", "always")));
    assertThat(form.question("q4").orElseThrow().span()).contains(new Question.Span(0, 2));
  }

  @Test
  void readsEveryTranslationAsPlainText() {
    var form = Readings.form(read(SMALL));

    assertThat(form.question("q1").orElseThrow().words().by())
        .isEqualTo(Map.of("en", "one", "ja", "一"));
    assertThat(form.question("q2").orElseThrow().words().by())
        .isEqualTo(Map.of("en", "two bold", Words.UNTOLD, "zwei"));
  }

  @Test
  void tellsWhatHasNoPlaceAndWhereItStands() {
    assertThat(Readings.told(read(SMALL)))
        .contains(
            "made.osd:3:64: definition.scale_info.version: has no place here",
            "made.osd:6:17: definition.parameters: has no place here",
            "made.osd:14:23: definition.items.visible_when: has no place here",
            "made.osd:19:16: definition.scoring.sum.norms: has no place here",
            "made.osd:21:29: translations: formatting was taken out of a text",
            "made.osd:22:79: translations, a text that no item names: has no place here");
  }

  @Test
  void readsRowsOfGridByTheNamesThatScoresUse() {
    var form =
        Readings.form(
            read(
                items(
                    """
                    {"id": "g", "type": "grid", "text_key": "g", "rows": ["r1", "r2"],
                     "columns": ["c1", {"text_key": "c2", "value": 5}]}""",
                    "\"s\": {\"method\": \"sum_coded\", \"items\": [\"g_1\", \"g_2\"]}")));

    assertThat(form.questions().stream().map(Question::name)).containsExactly("g_1", "g_2");
    assertThat(form.question("g_2").orElseThrow().choices())
        .containsExactly(
            Choice.of("1", Words.of(Words.UNTOLD, "c1")),
            Choice.of("5", Words.of(Words.UNTOLD, "c2")));
    assertThat(form.scores()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vas    | '\"min\": 1, \"max\": 9'                                        | NUMBER | 1 | 9",
        "vas    | '\"max\": 9.5'                                                  | OTHER  |   |",
        "short  | '\"validation\": {\"number_min\": 18}'                          | NUMBER | 18 |",
        "short  | '\"maxlength\": 9'                                              | OTHER  |   |",
        "long   | '\"rows\": 9'                                                   | OTHER  |   |",
        "inst   | '\"random_group\": 0'                                           | INSTRUCTION | |",
        "magic  | '\"wand\": 1'                                                   | OTHER  |   |",
      })
  void readsWhatKindOfQuestionAnItemIs(
      String type, String more, Question.Kind kind, Integer from, Integer to) {
    var reading =
        read(items("{\"id\": \"q\", \"type\": \"%s\", %s}".formatted(type.strip(), more), ""));

    var question = Readings.form(reading).question("q").orElseThrow();
    assertThat(question.kind()).isEqualTo(kind);
    assertThat(question.from())
        .isEqualTo(from == null ? OptionalInt.empty() : OptionalInt.of(from));
    assertThat(question.to()).isEqualTo(to == null ? OptionalInt.empty() : OptionalInt.of(to));
  }

  @Test
  void readsDefinitionWithoutWrapperAndItsOlderNames() {
    var form =
        Readings.form(
            read(
                "{\"scale_info\": {\"name\": \"n\", \"code\": \"c\"}, \"items\":"
                    + " [{\"id\": \"a\", \"type\": \"inst\", \"text_key\": \"a\"}],"
                    + " \"translations\": {\"en\": {\"a\": \"Read this\"}}}"));

    assertThat(form.questions())
        .containsExactly(Question.instruction("a", Words.of("en", "Read this")));
    assertThat(Readings.form(read(SMALL.replace("\"items\": [", "\"questions\": ["))))
        .isEqualTo(Readings.form(read(SMALL)));
  }

  @Test
  void takesPointsOfItemBeforeThoseOfItsScaleAndOfTheFile() {
    var form =
        Readings.form(
            read(
                """
                {"definition": {"scale_info": {"name": "n", "code": "c"},
                  "likert_options": {"points": 5, "min": 1, "max": 5},
                  "response_scales": {"wide": {"points": 7, "min": 0, "max": 6}},
                  "items": [
                    {"id": "a", "type": "likert"},
                    {"id": "b", "type": "likert", "response_scale": "wide"},
                    {"id": "c", "type": "likert", "likert_points": 11, "likert_min": 0}]}}"""));

    assertThat(form.questions().stream().map(each -> each.span().orElseThrow()))
        .containsExactly(
            new Question.Span(1, 5), new Question.Span(0, 6), new Question.Span(0, 10));
  }

  @Test
  void tellsWherePointsAndHighestAnswerDoNotFit() {
    var reading =
        read(
            items(
                "{\"id\": \"a\", \"type\": \"likert\", \"likert_points\": 5, \"likert_max\": 9}",
                ""));

    assertThat(Readings.form(reading).questions().getFirst().span())
        .contains(new Question.Span(1, 5));
    assertThat(Readings.told(reading))
        .anyMatch(line -> line.endsWith("does not fit 5 points from 1; 5 is taken"));
  }
}
