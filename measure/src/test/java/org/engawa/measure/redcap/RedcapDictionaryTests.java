// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Question.Kind;
import org.engawa.measure.form.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedcapDictionaryTests {

  static final String TITLES =
      "Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"
          + "\"Choices, Calculations, OR Slider Labels\",Field Note,"
          + "Text Validation Type OR Show Slider Number,Text Validation Min,Text Validation Max,"
          + "Identifier?,Branching Logic (Show field only if...),Required Field?,Custom Alignment,"
          + "Question Number (surveys only),Matrix Group Name,Matrix Ranking?,Field Annotation\n";
  private static final String API =
      "field_name,form_name,section_header,field_type,field_label,select_choices_or_calculations,"
          + "field_note,text_validation_type_or_show_slider_number,text_validation_min,"
          + "text_validation_max,identifier,branching_logic,required_field,custom_alignment,"
          + "question_number,matrix_group_name,matrix_ranking,field_annotation\n";
  static final String ID = "rec,one,,text,Id\n";

  @Test
  void readsBothSpellingsOfTheHeaderAlike() {
    String rows = ID + "a,one,,radio,First,\"0, no | 1, yes\"\n";

    assertThat(form(API + rows)).isEqualTo(form(TITLES + rows));
    assertThat(form("\uFEFF" + TITLES.replace("\n", "\r\n") + rows)).isEqualTo(form(TITLES + rows));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void readsOtherSeparators(String separator) {
    String table =
        (TITLES + ID)
                .replace("\"Choices, Calculations, OR Slider Labels\"", "#")
                .replace(",", separator)
            + "a,one,,radio,First,\"0, no | 1, yes\"\n".replaceAll(",(?! )", separator);

    assertThat(form(table.replace("#", "Choices, Calculations, OR Slider Labels")).questions())
        .singleElement()
        .isEqualTo(
            Question.choice("a", words("First"), List.of(choice("0", "no"), choice("1", "yes"))));
  }

  @Test
  void readsADictionaryWithoutItsLastColumns() {
    String header = API.lines().findFirst().orElseThrow().split(",field_note", -1)[0] + "\n";

    assertThat(form(header + ID + "a,one,,yesno,First,\n").questions()).hasSize(1);
  }

  @Test
  void takesEachFieldTypeForWhatItAsks() {
    var form =
        form(
            TITLES
                + ID
                + "a,one,,dropdown,A,\"-1, less, or nothing | x_1, other\"\n"
                + "b,one,,yesno,B\n"
                + "c,one,,truefalse,C\n"
                + "d,one,,text,D,,,integer,1,9\n"
                + "e,one,,slider,E\n"
                + "f,one,,descriptive,F\n"
                + "g,one,,checkbox,G,\"1, p | 2, q\"\n"
                + "h,one,,notes,H\n"
                + "i,one,,text,I,,,date_ymd\n"
                + "j,one,,slider,J,,,number,-5,5\n");

    assertThat(form.questions().stream().map(Question::kind))
        .containsExactly(
            Kind.CHOICE,
            Kind.CHOICE,
            Kind.CHOICE,
            Kind.NUMBER,
            Kind.NUMBER,
            Kind.INSTRUCTION,
            Kind.OTHER,
            Kind.OTHER,
            Kind.OTHER,
            Kind.NUMBER);
    assertThat(form.question("a").orElseThrow().choices())
        .containsExactly(choice("-1", "less, or nothing"), choice("x_1", "other"))
        .extracting(Choice::value)
        .containsExactly(OptionalInt.of(-1), OptionalInt.empty());
    assertThat(form.question("b").orElseThrow().choices())
        .containsExactly(choice("1", "Yes"), choice("0", "No"));
    assertThat(form.question("d").orElseThrow().span()).contains(new Question.Span(1, 9));
    assertThat(form.question("e").orElseThrow().span()).contains(new Question.Span(0, 100));
    assertThat(form.question("g").orElseThrow().choices()).hasSize(2);
    assertThat(form.question("j").orElseThrow().span()).contains(new Question.Span(-5, 5));
    assertThat(form.question("rec")).isEmpty();
  }

  @Test
  void takesASectionForASentenceToRead() {
    var form = form(TITLES + ID + "a,one,Lately,yesno,First\na_section,one,,yesno,Second\n");

    assertThat(form.questions().getFirst())
        .isEqualTo(Question.instruction("a_section_2", words("Lately")));
  }

  @Test
  void tellsWhatHasNoPlaceWithItsPlace() {
    String table =
        TITLES
            + ID
            + "a,one,,yesno,First,,a note,,,,y,[b]=1,y,RH,1,m,y,@HIDDEN\n"
            + "b,two,,sql,Second,select 1\n";

    assertThat(dropped(table))
        .containsExactly(
            "d.csv:3:7: no place here for Field Note 'a note'",
            "d.csv:3:11: no place here for Identifier? 'y'",
            "d.csv:3:12: no place here for Branching Logic (Show field only if...) '[b]=1'",
            "d.csv:3:13: no place here for Required Field? 'y'",
            "d.csv:3:14: no place here for Custom Alignment 'RH'",
            "d.csv:3:15: no place here for Question Number (surveys only) '1'",
            "d.csv:3:17: no place here for Matrix Ranking? 'y'",
            "d.csv:3:18: no place here for the annotation '@HIDDEN'",
            "d.csv:4:2: no place here for form 'two'; its questions follow those of the others",
            "d.csv:4:6: no place here for a query for choices");
    assertThat(form(table).name()).isEqualTo("one");
  }

  @Test
  void leavesOutTheFormatOfWordsAndSaysSo() {
    String table =
        TITLES
            + ID
            + "a,one,,yesno,\"<div class=\"\"x\"\"><p>One &amp; <b>two</b> < 3</p></div>\"\n";

    assertThat(form(table).questions().getFirst().words()).isEqualTo(words("One & two < 3"));
    assertThat(dropped(table))
        .containsExactly("d.csv:3:5: no place here for the format of the words");
  }

  @Test
  void readsWhatRWritesForAnEmptyCell() {
    var form =
        form(
            API
                + "\"rec\",\"one\",NA,\"text\",\"Id\",NA,NA,NA\n"
                + "\"a\",\"one\",NA,\"text\",\"NA\",NA,NA,\"integer\",0,9,NA\n");

    assertThat(form.questions())
        .containsExactly(Question.number("a", words("NA"), OptionalInt.of(0), OptionalInt.of(9)));
  }

  private static Choice choice(String code, String label) {
    return Choice.of(code, words(label));
  }

  private static Words words(String text) {
    return Words.of(Words.UNTOLD, text);
  }

  private static FormRead read(String table) {
    return (FormRead) RedcapDictionary.read("d.csv", table.getBytes(UTF_8));
  }

  private static Form form(String table) {
    return read(table).form();
  }

  private static List<String> dropped(String table) {
    return read(table).dropped().stream().map(Problem::sentence).toList();
  }
}
