// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Score.NotScored;
import org.engawa.measure.instrument.Score.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong with these instruments elsewhere. */
class TrapsTests {

  private static final Cards CARDS = Cards.shipped();

  @Test
  void itemOrderOfRsesDecidesWhatIsReversed() {
    int[] orderA = {3, 0, 3, 3, 0, 0, 3, 0, 0, 3};
    int[] orderB = {3, 3, 0, 3, 0, 3, 3, 0, 0, 0};

    assertThat(value("rses", "order-a", "total", orderA)).isEqualTo(30);
    assertThat(value("rses", "order-b", "total", orderB)).isEqualTo(30);
    assertThat(value("rses", "order-b", "total", orderA)).isEqualTo(18);
  }

  @Test
  void uclaReversesThePositivelyWordedItemsNotTheOthers() {
    var coding = card("ucla-20").coding();
    int[] never = filled(20, 1);

    assertThat(coding.reverse()).containsExactly(1, 5, 6, 9, 10, 15, 16, 19, 20);
    // 11 items at 1 and 9 turned to 4; reversing the other 11 would give 9 + 44 = 53.
    assertThat(value("ucla-20", "standard", "total", never)).isEqualTo(47).isNotEqualTo(53);
  }

  @Test
  void item14OfSadsCountsWhenTrue() {
    int[] answers = new int[28];
    double without = value("sads", "standard", "total", answers);
    answers[13] = 1;

    assertThat(value("sads", "standard", "total", answers)).isEqualTo(without + 1);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "k10, 1-5, 10, 50",
    "k10, 0-4, 0, 40",
    "whodas-12, 1-5, 12, 60",
    "whodas-12, 0-4, 0, 48",
    "isel-12, 1-4, 12, 48",
    "isel-12, 0-3, 0, 36",
    "svs, standard, 1, 7"
  })
  void codingSetsTheRange(String id, String coding, double from, double to) {
    var card = card(id);
    var range = card.scale("total").orElseThrow().range(card.coding(coding).orElseThrow());

    assertThat(List.of(range.from(), range.to())).containsExactly(from, to);
  }

  @Test
  void kesslerScoreOfSixCannotComeFromTenToFifty() {
    var k10 = card("k10");
    int[] six = {1, 1, 1, 1, 1, 1, 0, 0, 0, 0};

    assertThat(Scorer.of(k10).problems(Answers.of(six))).hasSize(4);
    assertThat(value("k10", "0-4", "total", six)).isEqualTo(6);
    assertThat(k10.notes()).anyMatch(note -> note.contains("goes to 6"));
  }

  @Test
  void whoqolSheetWithItemsAlreadyReversedMustNotBeReversedAgain() {
    int[] turned = {4, 4, 2, 1, 4, 3, 4, 5, 3, 4, 5, 3, 4, 3, 4, 3, 4, 4, 5, 4, 3, 5, 4, 3, 4, 2};
    int[] raw = turned.clone();
    for (int item : new int[] {3, 4, 26}) {
      raw[item - 1] = 6 - raw[item - 1];
    }

    // 53.57 from the test suite of awell-score, printed with two decimals.
    assertThat(value("whoqol-bref", "standard", "physical", raw)).isCloseTo(53.57, within(0.005));
    assertThat(value("whoqol-bref", "standard", "physical", turned)).isCloseTo(75.0, within(1e-12));
  }

  @Test
  void gafOfZeroIsNoValue() {
    var gaf = card("gaf");

    assertThat(Scorer.of(gaf).problems(Answers.of(0))).isEmpty();
    assertThat(Scorer.of(gaf).score(Answers.of(0)).all().getFirst())
        .isInstanceOfSatisfying(NotScored.class, none -> assertThat(none.answered()).isZero());
    assertThat(value("gaf", "standard", "total", 1)).isEqualTo(1);
    assertThat(Scorer.of(gaf).problems(Answers.of(101))).hasSize(1);
    assertThat(gaf.informants()).containsExactly(Informant.SUPPORTER);
  }

  @ParameterizedTest
  @CsvSource({"0, 40, 44", "1, 41, 43", "2, 42, 42", "3, 43, 41", "4, 44, 40"})
  void item22OfHq25MovesTheTotalByUpToFourAndOverTheCutOff(int answer, double as, double turned) {
    int[] answers = new int[25];
    Arrays.fill(answers, 0, 3, 4);
    answers[4] = 4;
    answers[21] = answer;
    var hq25 = card("hq-25");
    var other = withReverse(hq25, Set.of(4, 7, 10, 15, 21, 22, 25));

    assertThat(value("hq-25", "standard", "total", answers)).isEqualTo(as);
    assertThat(((Scored) Scorer.of(other).score(Answers.of(answers)).all().getFirst()).value())
        .isEqualTo(turned);
    assertThat(hq25.notes()).anyMatch(note -> note.startsWith("Item 22"));
    assertThat(card("hq-25m").notes()).anyMatch(note -> note.startsWith("Item 22"));
  }

  @Test
  void oneMonthFormBorrowsNoCutOff() {
    assertThat(card("hq-25m").bands()).isEmpty();
    assertThat(card("hq-25m").key().provisional()).isTrue();
  }

  @Test
  void harshHalfOfScsSfStandsAsItWasAnswered() {
    int[] harsh = {5, 1, 1, 5, 1, 1, 1, 5, 5, 1, 5, 5};

    assertThat(value("scs-sf", "standard", "negative", harsh)).isEqualTo(5);
    assertThat(value("scs-sf", "standard", "total", harsh)).isEqualTo(1);
    assertThat(card("scs-sf").scale("negative").orElseThrow().direction())
        .isEqualTo(Direction.HIGHER_IS_LESS);
  }

  @Test
  void briefCopeHasNoTotal() {
    assertThat(card("brief-cope").scales()).hasSize(14).noneMatch(it -> it.id().equals("total"));
  }

  private static int[] filled(int items, int answer) {
    int[] answers = new int[items];
    Arrays.fill(answers, answer);
    return answers;
  }

  private static Card withReverse(Card card, Set<Integer> reverse) {
    return new Card(
        card.id(),
        card.title(),
        card.roomTitle(),
        card.source(),
        card.key(),
        card.licence(),
        card.entry(),
        card.items(),
        List.of(new Coding("other", 0, 4, reverse)),
        card.scales(),
        card.bands(),
        card.safetyItems(),
        card.informants(),
        card.validated(),
        card.notes());
  }

  private static Card card(String id) {
    return CARDS.card(id).orElseThrow();
  }

  private static double value(String id, String coding, String scale, int... answers) {
    var card = card(id);
    var scorer = Scorer.of(card, card.coding(coding).orElseThrow());
    return ((Scored) scorer.score(Answers.of(answers)).of(scale).orElseThrow()).value();
  }
}
