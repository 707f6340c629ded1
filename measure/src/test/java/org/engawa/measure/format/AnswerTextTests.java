// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.junit.jupiter.api.Test;

class AnswerTextTests {

  private final Card card = Cards.shipped().card("k6").orElseThrow();

  @Test
  void keepsGivenSkippedAndNotAskedApart() {
    Answers answers = Answers.of(card, Map.of(1, new Answer.Given(4), 3, new Answer.Skipped()));

    assertThat(AnswerText.write(answers)).isEqualTo("1=4 3=-");
    assertThat(AnswerText.read("1=4 3=-", card)).isEqualTo(answers);
  }

  @Test
  void readsAnEmptyLineAsNothingAsked() {
    assertThat(AnswerText.read("", card)).isEqualTo(Answers.of(card, Map.of()));
  }

  @Test
  void refusesAnItemThatTheCardDoesNotHave() {
    assertThatThrownBy(() -> AnswerText.read("7=1", card))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("item 7");
  }
}
