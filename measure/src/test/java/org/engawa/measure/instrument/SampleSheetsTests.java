// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.measure.instrument.Score.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets whose scores were published or computed elsewhere; the files say by whom. */
class SampleSheetsTests {

  private static final List<String> IDS =
      Cards.shipped().ids().stream().filter(id -> !id.equals("engawa-check-in")).toList();

  /** Sheets that were made by other keys than the shipped ones: which items those reverse. */
  private static final Map<String, Set<Integer>> OTHER_KEYS =
      Map.of("item-22-reversed", Set.of(4, 7, 10, 15, 21, 22, 25), "already-reversed", Set.of());

  static Stream<Sample> samples() {
    return IDS.stream().flatMap(id -> lines(id).skip(1).map(line -> Sample.of(id, line)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void agreeWithTheCards(Sample sample) {
    var card = sample.card();
    var scores =
        Scorer.of(card, card.coding(sample.coding).orElseThrow()).score(Answers.of(sample.answers));

    for (String expected : sample.scores) {
      String[] pair = expected.split("=");
      if (pair[0].equals("band")) {
        assertThat(scored(scores, "total").bands()).extracting(Band::label).contains(pair[1]);
      } else {
        assertThat(scored(scores, pair[0]).value())
            .isCloseTo(Double.parseDouble(pair[1]), within(tolerance(pair[1])));
      }
    }
  }

  @Test
  void sayWhereTheyComeFrom() {
    assertThat(IDS)
        .allSatisfy(id -> assertThat(lines(id).findFirst().orElseThrow()).startsWith("# "));
    assertThat(samples().map(Sample::kind))
        .containsOnly("third-party test suite", "blog worked example", "derived");
    assertThat(samples().filter(sample -> !sample.kind().equals("derived"))).hasSize(22);
  }

  // Half of the last digit that is printed, and what binary fractions add to it.
  private static double tolerance(String printed) {
    int point = printed.indexOf('.');
    return point < 0 ? 1e-12 : 0.5 * Math.pow(10, point + 1 - printed.length()) + 1e-12;
  }

  private static Scored scored(Scores scores, String scale) {
    return (Scored) scores.of(scale).orElseThrow();
  }

  private static Stream<String> lines(String id) {
    try (var in = SampleSheetsTests.class.getResourceAsStream("/vectors/" + id + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  record Sample(String id, String coding, int[] answers, List<String> scores, String kind) {

    static Sample of(String id, String line) {
      String[] parts = line.split(" \\| ");
      int[] answers = Arrays.stream(parts[1].split(" ")).mapToInt(Integer::parseInt).toArray();
      return new Sample(id, parts[0], answers, List.of(parts[2].split(" ")), parts[3]);
    }

    Card card() {
      var card = Cards.shipped().card(id).orElseThrow();
      if (!OTHER_KEYS.containsKey(coding)) {
        return card;
      }
      var asShipped = card.coding();
      return new Card(
          card.id(),
          card.title(),
          card.roomTitle(),
          card.source(),
          card.key(),
          card.licence(),
          card.entry(),
          card.items(),
          List.of(new Coding(coding, asShipped.from(), asShipped.to(), OTHER_KEYS.get(coding))),
          card.scales(),
          card.bands(),
          card.safetyItems(),
          card.informants(),
          card.validated(),
          card.notes());
    }

    @Override
    public String toString() {
      return id + " " + coding + " " + Arrays.toString(answers);
    }
  }
}
