// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardWriterTests {

  private static final Cards CARDS = Cards.shipped();

  static List<String> shipped() {
    return CARDS.ids();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void writesWhatReadsAsTheSameCard(String id) {
    var card = CARDS.card(id).orElseThrow();
    String written = CardWriter.write(card);

    assertThat(CardReader.read("written.yaml", written.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new CardRead(card));
    assertThat(CardWriter.write(card)).isEqualTo(written);
  }

  @Test
  void keepsSmallThingsOnOneLine() {
    assertThat(CardWriter.write(CARDS.card("k6").orElseThrow()))
        .contains("key: {version: 1, confidence: verified}\n", "answers: {from: 0, to: 4}\n")
        .contains("    items: 1..6\n");
  }

  @Test
  void writesAWordingThatReadsAsTheSame() {
    var card = CARDS.card("k10").orElseThrow();
    var items = new TreeMap<Integer, String>();
    for (int item = 1; item <= 10; item++) {
      items.put(item, "no: %d # \"quoted\"\nand a second line".formatted(item));
    }
    var wording =
        new Wording(
            "k10",
            "ja",
            "0-4",
            "題",
            Optional.of("yes"),
            items,
            new TreeMap<>(Map.of(0, "0", 1, "true", 2, "~", 3, "- a", 4, "全く")));

    assertThat(
            WordingReader.read(
                "written.yaml",
                WordingWriter.write(wording).getBytes(StandardCharsets.UTF_8),
                card))
        .isEqualTo(new WordingRead(wording));
  }
}
