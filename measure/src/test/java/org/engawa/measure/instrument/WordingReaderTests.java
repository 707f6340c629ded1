// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.engawa.measure.instrument.WordingReading.WordingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingReaderTests {

  private static final String WORDING =
      """
      card: own
      language: en
      title: How it is
      items: {1: a made-up sentence, 2: another}
      options: {0: "no", 1: "yes"}
      """;

  private static final Card OWN =
      ((CardRead)
              CardReader.read(
                  "own.yaml",
                  """
                  id: own
                  title: A made-up scale
                  source: nobody
                  key: {version: 1, confidence: provisional}
                  licence: {wording: bring}
                  items: 2
                  answers: {from: 0, to: 1}
                  scales:
                    total: {items: 1..2, method: sum, range: [0, 2], higher: more, missing: none, dimension: hope.belief}
                  """
                      .getBytes(UTF_8)))
          .card();

  @Test
  void readsAWordingThatFitsItsCard() {
    var read = (WordingRead) read(WORDING);

    assertThat(read.wording().items()).containsEntry(2, "another");
    assertThat(read.wording().options()).containsEntry(1, "yes");
    assertThat(read.wording().coding()).isEqualTo(Coding.ONLY);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          card: own          | card: other        | expected 'own'
          language: en       | language: English  | expected a language
          '2: another'       | '3: another'       | items.2: is needed here
          '2: another'       | '2: another, 3: x' | is not among 1 to 2
          '1: "yes"'         | '7: "yes"'         | options.1: is needed here
          title: How it is   | coding: 0-4        | no coding '0-4'
          a made-up sentence | 5                  | expected text
          """)
  void refusesAWordingThatDoesNotFitItsCard(String part, String instead, String reason) {
    var refused = (WordingRefused) read(WORDING.replace(part, instead));

    assertThat(refused.problems())
        .anySatisfy(problem -> assertThat(problem.expected()).contains(reason));
  }

  private static WordingReading read(String yaml) {
    return WordingReader.read("own.en.yaml", yaml.getBytes(UTF_8), OWN);
  }
}
