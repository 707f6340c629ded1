// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardReaderTests {

  private static final String GOOD =
      """
      id: made-up
      title: A made-up scale
      room_title: How it is
      source: nobody, nowhere
      key: {version: 2, confidence: verified-secondary}
      licence: {wording: bring, note: none}
      items: 4
      answers: {from: 1, to: 5}
      reverse: [2]
      safety: 4
      informants: [self, family]
      scales:
        total: {items: 1..4, method: sum, range: [4, 20], higher: worse, missing: none, dimension: meaning.experience}
        part: {items: [1, 3], method: mean, range: [1, 5], higher: better, missing: {prorate: 0.5}, dimension: hope.belief, means: more of it}
      bands:
        - {scale: total, from: 12, label: in the upper half, cite: nobody, sensitivity: 0.8, n: 10}
      notes: [made up for a test]
      """;

  @Test
  void readsWhatHoldsTogether() {
    var card = ((CardRead) read(GOOD)).card();

    assertThat(card.id()).isEqualTo("made-up");
    assertThat(card.key()).isEqualTo(new Key(2, Confidence.SECONDARY));
    assertThat(card.coding().reverse()).containsExactly(2);
    assertThat(card.safetyItems()).containsExactly(4);
    assertThat(card.informants()).containsExactlyInAnyOrder(Informant.SELF, Informant.FAMILY);
    assertThat(card.scales()).extracting(Scale::id).containsExactly("total", "part");
    assertThat(card.scales().getLast().direction()).isEqualTo(Direction.HIGHER_IS_MORE);
    assertThat(card.scales().getLast().missing()).isEqualTo(new MissingRule.Prorate(0.5));
    assertThat(card.bands().getFirst().rates().sensitivity()).hasValue(0.8);
  }

  @Test
  void readsTheShortFormOfTheGuide() {
    String k6 =
        """
        id: k6
        title: Kessler Psychological Distress Scale, 6 items
        source: Kessler et al. 2002, doi:10.1017/S0033291702006074
        key: {version: 1, confidence: verified}
        licence: {wording: bring, note: check the terms of the publisher}
        items: 6
        answers: {from: 0, to: 4}
        scales:
          total: {items: 1..6, method: sum, range: [0, 24], higher: worse, missing: none, dimension: meaning.experience}
        bands:
          - {scale: total, from: 13, label: serious distress, cite: Kessler et al. 2003}
        """;

    assertThat(((CardRead) read(k6)).card().roomTitle().in("ja")).startsWith("Kessler");
  }

  @Test
  void callsAnInstrumentInTheRoomByTheLanguageOfThePerson() {
    String both = GOOD.replace("room_title: How it is", "room_title: {ja: いま, en: How it is}");
    var card = ((CardRead) read(both)).card();

    assertThat(card.roomTitle().in("en")).isEqualTo("How it is");
    assertThat(card.roomTitle().in("ja")).isEqualTo("いま");
    assertThat(card.roomTitle().in("fr")).as("the first that the card says").isEqualTo("いま");
    assertThat(read(CardWriter.write(card))).isEqualTo(new CardRead(card));
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: made-up              | id: Made Up               | 1  | id: expected lower case
          id: made-up              | id: 5                     | 1  | id: expected text
          id: made-up              | name: made-up             | 1  | unknown key 'name'
          title: A made-up scale   | title:                    | 2  | title: expected text, this is empty
          room_title: How it is    | room_title: My hikikomori | 3  | does not say 'hikikomori'
          room_title: How it is    | room_title: ひきこもりの今 | 3  | does not say 'ひきこもり'
          room_title: How it is    | room_title: {en: It, ja: ひきこもり} | 3 | does not say 'ひきこもり'
          room_title: How it is    | room_title: {English: It} | 3  | expected the code of a language
          room_title: How it is    | room_title: {}            | 3  | a title in at least one language
          room_title: How it is    | room_title: [It]          | 3  | room_title: expected text
          version: 2               | version: 0                | 5  | expected 1 or more
          version: 2               | version: two              | 5  | expected a whole number, not 'two'
          version: 2,              | ''                        | 5  | key.version: is needed here
          verified-secondary       | certain                   | 5  | expected one of verified
          wording: bring           | wording: free             | 6  | expected one of bring, ships
          items: 4                 | items: 0                  | 7  | expected 1 to 500
          items: 4                 | items: many               | 7  | expected a whole number
          items: 4                 | items: 3                  | 13 | item 4 is not among 1 to 3
          from: 1, to: 5           | from: 5, to: 1            | 8  | expected from below to
          from: 1, to: 5           | from: 1                   | 8  | answers.to: is needed here
          answers: {from: 1, to: 5} | answers: 1 to 5          | 8  | answers: expected a mapping
          reverse: [2]             | reverse: [9]              | 9  | item 9 is not among 1 to 4
          reverse: [2]             | reverse: [2, 2]           | 9  | item 2 stands here twice
          reverse: [2]             | reverse: [two]            | 9  | expected a whole number
          safety: 4                | safety: 5                 | 10 | item 5 is not among 1 to 4
          [self, family]           | [self, neighbour]         | 11 | informants
          1..4                     | 4..1                      | 13 | expected item numbers such as 1..6
          1..4                     | 1..40                     | 13 | item 5 is not among 1 to 4
          method: sum              | method: product           | 13 | expected one of sum, mean
          range: [4, 20]           | range: [0, 20]            | 13 | from items and answers follows [4, 20], not [0, 20]
          range: [4, 20]           | range: 20                 | 13 | expected a list
          'range: [4, 20], '       | ''                        | 13 | range: is needed here
          higher: worse            | higher: bad               | 13 | expected one of better
          missing: none            | missing: mean             | 13 | expected one of none
          dimension: meaning.experience | dimension: meaning.life | 13 | expected one of the dimensions of CHIME+
          ', dimension: meaning.experience' | ''               | 13 | dimension: is needed here
          prorate: 0.5             | prorate: 1.5              | 14 | expected a share above 0
          prorate: 0.5             | prorate: .nan             | 14 | expected a share above 0
          range: [1, 5]            | range: [2, 10]            | 14 | from items and answers follows [1, 5]
          scale: total             | scale: whole              | 16 | no scale 'whole'
          from: 12                 | from: 21                  | 16 | outside the range
          'from: 12, '             | ''                        | 16 | expected from, to or below
          from: 12                 | from: 12, to: 11          | 16 | above the end
          from: 12                 | from: 12, coding: 0-4     | 16 | no coding '0-4'
          in the upper half        | diagnosis of sadness      | 16 | not what somebody has
          sensitivity: 0.8         | sensitivity: 80           | 16 | expected a share from 0 to 1
          sensitivity: 0.8         | sensitivity: high         | 16 | expected a number, not 'high'
          cite: nobody             | by: nobody                | 16 | unknown key 'by'
          notes: [made up for a test] | notes: 3               | 17 | expected a list
          notes: [made up for a test] | validated: perhaps     | 17 | expected true or false
          """)
  void refusesWithLineAndReason(String part, String instead, int line, String reason) {
    assertThat(GOOD).contains(part);

    assertThat(problems(GOOD.replaceFirst(Pattern.quote(part), instead)))
        .anySatisfy(
            problem -> {
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.expected()).contains(reason);
              assertThat(problem.sentence()).startsWith("made-up.yaml:" + line + ":");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "title", "source", "key", "licence", "items", "answers", "scales"})
  void refusesACardWithoutIt(String key) {
    String without = GOOD.replaceFirst("(?m)^" + key + ":.*\\n( {2}.*\\n)*", "");

    assertThat(problems(without))
        .anySatisfy(problem -> assertThat(problem.expected()).isEqualTo(key + ": is needed here"));
  }

  @Test
  void tellsEverythingItCanTellAtOnce() {
    String wrong =
        GOOD.replace("version: 2", "version: x")
            .replace("reverse: [2]", "reverse: [9]")
            .replace("method: mean", "method: mode")
            .replace("from: 12", "from: 99");

    assertThat(problems(wrong)).extracting(Problem::line).containsExactly(5, 9, 14, 16);
  }

  @Test
  void readsSeveralCodings() {
    String two =
        GOOD.replace("answers: {from: 1, to: 5}\nreverse: [2]\n", codings("1-5", "0-4"))
            .replace("[4, 20]", "{1-5: [4, 20], 0-4: [0, 16]}")
            .replace("[1, 5], higher", "{1-5: [1, 5], 0-4: [0, 4]}, higher");
    var card = ((CardRead) read(two)).card();

    assertThat(card.codings()).extracting(Coding::name).containsExactly("1-5", "0-4");
    assertThat(problems(two.replace(", 0-4: [0, 16]", "")))
        .anySatisfy(it -> assertThat(it.expected()).contains("range.0-4: is needed here"));
    assertThat(problems(two.replace("0-4: [0, 16]", "0-4: [1, 16]")))
        .anySatisfy(it -> assertThat(it.expected()).contains("follows [0, 16]"));
    assertThat(problems(two + "reverse: [1]\n"))
        .anySatisfy(it -> assertThat(it.expected()).contains("inside each coding"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'id: a\\nid: b\\n'                    | stands here twice
          'id: !!str a\\n'                      | tags are not read
          'id: !java/object:x {}\\n'            | tags are not read
          '- id: a\\n'                          | expected a mapping at the top
          ''                                    | the file is empty
          'id: a\\n---\\nid: b\\n'              | one document
          'id: [a\\n'                           | not YAML
          'id: *nobody\\n'                      | not YAML
          '? [a, b]\\n: c\\n'                   | expected a plain key
          '\\tid: a'                            | not YAML
          'notes: &a [*a]\\n'                   | notes: expected text
          'key: &a {version: *a}\\n'            | key.version: expected a whole number
          """)
  void refusesYamlThatIsNoCard(String yaml, String reason) {
    assertThat(problems(yaml.replace("\\n", "\n").replace("\\t", "\t")))
        .anySatisfy(problem -> assertThat(problem.expected()).contains(reason));
  }

  @Test
  void holdsToItsLimits() {
    assertThat(problems("notes: " + "[".repeat(60) + "]".repeat(60)).getFirst().expected())
        .contains("deeper than 50");
    assertThat(problems("notes: " + "[".repeat(100_000)).getFirst().expected())
        .contains("deeper than 50");
    assertThat(problems("a: &x [1]\nb: [" + "*x, ".repeat(21) + "*x]\n").getFirst().expected())
        .contains("more than 20 aliases");
    assertThat(problems("#" + "x".repeat(1_000_000)).getFirst().expected())
        .contains("at most 1000000 bytes");
    assertThat(
            ((CardRefused) CardReader.read("x.yaml", new byte[] {'a', ':', ' ', (byte) 0xFF}))
                .problems()
                .getFirst()
                .expected())
        .contains("UTF-8");
  }

  @Test
  void isNotBlownUpByAliasesOfAliases() {
    var laughs = new StringBuilder("a0: &a0 [x]\n");
    for (int level = 1; level <= 30; level++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(level, level, level - 1, level - 1));
    }

    assertThat(problems(laughs.toString())).isNotEmpty();
  }

  private static String codings(String one, String other) {
    return """
    codings:
      %s: {answers: {from: 1, to: 5}, reverse: [2]}
      %s: {answers: {from: 0, to: 4}, reverse: [2]}
    """
        .formatted(one, other);
  }

  private static CardReading read(String yaml) {
    return CardReader.read("made-up.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Problem> problems(String yaml) {
    return ((CardRefused) read(yaml)).problems();
  }
}
