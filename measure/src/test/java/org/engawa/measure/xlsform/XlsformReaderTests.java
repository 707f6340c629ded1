// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Readings;
import org.engawa.measure.form.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsformReaderTests {

  private static final List<List<String>> CHOICES =
      List.of(
          List.of("list_name", "name", "label", "label::Deutsch (de)"),
          List.of("often", "0", "never", "nie"),
          List.of("often", "1", "always", "immer"),
          List.of("code", "a", "first", ""));

  @Test
  void readsQuestionsWithTheirLists() {
    var form =
        Readings.form(
            read(
                List.of("select_one often", "q1", "How often"),
                List.of("select_one code", "q2", "Which"),
                List.of("note", "n1", "Read this"),
                List.of("select_multiple often", "m1", "Several")));

    assertThat(form.questions())
        .containsExactly(
            Question.choice(
                "q1",
                Words.of("en", "How often"),
                List.of(
                    Choice.of("0", Words.of("de", "nie").and("en", "never")),
                    Choice.of("1", Words.of("de", "immer").and("en", "always")))),
            Question.choice(
                "q2",
                Words.of("en", "Which"),
                List.of(new Choice("a", OptionalInt.empty(), Words.of("en", "first")))),
            Question.instruction("n1", Words.of("en", "Read this")),
            Question.other("m1", Words.of("en", "Several")));
    assertThat(form.name()).isEqualTo("made_up");
    assertThat(form.title()).isEqualTo(Words.of("en", "Made up"));
    assertThat(form.scores()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "label::Deutsch (de)      | de",
        "label::English           | en",
        "Label : 日本語             | ja",
        "label::zh-Hans           | zh-Hans",
        "label::Tok Ples          | x-tokples",
        "label                    | und",
      })
  void readsLanguageOfColumn(String column, String language) {
    var workbook =
        new SmallWorkbook()
            .sheet(
                "survey", List.of(List.of("type", "name", column), List.of("note", "n", "Text")));

    assertThat(Readings.form(read(workbook)).questions().getFirst().words())
        .isEqualTo(Words.of(language, "Text"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "integer | . >= 18 and . <= 120      |                       | 18 | 120",
        "integer | (. > 0) and (.<11)        |                       | 1  | 10",
        "integer | .>=5                      |                       | 5  |",
        "integer | . >= 1 or . = 0           |                       |    |",
        "integer | . >= ${other}             |                       |    |",
        "int     |                           |                       |    |",
        "range   |                           | start=0 end=100 step=5 | 0 | 100",
        "range   |                           |                       | 1  | 10",
      })
  void readsBoundsOfNumber(
      String type, String constraint, String parameters, Integer from, Integer to) {
    var workbook =
        new SmallWorkbook()
            .sheet(
                "survey",
                List.of(
                    List.of("type", "name", "label", "constraint", "parameters"),
                    List.of(type, "n", "", orEmpty(constraint), orEmpty(parameters))));

    assertThat(Readings.form(read(workbook)).questions())
        .containsExactly(Question.number("n", Words.NONE, bound(from), bound(to)));
  }

  @Test
  void readsRangeOfFractionsAsSomethingElse() {
    var workbook =
        new SmallWorkbook()
            .sheet(
                "survey",
                List.of(
                    List.of("type", "name", "parameters"),
                    List.of("range", "n", "start=0 end=1 step=0.1")));

    assertThat(Readings.form(read(workbook)).questions())
        .containsExactly(Question.other("n", Words.NONE));
  }

  @Test
  void readsGroupsInBothSpellingsAndTheirLabelsAsSentences() {
    var form =
        Readings.form(
            read(
                List.of("begin_group", "g", "A group"),
                List.of("begin group", "h", ""),
                List.of("integer", "n", "A number"),
                List.of("end group"),
                List.of("end_group"),
                List.of("begin_group", "k", ""),
                List.of("integer", "n", "Its namesake"),
                List.of("end_group")));

    assertThat(form.questions().stream().map(Question::name)).containsExactly("g", "n", "k/n");
    assertThat(form.questions().getFirst().kind()).isEqualTo(Question.Kind.INSTRUCTION);
  }

  @Test
  void tellsWhatHasNoPlaceWithSheetAndRow() {
    var workbook =
        new SmallWorkbook()
            .sheet(
                "survey",
                List.of(
                    List.of("type", "name", "required", "relevant", "hint"),
                    List.of("today", "today"),
                    List.of("calculate", "c"),
                    List.of("integer", "n", "true()", "", "as you like"),
                    List.of("integer", "m", "no", "${n} > 1"),
                    List.of("hologram", "x", "TRUE")))
            .sheet("notes to self", List.of(List.of("anything")));

    assertThat(Readings.told(read(workbook)))
        .containsExactly(
            "made.xlsx: the sheet 'notes to self': has no place here",
            "made.xlsx, survey:2:1: what the device notes by itself: has no place here",
            "made.xlsx, survey:3:1: a row of type calculate: has no place here",
            "made.xlsx, survey:4:3: that an answer is required: has no place here, 2 times",
            "made.xlsx, survey:4:5: column hint: has no place here",
            "made.xlsx, survey:5:4: column relevant: has no place here",
            "made.xlsx, survey:6:1: how a question of type hologram, which is not known, is"
                + " answered: has no place here");
  }

  @Test
  void passesOverPhantomRowsAndEmptyNames() {
    String rows =
        """
        <row r="3"><c r="A3" t="str"><v>type</v></c><c r="C3" t="str"><v>name</v></c><c r="D3"/></row>
        <row r="4"><c r="A4" t="str"><v>note</v></c><c r="C4" t="str"><v>n</v></c>
          <c r="D4" t="str"><v>aside</v></c></row>
        """
            + "<row><c/><c t=\"str\"><v> </v></c></row>".repeat(900);

    var reading = read(new SmallWorkbook().sheetOf("Survey", rows));

    assertThat(Readings.form(reading).questions())
        .containsExactly(Question.instruction("n", Words.NONE));
    assertThat(Readings.told(reading))
        .containsExactly("made.xlsx, survey:4:4: a column without a name: has no place here");
  }

  @Test
  void readsEveryKindOfCell() {
    String rows =
        """
        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
        <row><c t="inlineStr"><is><r><t>no</t></r><r><t>te</t></r></is></c><c><v>1.0</v></c>
          <c t="b"><v>1</v></c></row>
        <row><c t="str"><f>CONCAT("no","te")</f><v>note</v></c><c><v>2.5</v></c>
          <c t="e"><v>#REF!</v></c></row>
        """;
    var workbook =
        new SmallWorkbook()
            .sheetOf("survey", rows)
            .strings(
                "<si><t>type</t></si><si><r><t>na</t></r><r><t>me</t></r><rPh sb=\"0\"><t>x</t></rPh>"
                    + "</si><si><t>label_x000D_</t></si>");

    assertThat(Readings.form(read(workbook)).questions())
        .containsExactly(
            Question.instruction("1", Words.of(Words.UNTOLD, "TRUE")),
            Question.instruction("2.5", Words.NONE));
  }

  @Test
  void readsHeadOfTableAsSentence() {
    var workbook =
        new SmallWorkbook()
            .sheet(
                "survey",
                List.of(
                    List.of("type", "name", "appearance"),
                    List.of("select_one often", "head", "w1 label"),
                    List.of("select_one often", "q", "list-nolabel")))
            .sheet("choices", CHOICES);

    assertThat(Readings.form(read(workbook)).questions().stream().map(Question::kind))
        .containsExactly(Question.Kind.INSTRUCTION, Question.Kind.CHOICE);
  }

  @Test
  void refusesWhatDoesNotHangTogetherWithSheetAndRow() {
    assertThat(
            Readings.refused(
                read(
                    List.of("select_one seldom", "q", ""),
                    List.of("integer", "", "No name"),
                    List.of("end_group"),
                    List.of("note", "q", ""),
                    List.of("note", "r", ""),
                    List.of("note", "r", ""),
                    List.of("note", "r", ""),
                    List.of("begin_repeat", "b"))))
        .containsExactly(
            "made.xlsx, survey:2:1: the sheet choices has no list 'seldom'",
            "made.xlsx, survey:3: expected a name",
            "made.xlsx, survey:4:1: no group or repeat is open here",
            "made.xlsx, survey:8:2: the name 'r' stands twice",
            "made.xlsx, survey:9: this group or repeat is begun and not ended");
  }

  @Test
  void refusesAnswerThatStandsTwiceInItsListUnlessSettingsAllowIt() {
    var choices =
        List.of(
            List.of("list name", "name"), List.of("l", "1"), List.of("l", "1"), List.of("", "2"));
    var workbook =
        new SmallWorkbook()
            .sheet("survey", List.of(List.of("type", "name"), List.of("select_one l", "q")))
            .sheet("choices", choices);

    assertThat(Readings.refused(read(workbook)))
        .containsExactly(
            "made.xlsx, choices:3:2: the list 'l' has '1' twice",
            "made.xlsx, choices:4: expected a list_name and a name");
    workbook
        .sheet("choices", choices.subList(0, 3))
        .sheet("settings", List.of(List.of("allow_choice_duplicates"), List.of("yes")));
    assertThat(Readings.form(read(workbook)).questions().getFirst().choices()).hasSize(2);
  }

  @Test
  void refusesWorkbookWithoutSurvey() {
    assertThat(Readings.refused(read(new SmallWorkbook().sheet("Tabelle1", List.of()))))
        .containsExactly("made.xlsx: expected a sheet survey; here are Tabelle1");
  }

  @SafeVarargs
  private static FormReading read(List<String>... rows) {
    var survey = new ArrayList<List<String>>();
    survey.add(List.of("type", "name", "label"));
    survey.addAll(List.of(rows));
    return read(
        new SmallWorkbook()
            .sheet("survey", survey)
            .sheet("choices", CHOICES)
            .sheet(
                "settings",
                List.of(
                    List.of("form_title", "form_id", "default_language"),
                    List.of("Made up", "made_up", "English (en)"))));
  }

  private static FormReading read(SmallWorkbook workbook) {
    return XlsformReader.read("made.xlsx", workbook.bytes());
  }

  private static OptionalInt bound(Integer told) {
    return told == null ? OptionalInt.empty() : OptionalInt.of(told);
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }
}
