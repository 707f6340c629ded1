// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.FormCard.Drafted;
import org.engawa.measure.form.FormCard.Undrafted;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Confidence;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.engawa.measure.instrument.Scale;
import org.engawa.measure.instrument.Score;
import org.engawa.measure.instrument.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormCardsTests {

  private static final Cards CARDS = Cards.shipped();

  static List<Card> shipped() {
    return CARDS.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void scoresAsBeforeAfterTheWayToAQuestionnaireAndBack(Card card) {
    var chance = new Random(25);
    for (Coding coding : card.codings()) {
      var form = FormCards.form(card, coding, CARDS.wordings(card));
      var back = ((Drafted) CardDraft.of("form", form)).card();

      assertThat(back.key().confidence()).isEqualTo(Confidence.PROVISIONAL);
      for (int sheet = 0; sheet < 20; sheet++) {
        var answers = answers(chance, card, coding);
        assertThat(values(Scorer.of(back), answers))
            .isEqualTo(values(Scorer.of(card, coding), answers));
      }
    }
  }

  @Test
  void keepsTheWordsOfEachLanguage() {
    var card = CARDS.card("engawa-check-in").orElseThrow();
    var form = FormCards.form(card, card.coding(), CARDS.wordings(card));

    assertThat(form.languages()).containsExactly("en", "ja");
    assertThat(((Drafted) CardDraft.of("form", form)).wordings())
        .containsExactlyInAnyOrderElementsOf(CARDS.wordings(card));
  }

  @Test
  void hasNoWordsWhereNoneWereBrought() {
    var card = CARDS.card("k6").orElseThrow();
    var form = FormCards.form(card, card.coding(), List.of());

    assertThat(form.questions()).extracting(Question::name).contains("k6_01", "k6_06").hasSize(6);
    assertThat(form.questions()).extracting(Question::words).containsOnly(Words.NONE);
    assertThat(((Drafted) CardDraft.of("form", form)).wordings()).isEmpty();
  }

  @Test
  void tellsWhatACardSaysThatNoOtherToolHasAPlaceFor() {
    assertThat(FormCards.left(CARDS.card("hq-25").orElseThrow()))
        .anyMatch(each -> each.startsWith("bands"))
        .anyMatch(each -> each.startsWith("notes"));
  }

  @Test
  void inventsNothingThatTheFileDoesNotSay() {
    var form = form(List.of(asked("a", 0, 3), asked("b", 0, 3)), List.of());
    var drafted = (Drafted) CardDraft.of("form.json", form);
    var scale = drafted.card().scales().getFirst();

    assertThat(scale.dimension()).isEmpty();
    assertThat(scale.missing()).isEqualTo(new MissingRule.None());
    assertThat(drafted.card().bands()).isEmpty();
    assertThat(drafted.told())
        .extracting(Problem::sentence)
        .anyMatch(it -> it.contains("no score"));
  }

  @Test
  void leavesOutWhatNoScoreTakesIn() {
    var form =
        form(
            List.of(asked("a", 0, 3), asked("b", 0, 3), asked("hard", 0, 3), asked("age", 1, 99)),
            List.of(FormScore.plain("sum", List.of("a", "b"), Set.of("b"), Method.SUM)));
    var drafted = (Drafted) CardDraft.of("form.json", form);

    assertThat(drafted.card().items()).isEqualTo(2);
    assertThat(drafted.card().coding().reverse()).containsExactly(2);
    assertThat(drafted.told()).extracting(Problem::expected).anyMatch(it -> it.startsWith("hard:"));
  }

  @Test
  void letsEachScaleReverseForItselfWhereTheyDiffer() {
    var form =
        form(
            List.of(asked("a", 0, 3), asked("b", 0, 3)),
            List.of(
                FormScore.plain("turned", List.of("a", "b"), Set.of("b"), Method.SUM),
                FormScore.plain("as-is", List.of("a", "b"), Set.of(), Method.SUM)));
    var card = ((Drafted) CardDraft.of("form.json", form)).card();

    assertThat(values(Scorer.of(card), Answers.of(1, 1)))
        .isEqualTo(Map.of("turned", 3.0, "as-is", 2.0));
  }

  @Test
  void takesAnAnswerThatLiesApartAsNone() {
    var question = choices("a", 1, 2, 3, 4, 9);
    var drafted = (Drafted) CardDraft.of("form.json", form(List.of(question), List.of()));

    assertThat(drafted.card().coding())
        .isEqualTo(new Coding(Coding.ONLY, 1, 4, Set.of(), Set.of(9)));
    assertThat(drafted.told()).anyMatch(it -> it.expected().contains("[9]"));
  }

  @Test
  void refusesWhatIsNoInstrument() {
    assertThat(refused(List.of(Question.other("name", Words.NONE)), List.of()))
        .contains("expected questions whose answers count, there are none");
    assertThat(refused(List.of(asked("a", 0, 3), asked("b", 1, 5)), List.of()))
        .contains("expected the same answers for all items");
    assertThat(
            refused(
                List.of(asked("a", 0, 3)),
                List.of(FormScore.plain("s", List.of("z"), Set.of(), Method.SUM))))
        .contains("'z', which is no question here");
    assertThat(
            refused(
                List.of(asked("a", 0, 3)),
                List.of(
                    FormScore.plain("s", List.of("t", "a"), Set.of(), Method.SUM),
                    FormScore.plain("t", List.of("s"), Set.of(), Method.SUM))))
        .contains("would be made of itself");
    assertThat(
            refused(
                List.of(asked("a", 0, 3)),
                List.of(
                    FormScore.plain("a b", List.of("a"), Set.of(), Method.SUM),
                    FormScore.plain("a.b", List.of("a"), Set.of(), Method.SUM))))
        .contains("stands here twice");
  }

  @Test
  void refusesScoresThatAreMadeOfTooManyOthers() {
    var chain =
        IntStream.iterate(10_000, each -> each > 0, each -> each - 1)
            .mapToObj(each -> score("s" + each, List.of(each == 1 ? "a" : "s" + (each - 1))))
            .toList();
    var mesh =
        IntStream.range(0, 200)
            .mapToObj(
                each ->
                    score(
                        "s" + each,
                        each < 10
                            ? List.of("a")
                            : IntStream.range(0, 10)
                                .mapToObj(part -> "s" + (each / 10 * 10 - 10 + part))
                                .toList()))
            .toList();

    assertThat(refused(List.of(asked("a", 0, 3)), chain))
        .isEqualTo("form.json: expected at most 500 scores within 's502'");
    assertThat(refused(List.of(asked("a", 0, 3)), mesh))
        .contains("expected at most 500 scores within 's30'");
  }

  @Test
  void draftsScoresOfScoresInWhateverOrderTheyStand() {
    var chain =
        IntStream.iterate(100, each -> each > 0, each -> each - 1)
            .mapToObj(each -> score("s" + each, List.of(each == 1 ? "a" : "s" + (each - 1))))
            .toList();
    var card = ((Drafted) CardDraft.of("form.json", form(List.of(asked("a", 0, 3)), chain))).card();

    assertThat(card.scales()).hasSize(100);
    assertThat(values(Scorer.of(card), Answers.of(2))).containsEntry("s100", 2.0);
  }

  private static FormScore score(String name, List<String> of) {
    return FormScore.plain(name, of, Set.of(), Method.SUM);
  }

  private static String refused(List<Question> questions, List<FormScore> scores) {
    var refused = (Undrafted) CardDraft.of("form.json", form(questions, scores));
    return String.join("\n", refused.problems().stream().map(Problem::sentence).toList());
  }

  private static Form form(List<Question> questions, List<FormScore> scores) {
    return new Form("Made Up!", Words.of("en", "Made up"), "", "", questions, scores);
  }

  private static Question asked(String name, int from, int to) {
    return Question.number(name, Words.NONE, OptionalInt.of(from), OptionalInt.of(to));
  }

  private static Question choices(String name, int... values) {
    return Question.choice(
        name,
        Words.NONE,
        IntStream.of(values).mapToObj(v -> Choice.of(Integer.toString(v), Words.NONE)).toList());
  }

  private static Answers answers(Random chance, Card card, Coding coding) {
    Map<Integer, Answer> some = new HashMap<>();
    for (int item = 1; item <= card.items(); item++) {
      if (chance.nextInt(12) > 0) {
        some.put(
            item,
            new Answer.Given(coding.from() + chance.nextInt(coding.to() - coding.from() + 1)));
      }
    }
    return Answers.of(card, some);
  }

  private static Map<String, Object> values(Scorer scorer, Answers answers) {
    var values = new HashMap<String, Object>();
    for (Score score : scorer.score(answers).all()) {
      Scale scale = score.scale();
      values.put(
          scale.id(),
          switch (score) {
            case Score.Scored scored -> scored.value();
            case Score.NotScored _ -> Optional.empty();
          });
    }
    return values;
  }
}
