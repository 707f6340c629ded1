// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Origin;
import org.engawa.measure.instrument.Answer.Given;
import org.engawa.measure.instrument.Answer.Skipped;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.Score.NotScored;
import org.engawa.measure.instrument.Score.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTests {

  private static final Cards CARDS = Cards.shipped();
  private static final Instant TONIGHT = Instant.parse("2026-01-05T22:10:00Z");

  @Test
  void reversesWhatTheCodingReverses() {
    var rses = card("rses");
    int[] answers = {3, 0, 3, 3, 0, 0, 3, 0, 0, 3};

    assertThat(value(Scorer.of(rses).score(Answers.of(answers)), "total")).isEqualTo(30);
    assertThat(
            value(
                Scorer.of(rses, rses.coding("ORDER-B").orElseThrow()).score(Answers.of(answers)),
                "total"))
        .isEqualTo(18);
  }

  @Test
  void filesEachScaleUnderItsDimension() {
    var scores = Scorer.of(card("hq-25")).score(Answers.of(new int[25]));
    var observation = scores.observations("haru", TONIGHT, Informant.SUPPORTER).getFirst();

    assertThat(observation.dimension().id()).isEqualTo("connectedness.relationships");
    assertThat(observation.value()).isEqualTo(24);
    assertThat(observation.height()).isEqualTo(0.76);
    assertThat(observation.informant()).isEqualTo(Informant.SUPPORTER);
    assertThat(observation.when()).isEqualTo(TONIGHT);
    assertThat(observation.origin()).isEqualTo(new Origin("hq-25", "total", 1, "standard", true));
  }

  @Test
  void givesNoObservationWithoutAScore() {
    var card = card("engawa-check-in");
    var answers = Answers.of(card, Map.of(1, new Given(3), 2, new Skipped()));
    var scores = Scorer.of(card).score(answers);

    assertThat(scores.observations("haru", TONIGHT, Informant.SELF)).hasSize(1);
    assertThat(scores.of("aspirations").orElseThrow())
        .isInstanceOfSatisfying(
            NotScored.class,
            none -> assertThat(none.reason()).isEqualTo("its item has no answer (1 skipped)"));
    assertThat(scores.of("control").orElseThrow())
        .isInstanceOfSatisfying(
            NotScored.class, none -> assertThat(none.reason()).isEqualTo("its item has no answer"));
  }

  @ParameterizedTest
  @CsvSource({"41, ''", "42, total-42", "43, total-42", "44, total-42 total-44"})
  void showsBothCutOffsOfHq25WithTheirErrorRates(int total, String bands) {
    var scored = (Scored) Scorer.of(card("hq-25")).score(hq25(total)).of("total").orElseThrow();

    assertThat(scored.value()).isEqualTo(total);
    assertThat(String.join(" ", scored.bands().stream().map(Band::id).toList())).isEqualTo(bands);
  }

  @ParameterizedTest
  @CsvSource({"11, true", "12, false"})
  void takesBelowTwelveLiterally(int total, boolean met) {
    var answers = Answers.of(5, 5, total - 10, 0, 0, 0);
    var scored = (Scored) Scorer.of(card("lsns-6")).score(answers).of("total").orElseThrow();

    assertThat(!scored.bands().isEmpty()).isEqualTo(met);
  }

  @Test
  void namesBandsOnlyInTheCodingTheyWerePublishedFor() {
    var k10 = card("k10");
    var zeroBased = Scorer.of(k10, k10.coding("0-4").orElseThrow());
    var ones = Answers.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    assertThat(((Scored) Scorer.of(k10).score(ones).all().getFirst()).bands())
        .extracting(Band::label)
        .containsExactly("low");
    assertThat(((Scored) zeroBased.score(ones).all().getFirst()).bands()).isEmpty();
  }

  @Test
  void proratesOnlyWhereTheCardSaysSo() {
    var scorer = Scorer.of(madeUp());

    assertThat(value(scorer.score(partly(madeUp(), 1, 2, 3)), "sum")).isEqualTo(8.0);
    assertThat(value(scorer.score(partly(madeUp(), 1, 2, 3)), "mean")).isEqualTo(2.0);
    assertThat(value(scorer.score(partly(madeUp(), 4)), "sum")).isNaN();
    assertThat(value(scorer.score(partly(madeUp())), "mean")).isNaN();
    assertThat(value(scorer.score(partly(madeUp(), 1, 2, 3)), "strict")).isNaN();
  }

  @Test
  void refusesAnAnswerOutsideTheScaleByItemAndLimit() {
    var scorer = Scorer.of(card("k6"));
    var answers = Answers.of(0, 5, 0, 0, -1, 0);

    assertThat(scorer.problems(answers))
        .extracting(AnswerProblem::sentence)
        .containsExactly("item 2: 5 is not one of 0 to 4", "item 5: -1 is not one of 0 to 4");
    assertThatThrownBy(() -> scorer.score(answers)).hasMessage("k6 item 2: 5 is not one of 0 to 4");
  }

  @Test
  void refusesASheetOfAnotherLength() {
    var scorer = Scorer.of(card("k6"));

    assertThatThrownBy(() -> scorer.score(Answers.of(1, 2))).hasMessage("k6 has 6 items, not 2");
    assertThatThrownBy(() -> Answers.of(card("k6"), Map.of(7, new Given(1))))
        .hasMessageContaining("item 7 is not among 1 to 6");
  }

  @Test
  void refusesACodingOfAnotherCard() {
    var other = card("k10").coding();

    assertThatThrownBy(() -> Scorer.of(card("k6"), other)).hasMessageContaining("1-5");
  }

  @Test
  void raisesSafetyItemsWhateverTheTotal() {
    var scorer = Scorer.of(card("phq-9"));

    assertThat(scorer.safetyItemsRaised(Answers.of(0, 0, 0, 0, 0, 0, 0, 0, 1))).containsExactly(9);
    assertThat(scorer.safetyItemsRaised(Answers.of(3, 3, 3, 3, 3, 3, 3, 3, 0))).isEmpty();
  }

  @Test
  void scoresArraysLikeSheets() {
    var scorer = Scorer.of(card("hq-25"));
    int[] two = new int[50];
    for (int at = 0; at < two.length; at++) {
      two[at] = at % 5;
    }
    two[49] = Scorer.MISSING;
    double[] values = new double[8];
    scorer.score(two, 0, values, 0);
    scorer.score(two, 25, values, 4);

    assertThat(values[0]).isEqualTo(value(scorer.score(Answers.of(firstHalf(two))), "total"));
    assertThat(values[4]).isNaN();
    assertThat(values[5]).isNaN();
    assertThat(values[6]).isEqualTo(values[2]);
  }

  @Test
  void scoresWhatNobodyHasFiledButObservesNothingOfIt() {
    var scores = Scorer.of(madeUp()).score(Answers.of(1, 2, 3, 4));

    assertThat(value(scores, "strict")).isEqualTo(2.5);
    assertThat(scores.observations("haru", TONIGHT, Informant.SELF))
        .extracting(observation -> observation.origin().scale())
        .containsExactly("sum", "mean");
  }

  private static int[] firstHalf(int[] all) {
    return Arrays.copyOf(all, all.length / 2);
  }

  private static Answers partly(Card card, int... first) {
    var some = new HashMap<Integer, Answer>();
    for (int at = 0; at < first.length; at++) {
      some.put(at + 1, new Given(first[at]));
    }
    return Answers.of(card, some);
  }

  // With every other answer at 0 the six reversed items alone give 24.
  private static Answers hq25(int total) {
    int[] answers = new int[25];
    int left = total - 24;
    for (int item : new int[] {1, 2, 3, 5, 6, 8, 9}) {
      answers[item - 1] = Math.min(4, left);
      left -= answers[item - 1];
    }
    return Answers.of(answers);
  }

  private static Card madeUp() {
    String yaml =
        """
        id: made-up
        title: A made-up scale
        source: nobody
        key: {version: 1, confidence: verified}
        licence: {wording: bring}
        items: 4
        answers: {from: 0, to: 4}
        scales:
          sum: {items: 1..4, method: sum, range: [0, 16], higher: more, missing: {prorate: 0.75}, dimension: hope.belief}
          mean: {items: 1..4, method: mean, range: [0, 4], higher: more, missing: {prorate: 0.75}, dimension: hope.belief}
          strict: {items: 1..4, method: mean, range: [0, 4], higher: more, missing: none, dimension: none}
        """;
    return ((CardRead) CardReader.read("made-up.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
        .card();
  }

  private static Card card(String id) {
    return CARDS.card(id).orElseThrow();
  }

  private static double value(Scores scores, String scale) {
    return switch (scores.of(scale).orElseThrow()) {
      case Scored scored -> scored.value();
      case NotScored _ -> Double.NaN;
    };
  }
}
