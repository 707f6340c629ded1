// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.FormWording.Fits;
import org.engawa.measure.form.FormWording.Misfits;
import org.engawa.measure.form.FormWordings.InLanguage;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.junit.jupiter.api.Test;

class FormWordingsTests {

  private static final Card K6 = Cards.shipped().card("k6").orElseThrow();

  @Test
  void takesItemsByTheNumbersInTheirNames() {
    var questions = new ArrayList<>(questions("q_%02d", 6));
    questions.addFirst(Question.instruction("top", Words.of("en", "Please read")));
    questions.add(Question.other("name", Words.of("en", "Your name")));
    var fits = (Fits) in(questions.reversed(), "en");

    assertThat(fits.wording().items().get(1)).isEqualTo("first words of q_01");
    assertThat(fits.wording().options()).containsEntry(4, "answer 4").hasSize(5);
    assertThat(fits.wording().title()).isEqualTo("Made up");
    assertThat(((Fits) in(questions, "en")).wording().instruction()).hasValue("Please read");
  }

  @Test
  void takesItemsInTheirOrderAndTellsSo() {
    var questions =
        IntStream.range(0, 6).mapToObj(at -> question("name" + (char) ('a' + at), 5)).toList();
    var fits = (Fits) in(questions, "en");

    assertThat(fits.wording().items().get(6)).isEqualTo("first words of namef");
    assertThat(fits.told()).anyMatch(each -> each.expected().contains("in their order"));
  }

  @Test
  void leavesOutAQuestionThatAnswersOtherwise() {
    var questions = new ArrayList<>(questions("x%dy", 6));
    questions.add(question("how hard", 3));

    assertThat(((Fits) in(questions, "en")).told())
        .anyMatch(each -> each.expected().startsWith("how hard: is no item of k6"));
  }

  @Test
  void takesWordsOfAnUntoldLanguageAsTheOneThatIsAskedFor() {
    var questions =
        questions("q%d", 6).stream()
            .map(
                each ->
                    Question.choice(
                        each.name(),
                        Words.of(Words.UNTOLD, "言葉"),
                        each.choices().stream()
                            .map(it -> Choice.of(it.code(), Words.of(Words.UNTOLD, "答え")))
                            .toList()))
            .toList();

    assertThat(((Fits) in(questions, "ja")).wording().language()).isEqualTo("ja");
  }

  @Test
  void takesAnswersWithoutNumbersInTheirOrderAndTellsSo() {
    var questions =
        questions("q%d", 6).stream()
            .map(
                each ->
                    Question.choice(
                        each.name(),
                        each.words(),
                        each.choices().stream()
                            .map(it -> new Choice("A" + it.code(), OptionalInt.empty(), it.words()))
                            .toList()))
            .toList();
    var fits = (Fits) in(questions, "en");

    assertThat(fits.wording().options()).containsEntry(0, "answer 0");
    assertThat(fits.told()).anyMatch(each -> each.expected().contains("count nothing in the file"));
  }

  @Test
  void saysWhatIsNotThere() {
    assertThat(misfit(questions("q%d", 6), "ja"))
        .contains("expected words in 'ja', there are some in [en]");
    assertThat(misfit(questions("q%d", 5), "en")).contains("expected 6 questions", "there are 5");
    var silent = new ArrayList<>(questions("q%d", 6));
    silent.set(2, Question.choice("q3", Words.NONE, silent.get(2).choices()));
    assertThat(misfit(silent, "en")).contains("q3: expected words for this item");
  }

  private static String misfit(List<Question> questions, String language) {
    return String.join(
        "\n",
        ((Misfits) in(questions, language)).problems().stream().map(Problem::sentence).toList());
  }

  private static FormWording in(List<Question> questions, String language) {
    var form = new Form("made-up", Words.of("en", "Made up"), "", "", questions, List.of());
    return FormWordings.of("form.json", form, K6, new InLanguage(K6.coding(), language));
  }

  private static List<Question> questions(String name, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(item -> question(name.formatted(item), 5))
        .toList();
  }

  private static Question question(String name, int answers) {
    return Question.choice(
        name,
        Words.of("en", "first words of " + name),
        IntStream.range(0, answers)
            .mapToObj(
                value -> Choice.of(Integer.toString(value), Words.of("en", "answer " + value)))
            .toList());
  }
}
