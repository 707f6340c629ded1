// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.junit.jupiter.api.Test;

class RedcapWrittenTests {

  private static final List<Choice> HOW_OFTEN =
      List.of(choice("0", "never"), choice("1", "at times, or so"), choice("4", "often"));

  @Test
  void writesWhatRedcapTakes() {
    var form =
        new Form(
            "Own, Form",
            words("It's ours & \"free\""),
            "a source",
            "",
            List.of(
                Question.instruction("lead", words("Think of the last week.")),
                Question.choice("a_1", words("First"), HOW_OFTEN),
                Question.choice("a_2", words("Second"), HOW_OFTEN),
                Question.number("age", words("Years"), OptionalInt.of(10), OptionalInt.of(99))),
            List.of(score("total", "a_1", "a_2")));

    assertThat(text(form))
        .isEqualTo(
            RedcapDictionaryTests.TITLES
                + """
                record_id,own_form,,text,Record ID,,,,,,,,,,,,,"Engawa @ENGAWA-NAME='Own, Form' \
                @ENGAWA-TITLE='It&#39;s ours &amp; ""free""' @ENGAWA-SOURCE='a source'"
                lead,own_form,,descriptive,Think of the last week.,,,,,,,,,,,,,
                a_1,own_form,,radio,First,"0, never | 1, at times, or so | 4, often",,,,,,,,,,own_form_m1,,
                a_2,own_form,,radio,Second,"0, never | 1, at times, or so | 4, often",,,,,,,,,,own_form_m1,,Engawa @ENGAWA-REVERSED='total'
                age,own_form,,text,Years,,,integer,10,99,,,,,,,,
                total,own_form,,calc,total,[a_1]+(4-[a_2]),,,,,,,,,,,,
                """);
    assertThat(RedcapDictionary.write(form).dropped()).isEmpty();
    assertThat(again(form)).isEqualTo(form);
  }

  @Test
  void givesNamesThatRedcapTakesEachOnce() {
    var form =
        new Form(
            "1",
            Words.NONE,
            "",
            "",
            Stream.of("Q-1", "q_1", "record_id", "7", "質問", "a".repeat(120), "q_1_complete")
                .map(name -> Question.choice(name, words(name), HOW_OFTEN))
                .toList(),
            List.of(score("to-tal", "7", "Q-1")));

    assertThat(again(form).questions().stream().map(Question::name))
        .containsExactly(
            "q_1_2", "q_1", "record_id_2", "q_7", "q", "a".repeat(90), "q_1_complete_2");
    assertThat(again(form).scores().getFirst().of()).containsExactly("q_7", "q_1_2");
    assertThat(RedcapDictionary.write(form).dropped())
        .contains("the name Q-1, which is q_1_2 there", "the name to-tal, which is to_tal there");
    assertThat(text(again(form))).isEqualTo(text(form));
  }

  @Test
  void callsChoicesByWhatTheyCount() {
    var form =
        form(
            new Choice("LA-1", OptionalInt.of(3), words("much")),
            new Choice("99", OptionalInt.empty(), words("cannot | say")),
            new Choice("LA-2", OptionalInt.of(3), words("as much")));

    assertThat(text(form)).contains("\"3, much | no_99, cannot / say | 3_2, as much\"");
    assertThat(RedcapDictionary.write(form).dropped())
        .containsExactly(
            "of a code LA-1, which is 3 there",
            "of a code 99, which is no_99 there",
            "of a the shape of the label of choice no_99",
            "of a that choice LA-2 counts 3 as another does; it is 3_2 and leaves a total blank");
    assertThat(text(again(form))).isEqualTo(text(form));
  }

  @Test
  void keepsChoicesWithoutWordsApart() {
    var form = form(Choice.of("0", Words.NONE), Choice.of("1", Words.NONE));

    assertThat(text(form)).contains("\"0, 0 | 1, 1\"");
    assertThat(again(form)).isEqualTo(form);
  }

  @Test
  void keepsAChoiceApartThatAloneHasNoWords() {
    var form = form(Choice.of("0", Words.NONE), Choice.of("1", words("yes")));

    assertThat(text(form)).contains("\"0, 0 | 1, yes\"");
    assertThat(RedcapDictionary.write(form).dropped()).isEmpty();
    assertThat(again(form)).isEqualTo(form);
  }

  @Test
  void takesWordsThatSomebodyWroteInThePlaceOfNames() {
    var form =
        new Form(
            "f",
            Words.NONE,
            "",
            "",
            List.of(
                Question.choice(
                    "a",
                    Words.NONE,
                    List.of(Choice.of("0", Words.NONE), Choice.of("1", Words.NONE)))),
            List.of());
    String changed =
        text(form).replace(",radio,a,\"0, 0 | 1, 1\"", ",radio,Asked,\"0, 0 | 1, yes\"");

    assertThat(text(form)).isNotEqualTo(changed);
    assertThat(read(changed).questions())
        .containsExactly(
            Question.choice(
                "a",
                words("Asked"),
                List.of(Choice.of("0", Words.NONE), Choice.of("1", words("yes")))));
  }

  @Test
  void writesEnglishAndTellsTheOtherLanguages() {
    var form =
        form(
            Choice.of("0", Words.of("ja", "いいえ").and("en", "no")),
            Choice.of("1", Words.of("ja", "はい")));

    assertThat(text(form)).contains("\"0, no | 1, はい\"");
    assertThat(RedcapDictionary.write(form).dropped()).containsExactly("the texts in ja");
  }

  @Test
  void keepsWordsFromBecomingFormulas() {
    var form =
        new Form("f", Words.NONE, "", "", List.of(Question.other("a", words("=1+1"))), List.of());

    assertThat(text(form)).contains(",text,'=1+1,");
    assertThat(again(form)).isEqualTo(form);
  }

  @Test
  void keepsTextsOfSeveralLines() {
    var form =
        new Form(
            "f",
            words("a\rb"),
            "c\r",
            "",
            List.of(Question.other("a", words("one\rtwo\r\nthree\nfour"))),
            List.of());

    assertThat(again(form).question("a").orElseThrow().words())
        .isEqualTo(words("one\ntwo\r\nthree\nfour"));
    assertThat(text(again(form))).isEqualTo(text(form));
  }

  @Test
  void keepsSeveralAnswersAtOnce() {
    var form =
        new Form(
            "f",
            Words.NONE,
            "",
            "",
            List.of(
                new Question(
                    "a",
                    Question.Kind.OTHER,
                    words("Which"),
                    HOW_OFTEN,
                    OptionalInt.empty(),
                    OptionalInt.empty())),
            List.of());

    assertThat(text(form)).contains("a,f,,checkbox,");
    assertThat(again(form)).isEqualTo(form);
  }

  private static FormScore score(String name, String plain, String reversed) {
    return new FormScore(
        name,
        List.of(plain, reversed),
        Set.of(reversed),
        Method.SUM,
        Optional.empty(),
        Optional.of(new MissingRule.None()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Form form(Choice... choices) {
    return new Form(
        "f",
        Words.NONE,
        "",
        "",
        List.of(Question.choice("a", words("First"), List.of(choices))),
        List.of());
  }

  private static Choice choice(String code, String label) {
    return Choice.of(code, words(label));
  }

  private static Words words(String text) {
    return Words.of(Words.UNTOLD, text);
  }

  private static String text(Form form) {
    return new String(RedcapDictionary.write(form).bytes(), UTF_8);
  }

  private static Form again(Form form) {
    return read(text(form));
  }

  private static Form read(String text) {
    var reading = RedcapDictionary.read("d.csv", text.getBytes(UTF_8));
    assertThat(reading).isInstanceOf(FormRead.class);
    assertThat(((FormRead) reading).dropped()).isEmpty();
    return ((FormRead) reading).form();
  }
}
