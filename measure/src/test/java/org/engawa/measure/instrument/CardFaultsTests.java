// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults planted in a card that has everything, each told with file, line and what was expected.
 */
class CardFaultsTests {

  private static final String GOOD =
      """
      id: made-up
      title: A made-up scale
      source: nobody
      key: {version: 1, confidence: verified}
      licence: {wording: bring}
      entry: items
      items: 6
      codings:
        0-4: {answers: {from: 0, to: 4, none: [9]}, reverse: [2]}
        1-5: {answers: {from: 1, to: 5}}
      scales:
        total: {of: [one, two], method: sum, range: {0-4: [0, 12], 1-5: [3, 15]}, higher: worse, missing: none, dimension: hope.belief}
        one:
          items: 1..4
          reverse: [4]
          method: mean
          range: {0-4: [0, 4], 1-5: [1, 5]}
          higher: worse
          missing: {at_most: 1, of_sheet: 0.2}
          dimension: hope.belief
          reliability:
            - {kind: alpha, value: 0.8, n: 20, cite: nobody, confidence: verified}
          norms:
            - {sample: nobody, coding: 0-4, mean: 2.5, sd: 0.5, n: 20, cite: nobody, confidence: verified}
        two: {items: [5, 6], method: sum, range: {0-4: [0, 8], 1-5: [2, 10]}, higher: worse, missing: {prorate: 0.5}, dimension: hope.belief}
        percent: {of: [two], method: sum, transform: {onto: [0, 100]}, range: [0, 100], higher: worse, missing: none, dimension: hope.belief}
      """;

  @Test
  void readsTheCardWithoutFaults() {
    var card = ((CardRead) read(GOOD)).card();
    var one = card.scale("one").orElseThrow();

    assertThat(card.coding().none()).containsExactly(9);
    assertThat(card.scales())
        .extracting(Scale::id)
        .containsExactly("total", "one", "two", "percent");
    assertThat(card.scales().getFirst().items()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(one.reversed(card.coding())).containsExactly(4);
    assertThat(one.missing()).isEqualTo(new MissingRule.SubstituteMean(1, 0.2));
    assertThat(one.reliability().getFirst().kind()).isEqualTo(Reliability.Kind.ALPHA);
    assertThat(one.norms().getFirst().sd()).hasValue(0.5);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entry: items            | entry: sum               | 6  | expected one of items, total, rating
          entry: items            | entry: total             | 7  | expected 1 where only a total
          entry: items            | entry: rating            | 7  | expected 1 where only a total
          none: [9]               | none: [4]                | 9  | none: expected numbers outside the answers
          none: [9]               | none: nine               | 9  | none: expected a list
          none: [9]               | none: [nine]             | 9  | none: expected a whole number
          none: [9]               | other: [9]               | 9  | unknown key 'other'
          'of: [one, two]'        | 'of: [one, three]'       | 12 | of: the card has no scale 'three'
          'of: [one, two]'        | 'of: [one, one]'         | 12 | of: the scale 'one' stands here twice
          'of: [one, two]'        | 'of: []'                 | 12 | of: expected the scales of which it is made
          'of: [one, two]'        | 'of: [total]'            | 12 | of: the scale 'total' would be made of itself
          'of: [one, two]'        | 'of: [percent, one]'     | 12 | range.0-4: from items and answers follows [0, 104]
          'of: [one, two]'        | 'of: [one, two], items: 1..4' | 12 | items: expected either items or of
          'of: [one, two]'        | 'of: [one, two], reverse: [1]' | 12 | reverse: stands with the scales of which
          '0-4: [0, 12]'          | '0-4: [0, 8]'            | 12 | follows [0, 12], not [0, 8]
          reverse: [4]            | reverse: [5]             | 15 | reverse: item 5 is not of this scale
          reverse: [4]            | reverse: [7]             | 15 | item 7 is not among 1 to 6
          at_most: 1              | at_most: -1              | 19 | expected 0 or more items, not -1
          at_most: 1, of_sheet    | of_sheet                 | 19 | at_most: is needed here
          of_sheet: 0.2           | of_sheet: 20             | 19 | expected a share from 0 to 1, not 20
          of_sheet: 0.2           | prorate: 0.2             | 19 | unknown key 'prorate'
          kind: alpha             | kind: omega              | 22 | expected one of alpha, retest
          value: 0.8              | value: 80                | 22 | expected a coefficient from 0 to 1, not 80
          value: 0.8              | value: good              | 22 | value: expected a number, not 'good'
          'value: 0.8, '          | ''                       | 22 | value: is needed here
          n: 20                   | n: 0                     | 22 | n: expected 1 or more
          'cite: nobody, '        | ''                       | 22 | cite: is needed here
          'nobody, confidence: verified}' | 'nobody}'        | 22 | confidence: is needed here
          '- {kind: alpha, value: 0.8' | '- {kind: alpha, alpha: 0.8' | 22 | unknown key 'alpha'
          mean: 2.5               | mean: 5                  | 24 | mean: lies outside the range of the scale
          'mean: 2.5, '           | ''                       | 24 | mean: is needed here
          sd: 0.5                 | sd: 0                    | 24 | sd: expected a deviation above 0
          'coding: 0-4, '         | ''                       | 24 | coding: is needed here, the card has several
          coding: 0-4             | coding: 0-3              | 24 | the card has no coding '0-3'
          '{sample: nobody, '     | '{'                      | 24 | sample: is needed here
          transform: {onto: [0, 100]} | transform: percent   | 26 | transform: expected a mapping
          'onto: [0, 100]'        | 'onto: [100, 0]'         | 26 | expected the lowest and the highest value
          'onto: [0, 100]'        | 'onto: [0]'              | 26 | expected the lowest and the highest value
          'onto: [0, 100]'        | 'onto: [low, high]'      | 26 | onto: expected a number
          'onto: [0, 100]'        | 'times: 5'               | 26 | unknown key 'times'
          'onto: [0, 100]}, range: [0, 100]' | 'onto: [0, 100]}, range: [0, 8]' | 26 | follows [0, 100], not [0, 8]
          """)
  void isToldWithPlaceAndReason(String part, String instead, int line, String reason) {
    assertThat(GOOD).contains(part);

    assertThat(problems(GOOD.replaceFirst(Pattern.quote(part), instead)))
        .anySatisfy(
            problem -> {
              assertThat(problem.expected()).contains(reason);
              assertThat(problem.sentence()).startsWith("made-up.yaml:" + line + ":");
            });
  }

  @Test
  void ringOfScalesIsToldOnceAndEndsTheReading() {
    String ring = GOOD.replace("two: {items: [5, 6]", "two: {of: [percent]");

    assertThat(problems(ring))
        .filteredOn(problem -> problem.expected().contains("would be made of itself"))
        .hasSize(1);
  }

  private static CardReading read(String yaml) {
    return CardReader.read("made-up.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Problem> problems(String yaml) {
    return ((CardRefused) read(yaml)).problems();
  }
}
