// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.limesurvey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Readings;
import org.engawa.measure.form.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimeSurveyReaderTests {

  private static final String NAMES =
      "class|type/scale|name|relevance|text|help|language|mandatory|other|min_num_value_n"
          + "|max_num_value_n\n";
  private static final String LANGUAGES = "S||language|1|en\nS||additional_languages|1|ja\n";

  @Test
  void readsListInEveryLanguage() {
    var form =
        Readings.form(
            read(
                LANGUAGES
                    + """
                    SL||surveyls_title|1|Made up||en
                    SL||surveyls_title|1|作り物||ja
                    G|1|Begin|1|||en
                    Q|L|q1|1|How often||en
                    A|0|0||never||en
                    A|0|AO1||always||en
                    G|1|始め|1|||ja
                    Q|L|q1|1|どのくらい||ja
                    A|0|0||なし||ja
                    A|0|AO1||いつも||ja
                    """));

    assertThat(form.title()).isEqualTo(Words.of("en", "Made up").and("ja", "作り物"));
    assertThat(form.questions())
        .containsExactly(
            Question.choice(
                "q1",
                Words.of("en", "How often").and("ja", "どのくらい"),
                List.of(
                    new Choice("0", OptionalInt.of(0), Words.of("en", "never").and("ja", "なし")),
                    new Choice(
                        "AO1", OptionalInt.empty(), Words.of("en", "always").and("ja", "いつも")))));
  }

  @Test
  void readsEachRowOfArrayAsQuestion() {
    var form =
        Readings.form(
            read(
                """
                Q|F|q|1|Of these
                SQ|0|S1|1|first
                SQ|0|S2|1|second
                A|0|1||no
                A|0|2||yes
                """));

    List<Choice> choices =
        List.of(
            Choice.of("1", Words.of(Words.UNTOLD, "no")),
            Choice.of("2", Words.of(Words.UNTOLD, "yes")));
    assertThat(form.questions())
        .containsExactly(
            Question.instruction("q", Words.of(Words.UNTOLD, "Of these")),
            Question.choice("q[S1]", Words.of(Words.UNTOLD, "first"), choices),
            Question.choice("q[S2]", Words.of(Words.UNTOLD, "second"), choices));
  }

  @ParameterizedTest
  @CsvSource({
    "A, true, 1 2 3 4 5",
    "B, true, 1 2 3 4 5 6 7 8 9 10",
    "C, true, Y U N",
    "E, true, I S D",
    "5, false, 1 2 3 4 5",
    "Y, false, Y N",
    "G, false, F M",
  })
  void knowsAnswersThatAreFixed(String type, boolean array, String codes) {
    var form = Readings.form(read("Q|%s|q|1|\nSQ|0|S|1|row\n".formatted(type)));

    assertThat(form.questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.name()).isEqualTo(array ? "q[S]" : "q");
              assertThat(question.choices().stream().map(Choice::code))
                  .containsExactly(codes.split(" "));
            });
  }

  @Test
  void takesWhatAnswersAreAssessedToBe() {
    var form =
        Readings.form(read("Q|L|q|1|\nA|0|A1|3|much\nA|0|A2|0|none\nQ|L|r|1|\nA|0|A1|0|x\n"));

    assertThat(form.question("q").orElseThrow().choices().stream().map(Choice::value))
        .containsExactly(OptionalInt.of(3), OptionalInt.of(0));
    assertThat(form.question("r").orElseThrow().choices().stream().map(Choice::value))
        .containsExactly(OptionalInt.empty());
  }

  @Test
  void takesAssessmentFromItsOwnColumnWhereThereIsOne() {
    String text = "class\ttype/scale\tname\ttext\tassessment_value\nQ\tL\tq\t\t\nA\t0\tA1\tx\t-2\n";

    assertThat(
            Readings.form(LimeSurveyReader.read("made.txt", text.getBytes(UTF_8)))
                .questions()
                .getFirst()
                .choices())
        .containsExactly(new Choice("A1", OptionalInt.of(-2), Words.of(Words.UNTOLD, "x")));
  }

  @Test
  void readsNumbersSentencesAndTheRest() {
    var form =
        Readings.form(
            read(
                """
                Q|N|n|1|||||| 0|99
                Q|X|x|1|Read this
                Q|T|t|1|
                Q|M|m|1|
                SQ|0|S|1|
                Q|*|e|1|{1+1}
                """));

    assertThat(form.questions())
        .containsExactly(
            Question.number("n", Words.NONE, OptionalInt.of(0), OptionalInt.of(99)),
            Question.instruction("x", Words.of(Words.UNTOLD, "Read this")),
            Question.other("t", Words.NONE),
            Question.other("m", Words.NONE));
  }

  @Test
  void takesTextsOutOfTheirFormatting() {
    String html =
        "<p>Ask &amp; <b class=\"x\">tell</b><script>alert(1 < 2)</script> 1 < 2 &#12354;</p>";

    assertThat(Readings.form(read("Q|X|x|1|" + html + "\n")).questions().getFirst().words())
        .isEqualTo(Words.of(Words.UNTOLD, "Ask & tell 1 < 2 あ"));
  }

  @Test
  void readsCellsWithTabsAndNewLinesInQuotes() {
    var form = Readings.form(read("Q|X|x|1|\"a \"\"b\"\"\tc\nd\"\nQ|X|y|1|5\" wide\n"));

    assertThat(form.questions().stream().map(question -> question.words().orAny("en")))
        .containsExactly("a \"b\"\tc\nd", "5\" wide");
  }

  @Test
  void tellsWhatHasNoPlaceWithItsLine() {
    assertThat(
            Readings.told(
                read(
                    """
                    S||format|1|A
                    SL||surveyls_welcometext|1|Hello
                    G|1|Begin|q1 > 1|
                    Q|L|q|1|||en|Y|Y
                    A|0|1||x
                    QTA||q||
                    """)))
        .containsExactly(
            "made.txt:2: a setting of the survey: has no place here",
            "made.txt:3: a text around the survey: has no place here",
            "made.txt:4:3: what a group is called: has no place here",
            "made.txt:4:4: when something is asked (relevance): has no place here",
            "made.txt:5:8: column mandatory: has no place here",
            "made.txt:5:9: an answer in one's own words beside those of a list: has no place here",
            "made.txt:7:1: a row of class QTA: has no place here");
  }

  @Test
  void refusesWhatDoesNotHangTogetherWithItsLine() {
    assertThat(
            Readings.refused(
                read(
                    """
                    A|0|1||lost
                    Q|L|q|1|
                    A|0|1|often|x
                    A|0|1||x
                    Q||||
                    Q|F|f|1|
                    Q|L|q|1|
                    """)))
        .containsExactly(
            "made.txt:2: expected a code, and a question above to which it belongs",
            "made.txt:4:4: expected the whole number that the answer counts",
            "made.txt:5:3: '1' stands twice in one language",
            "made.txt:6:3: expected the code of the question",
            "made.txt:7: expected a row SQ for each row of this array",
            "made.txt:7: expected a row A for each answer to this question",
            "made.txt:8:3: 'q' stands twice in one language");
  }

  @Test
  void refusesLanguageThatHasNoCode() {
    assertThat(Readings.refused(read("Q|X|x|1|Read this||in English\n")))
        .containsExactly("made.txt:2:7: expected the code of a language such as en");
  }

  @Test
  void refusesFileThatIsCut() {
    assertThat(Readings.refused(read("Q|X|x|1|||||||\nQ|X|y|1|half a sen")))
        .containsExactly("made.txt:3: expected 11 columns, the file ends after 5");
    assertThat(Readings.refused(read("Q|X|x|1|\"never closed\nand on\n")))
        .containsExactly("made.txt:2: a quote is opened here and not closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "class\n", "class\tname\ttext\nQ\tq\tx\n"})
  void refusesTableWithoutTheColumnsOrQuestionsOfOne(String text) {
    assertThat(Readings.refused(LimeSurveyReader.read("made.txt", text.getBytes(UTF_8))))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("made.txt"));
  }

  @Test
  void refusesOtherEncodingsAndTakesByteOrderMark() {
    String text = NAMES.replace('|', '\t') + "Q\tX\tx\t1\tné\n";

    assertThat(Readings.refused(LimeSurveyReader.read("made.txt", text.getBytes(ISO_8859_1))))
        .containsExactly("made.txt:2:10: expected UTF-8, the byte here is none");
    assertThat(
            Readings.form(LimeSurveyReader.read("made.txt", ("\uFEFF" + text).getBytes(UTF_8)))
                .questions())
        .hasSize(1);
  }

  @Test
  void refusesTableBeyondLimits() {
    assertThat(Readings.refused(read("Q|X|x|1|" + "x".repeat(1_000_001) + "\n")))
        .singleElement()
        .asString()
        .contains("at most 2000 columns, cells of at most 1000000 characters");
    assertThat(Readings.refused(read("Q|X|x|1|" + "|".repeat(2_001) + "\n"))).hasSize(1);
  }

  @Test
  void answersWhateverStandsInTheFile() {
    var random = new Random(4);
    byte[] whole =
        (NAMES + LANGUAGES + "G|1|g|1|x||en\nQ|F|q|1|x||en\nSQ|0|S|1|x||en\nA|0|1|1|x||en\n")
            .replace('|', '\t')
            .getBytes(UTF_8);

    for (int round = 0; round < 3_000; round++) {
      byte[] changed = whole.clone();
      for (int change = 0; change < 1 + round % 5; change++) {
        changed[random.nextInt(changed.length)] =
            (byte) "\t\n\"QAS1 &<>x".charAt(random.nextInt(12));
      }
      assertThat(LimeSurveyReader.read("changed.txt", changed)).isNotNull();
    }
  }

  private static FormReading read(String rows) {
    return LimeSurveyReader.read("made.txt", (NAMES + rows).replace('|', '\t').getBytes(UTF_8));
  }
}
