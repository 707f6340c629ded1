// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.Score.NotScored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scales made of scales, transforms, and what missing answers do. */
class ScoringRulesTests {

  private static final Cards CARDS = Cards.shipped();

  private static final String MADE_UP =
      """
      id: made-up
      title: A made-up scale
      source: nobody
      key: {version: 1, confidence: verified}
      licence: {wording: bring}
      items: 6
      answers: {from: 0, to: 4}
      reverse: [2]
      scales:
        whole: {of: [halves, last], method: sum, range: [0, 12], higher: more, missing: none, dimension: hope.belief}
        halves: {of: [one, two], method: mean, range: [0, 8], higher: more, missing: {prorate: 0.5}, dimension: hope.belief}
        one: {items: [1, 2], method: sum, range: [0, 8], higher: more, missing: none, dimension: hope.belief}
        two: {items: [3, 4], method: sum, range: [0, 8], higher: more, missing: none, dimension: hope.belief}
        last: {items: [5, 6], method: mean, range: [0, 4], higher: more, missing: {prorate: 0.5}, dimension: hope.belief}
        percent: {of: [whole], method: sum, transform: {onto: [0, 100]}, range: [0, 100], higher: more, missing: none, dimension: hope.belief}
      """;

  static Stream<Card> cards() {
    return CARDS.all().stream();
  }

  @Test
  void scalesOfScalesMayStandBeforeTheirParts() {
    // one = 4 + (4 - 0) = 8, two = 1 + 2 = 3, halves = 5.5, last = 2, whole = 7.5 of 12.
    assertThat(values(made(MADE_UP), 4, 0, 1, 2, 3, 1)).containsExactly(7.5, 5.5, 8, 3, 2, 62.5);
  }

  @Test
  void scaleOfScalesCountsItsPartsWhereOnesAreMissing() {
    assertThat(values(made(MADE_UP), 4, 0, Scorer.MISSING, 2, 3, 1))
        .containsExactly(10, 8, 8, Double.NaN, 2, 100 * 10 / 12.0);
    assertThat(values(made(MADE_UP), Scorer.MISSING, 0, Scorer.MISSING, 2, 3, 1))
        .containsExactly(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 2, Double.NaN);
  }

  @Test
  void refusesACardWhoseScaleIsMadeOfOneThatItLacks() {
    var whole = made(MADE_UP);
    var without =
        new Card(
            whole.id(),
            whole.title(),
            whole.roomTitle(),
            whole.source(),
            whole.key(),
            whole.licence(),
            whole.entry(),
            whole.items(),
            whole.codings(),
            whole.scales().subList(0, 1),
            whole.bands(),
            whole.safetyItems(),
            whole.informants(),
            whole.validated(),
            whole.notes());

    assertThatThrownBy(() -> Scorer.of(without)).hasMessageContaining("that the card lacks");
  }

  // The rule by awell-score: at most 20 % of 26, at most 2 of a domain, 1 of the social one.
  @ParameterizedTest(name = "{0} without, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 4           | physical      | true
          3 4 10        | physical      | false
          3 4 10        | psychological | true
          20            | social        | true
          20 21         | social        | false
          20 21         | environment   | true
          1             | overall_qol   | false
          1             | physical      | true
          1 3 5 8 20    | physical      | true
          1 3 5 8 20    | social        | true
          1 2 3 5 8 20  | physical      | false
          1 2 3 5 8 20  | environment   | false
          3 4 10        | physical_20   | false
          3 4           | physical_20   | true
          """)
  void whoqolFollowsItsPublishedRule(String without, String scale, boolean scored) {
    var card = card("whoqol-bref");
    int[] answers = new int[26];
    Arrays.fill(answers, 4);
    Arrays.stream(without.split(" "))
        .forEach(it -> answers[Integer.parseInt(it) - 1] = Scorer.MISSING);
    int at = card.scales().indexOf(card.scale(scale).orElseThrow());

    assertThat(!Double.isNaN(values(card, answers)[at])).isEqualTo(scored);
  }

  @Test
  void whoqolPutsTheMeanOfTheDomainInPlaceOfTheMissing() {
    var card = card("whoqol-bref");
    int[] answers = new int[26];
    Arrays.fill(answers, 4);
    answers[19] = Scorer.MISSING;
    answers[20] = 5;
    int social = card.scales().indexOf(card.scale("social").orElseThrow());

    // Mean of 5 and 4 is 4.5, and (4.5 - 1) / 4 of 100 is 87.5.
    assertThat(values(card, answers)[social]).isCloseTo(87.5, within(1e-12));
  }

  @Test
  void tellsThatTooMuchOfTheSheetIsMissing() {
    var card = card("whoqol-bref");
    var answers = Answers.of(card, Map.of(1, new Answer.Given(3)));

    assertThat(Scorer.of(card).score(answers).all().getFirst())
        .isInstanceOfSatisfying(
            NotScored.class,
            none -> assertThat(none.reason()).startsWith("25 of 26 items of the sheet"));
  }

  @Test
  void totalEntryTakesOneNumberWithinItsRange() {
    for (String id : List.of("abs-h", "srs-18", "sni-bs-mod", "cqls", "isel-48")) {
      var card = card(id);
      assertThat(card.entry()).isEqualTo(Entry.TOTAL);
      assertThat(card.items()).isEqualTo(1);
      assertThat(values(card, card.coding().to())).containsExactly(card.coding().to());
      assertThat(Scorer.of(card).problems(Answers.of(card.coding().to() + 1))).hasSize(1);
    }
  }

  // Against a second way to reckon: over each item, from the words of the card, without arrays.
  @ParameterizedTest
  @MethodSource("cards")
  void arraysAgreeWithTheWordsOfTheCard(Card card) {
    var chance = new Random(25);
    for (var coding : card.codings()) {
      var scorer = Scorer.of(card, coding);
      for (int sheet = 0; sheet < 50; sheet++) {
        int[] answers = sheet(card, coding, chance, sheet % 3);
        double[] values = new double[card.scales().size()];
        scorer.score(answers, 0, values, 0);
        for (int at = 0; at < values.length; at++) {
          var scale = card.scales().get(at);
          assertThat(values[at]).isCloseTo(slowly(card, scale, coding, answers), within(1e-9));
          assertThat(Double.isNaN(values[at]) || scale.range(coding).contains(values[at])).isTrue();
        }
      }
    }
  }

  private static double slowly(Card card, Scale scale, Coding coding, int[] answers) {
    double[] members =
        scale.composite()
            ? scale.parts().stream().mapToDouble(it -> slowly(card, it, coding, answers)).toArray()
            : scale.items().stream()
                .mapToDouble(item -> slowly(scale, coding, item, answers[item - 1]))
                .toArray();
    var there = Arrays.stream(members).filter(it -> !Double.isNaN(it)).summaryStatistics();
    long onSheet = Arrays.stream(answers).filter(it -> it != Scorer.MISSING).count();
    int have = (int) there.getCount();
    if (have < members.length
        && (!scale.missing().enough(have, members.length)
            || !scale.missing().enoughOfSheet((int) onSheet, card.items()))) {
      return Double.NaN;
    }
    if (!scale.missing().enoughOfSheet((int) onSheet, card.items())) {
      return Double.NaN;
    }
    double value = there.getAverage() * (scale.method() == Method.SUM ? members.length : 1);
    var raw = scale.raw(coding);
    var to = scale.range(coding);
    return scale.transform().isEmpty()
        ? value
        : to.from() + (value - raw.from()) / (raw.to() - raw.from()) * (to.to() - to.from());
  }

  private static double slowly(Scale scale, Coding coding, int item, int answer) {
    if (answer == Scorer.MISSING) {
      return Double.NaN;
    }
    return scale.reversed(coding).contains(item) ? coding.from() + coding.to() - answer : answer;
  }

  private static int[] sheet(Card card, Coding coding, Random chance, int without) {
    int[] answers = chance.ints(card.items(), coding.from(), coding.to() + 1).toArray();
    for (int each = 0; each < without; each++) {
      answers[chance.nextInt(answers.length)] = Scorer.MISSING;
    }
    return answers;
  }

  private static double[] values(Card card, int... answers) {
    double[] values = new double[card.scales().size()];
    Scorer.of(card).score(answers, 0, values, 0);
    return values;
  }

  private static Card made(String yaml) {
    return ((CardRead) CardReader.read("made-up.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
        .card();
  }

  private static Card card(String id) {
    return CARDS.card(id).orElseThrow();
  }
}
