// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Texts;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the desk says about the cards that ship, which is not left to their English. */
class CardWordsTests {

  private static final Texts TEXTS = TestVisits.signedIn(Language.EN, "/").texts();

  static Stream<Card> cards() {
    return TestInstruments.shipped().all().stream()
        .filter(card -> !card.id().equals("engawa-check-in"));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void namesScalesAndLinesInBothLanguages(Card card) {
    Stream<String> means =
        card.scales().stream().map(scale -> "means." + card.id() + "." + scale.id());
    Stream<String> scales =
        card.scales().stream()
            .filter(scale -> !scale.id().equals("total"))
            .map(scale -> "scale." + card.id() + "." + scale.id());
    Stream<String> bands = card.bands().stream().map(it -> "band." + card.id() + "." + it.id());

    assertThat(Stream.of(means, scales, bands).flatMap(each -> each))
        .allSatisfy(
            key -> {
              assertThat(TEXTS.has(Language.EN, "answering." + key)).isTrue();
              assertThat(TEXTS.has(Language.JA, "answering." + key)).isTrue();
            });
  }
}
