// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedcapWrittenScoresTests {

  private static final List<Choice> HOW_OFTEN =
      List.of(choice("0", "never"), choice("1", "at times, or so"), choice("4", "often"));

  static Stream<FormScore> everyKindOfScore() {
    var none = Optional.<MissingRule>of(new MissingRule.None());
    var sum = new ScoreOf(Method.SUM, Optional.empty(), none);
    var mean = new ScoreOf(Method.MEAN, Optional.empty(), none);
    var onto = Optional.of(new Range(-1.5, 100));
    return Stream.of(
            sum,
            mean,
            new ScoreOf(Method.SUM, onto, none),
            new ScoreOf(Method.MEAN, onto, Optional.empty()),
            new ScoreOf(Method.SUM, Optional.empty(), Optional.empty()),
            new ScoreOf(Method.MEAN, Optional.empty(), Optional.of(new MissingRule.Prorate(0.5))),
            new ScoreOf(Method.MEAN, Optional.empty(), Optional.of(new MissingRule.Prorate(0.1))),
            new ScoreOf(Method.MEAN, Optional.empty(), Optional.of(new MissingRule.Prorate(0.8))),
            new ScoreOf(
                Method.SUM, Optional.empty(), Optional.of(new MissingRule.SubstituteMean(1, 0.25))))
        .flatMap(each -> Stream.of(each.of("a", "b"), each.of("b")));
  }

  @ParameterizedTest
  @MethodSource("everyKindOfScore")
  void carriesAllOfAScore(FormScore score) {
    var questions =
        List.of(
            Question.choice("a", words("First"), HOW_OFTEN),
            Question.choice("b", words("Second"), HOW_OFTEN));
    var composite = score("of_scores", "total", "a");
    var form = new Form("f", Words.NONE, "", "", questions, List.of(composite, score));

    assertThat(again(form)).isEqualTo(form);
    assertThat(text(again(form))).isEqualTo(text(form));
  }

  @Test
  void stretchesAsTheScorerDoes() {
    var score =
        new ScoreOf(Method.SUM, Optional.of(new Range(-1.5, 100)), Optional.empty()).of("a", "b");
    var questions =
        List.of(
            Question.choice("a", words("First"), HOW_OFTEN),
            Question.number("b", words("Second"), OptionalInt.of(-3), OptionalInt.of(1)));

    assertThat(text(new Form("f", Words.NONE, "", "", questions, List.of(score))))
        .contains("(-1.5)+(([a]+((-2)-[b]))-(-3))*101.5/8");
  }

  @Test
  void tellsARuleThatRedcapDoesNotFollow() {
    var form =
        new Form(
            "f",
            Words.NONE,
            "",
            "",
            List.of(Question.choice("a", words("First"), HOW_OFTEN)),
            List.of(
                new ScoreOf(Method.SUM, Optional.empty(), Optional.of(new MissingRule.Prorate(0.8)))
                    .of("a")));

    assertThat(RedcapDictionary.write(form).dropped())
        .containsExactly("that total may lack answers; it is blank there without one of them");
  }

  @Test
  void leavesOutAScoreThatItCannotReckon() {
    var questions =
        List.of(
            Question.number("free", words("Free"), OptionalInt.empty(), OptionalInt.empty()),
            Question.other("words", words("Say more")));

    assertThat(
            RedcapDictionary.write(
                    new Form(
                        "f",
                        Words.NONE,
                        "",
                        "",
                        questions,
                        List.of(
                            score("turned", "x", "free"),
                            score("written", "words", "none"),
                            FormScore.plain("round", List.of("round"), Set.of(), Method.SUM),
                            FormScore.plain("of_none", List.of(), Set.of(), Method.SUM))))
                .dropped())
        .filteredOn(each -> each.startsWith("the score"))
        .hasSize(4);
  }

  @Test
  void writesOneOfTwoScoresThatShareAName() {
    var question = List.of(Question.choice("b", words("First"), HOW_OFTEN));
    var sum = new ScoreOf(Method.SUM, Optional.empty(), Optional.empty()).of("b");
    var mean = new ScoreOf(Method.MEAN, Optional.empty(), Optional.empty()).of("b");
    var two = new Form("f", Words.NONE, "", "", question, List.of(sum, mean, sum));

    assertThat(text(two))
        .isEqualTo(text(new Form("f", Words.NONE, "", "", question, List.of(sum))));
    assertThat(RedcapDictionary.write(two).dropped())
        .containsOnly(
            "the score total: a part is not there or does not tell how far it reaches, or the name"
                + " is taken");
  }

  private record ScoreOf(Method method, Optional<Range> transform, Optional<MissingRule> missing) {

    FormScore of(String... questions) {
      return new FormScore(
          "total",
          List.of(questions),
          Set.of("b").stream().filter(List.of(questions)::contains).collect(Collectors.toSet()),
          method,
          transform,
          missing,
          Optional.of(ChimePlus.dimension("meaning.experience")),
          Optional.of(Direction.HIGHER_IS_LESS),
          Optional.of("it's \"less\" & less"));
    }
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
    var reading = RedcapDictionary.read("d.csv", RedcapDictionary.write(form).bytes());
    assertThat(reading).isInstanceOf(FormRead.class);
    assertThat(((FormRead) reading).dropped()).isEmpty();
    return ((FormRead) reading).form();
  }
}
