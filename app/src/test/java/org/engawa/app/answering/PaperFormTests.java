// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.engawa.app.answering.PaperForm.Trouble;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFormTests {

  private static final Card K6 = TestInstruments.shipped().card("k6").orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void takesOnlyItsOwnFields() {
    PaperForm form =
        form(Map.of("item-1", "4", "item-7", "4", "item-0", "1", "card", "phq-9", "_csrf", "t"));
    assertThat(form.fields()).containsOnlyKeys("id", "coding", "informant", "day", "item-1");
    assertThat(form.troubles(TODAY)).isEmpty();
    assertThat(form.sheet().card()).isEqualTo(K6);
    assertThat(form.sheet().answers().item(1)).isEqualTo(new Answer.Given(4));
    assertThat(form.sheet().answers().item(2)).isEqualTo(new Answer.NotAsked());
    assertThat(form.sheet().informant()).isEqualTo(Informant.SELF);
    assertThat(form.sheet().answeredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "３", " 3 ", "\u30003", "３\u3000"})
  void readsDigitsOfEitherWidth(String typed) {
    assertThat(one(typed).troubles(TODAY)).isEmpty();
    assertThat(one(typed).sheet().answers().item(1)).isEqualTo(new Answer.Given(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "－", "ー", "ｰ", "‐", "‑", "–", "—", "―", "−"})
  void readsEveryDashOfAKeyboardAsLeftOut(String typed) {
    assertThat(one(typed).troubles(TODAY)).isEmpty();
    assertThat(one(typed).sheet().answers().item(1)).isEqualTo(new Answer.Skipped());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "-1", "９", "2.5", "x", "999", "1000", "--", "一"})
  void namesTheItemAndItsNumbers(String typed) {
    assertThat(form(Map.of("item-1", "2", "item-3", typed)).troubles(TODAY))
        .containsExactly(new Trouble.NotAnAnswer(3, 0, 4));
  }

  @Test
  void refusesADayThatHasNotComeOrIsNone() {
    for (String day : new String[] {"2026-11-23", "", "2026-02-30", "yesterday"}) {
      assertThat(form(Map.of("item-1", "2", "day", day)).troubles(TODAY))
          .as(day)
          .containsExactly(new Trouble.NoDay());
    }
    assertThat(form(Map.of("item-1", "2", "day", "2026-11-22")).troubles(TODAY)).isEmpty();
  }

  @Test
  void refusesAnEmptySheetAndSomebodyWhoMayNotAnswer() {
    assertThat(form(Map.of()).troubles(TODAY)).containsExactly(new Trouble.Empty());
    for (String who : new String[] {"", "FAMILY", "self"}) {
      assertThat(form(Map.of("item-1", "2", "informant", who)).troubles(TODAY))
          .as(who)
          .containsExactly(new Trouble.NoInformant());
    }
  }

  @Test
  void comesBackFromItsFieldsAsItWas() {
    PaperForm form = form(Map.of("item-1", "x", "item-2", "－", "day", "soon"));
    assertThat(PaperForm.of(K6, form.fields())).isEqualTo(form);
  }

  private static PaperForm one(String typed) {
    return form(Map.of("item-1", typed));
  }

  private static PaperForm form(Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>(Map.of("informant", "SELF", "day", "2026-11-20"));
    fields.putAll(typed);
    return PaperForm.of(K6, fields);
  }
}
