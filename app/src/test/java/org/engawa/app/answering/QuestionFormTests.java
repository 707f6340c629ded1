// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.engawa.app.shell.Language;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.Test;

class QuestionFormTests {

  private static final Card CARD = TestInstruments.shipped().card("engawa-check-in").orElseThrow();
  private static final Offer OFFER = offer(Set.of());

  @Test
  void takesOnlyAnswersThatThePageOffers() {
    QuestionForm form =
        QuestionForm.of(
            OFFER,
            Map.of(
                "item-1",
                "4",
                "item-2",
                "5",
                "item-3",
                "skip",
                "item-4",
                "-1",
                "item-5",
                "",
                "item-13",
                "1",
                "informant",
                "FAMILY",
                "day",
                "1999-01-01"));
    assertThat(form.chosen()).containsExactlyInAnyOrderEntriesOf(Map.of(1, "4", 3, "skip"));
    Sheet sheet = form.sheet(LocalDate.of(2026, 11, 22));
    assertThat(sheet.informant()).isEqualTo(Informant.SELF);
    assertThat(sheet.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(sheet.answers().item(3)).isEqualTo(new Answer.Skipped());
    assertThat(sheet.answers().item(2)).isEqualTo(new Answer.NotAsked());
  }

  @Test
  void showsFourAtOnceFromWhereverItIsAsked() {
    assertThat(from("1").shown()).containsExactly(1, 2, 3, 4);
    assertThat(from("11").shown()).containsExactly(11, 12);
    assertThat(from("999").shown()).containsExactly(12);
    assertThat(from("0").shown()).startsWith(1);
    assertThat(from("-3").shown()).startsWith(1);
    assertThat(from("8").isLast()).isFalse();
    assertThat(from("9").isLast()).isTrue();
    assertThat(from("3").before()).isEqualTo(1);
  }

  @Test
  void goesOnAtTheFirstItemThatIsOpen() {
    Map<String, String> fields = new HashMap<>();
    assertThat(QuestionForm.of(OFFER, fields).firstOpen()).isEqualTo(1);
    for (int item = 1; item <= 12; item++) {
      fields.put("item-" + item, "skip");
    }
    fields.remove("item-6");
    assertThat(QuestionForm.of(OFFER, fields).firstOpen()).isEqualTo(6);
    fields.put("item-6", "0");
    assertThat(QuestionForm.of(OFFER, fields).firstOpen()).isEqualTo(12);
  }

  @Test
  void leavesOutWhatTheHouseDoesNotAsk() {
    QuestionForm form =
        QuestionForm.of(offer(Set.of(1, 6, 12)), Map.of("item-6", "3", "item-7", "3"));

    assertThat(form.shown()).containsExactly(2, 3, 4, 5);
    assertThat(form.isFirst()).isTrue();
    assertThat(form.at(6).shown()).containsExactly(7, 8, 9, 10);
    assertThat(form.at(6).before()).isEqualTo(2);
    assertThat(form.at(11).isLast()).isTrue();
    assertThat(form.at(12).shown()).containsExactly(11);
    assertThat(form.chosen()).containsOnlyKeys(7);
    assertThat(form.sheet(LocalDate.EPOCH).answers().item(6)).isEqualTo(new Answer.NotAsked());
  }

  private static Offer offer(Set<Integer> leftOut) {
    return new Offer(
        CARD,
        TestInstruments.shipped().wording(CARD, Language.EN).orElseThrow(),
        Informant.SELF,
        leftOut);
  }

  private static QuestionForm from(String from) {
    return QuestionForm.of(OFFER, Map.of("from", from));
  }
}
