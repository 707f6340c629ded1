// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engawa.measure.instrument.Score.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets whose scores were published or computed elsewhere; the files say by whom. */
class SampleSheetsTests {

  private static final List<String> IDS =
      List.of("hq-25", "lsns-6", "ucla-3", "k6", "k10", "rses", "phq-9", "gad-7");

  static Stream<Sample> samples() {
    return IDS.stream().flatMap(id -> lines(id).skip(1).map(line -> Sample.of(id, line)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void agreeWithTheCards(Sample sample) {
    var card = sample.card();
    var scores =
        Scorer.of(card, card.coding(sample.coding).orElse(card.coding()))
            .score(Answers.of(sample.answers));

    for (String expected : sample.scores) {
      String[] pair = expected.split("=");
      if (pair[0].equals("band")) {
        assertThat(scored(scores, "total").bands()).extracting(Band::label).contains(pair[1]);
      } else {
        assertThat(scored(scores, pair[0]).value()).isEqualTo(Double.parseDouble(pair[1]));
      }
    }
  }

  @Test
  void sayWhereTheyComeFrom() {
    assertThat(IDS)
        .allSatisfy(id -> assertThat(lines(id).findFirst().orElseThrow()).startsWith("# "));
    assertThat(samples()).hasSizeGreaterThan(20);
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

  record Sample(String id, String coding, int[] answers, List<String> scores) {

    static Sample of(String id, String line) {
      String[] parts = line.split(" \\| ");
      int[] answers = Arrays.stream(parts[1].split(" ")).mapToInt(Integer::parseInt).toArray();
      return new Sample(id, parts[0], answers, List.of(parts[2].split(" ")));
    }

    // The other reading of the HQ-25 key is no card; it shows what reversing item 22 would change.
    Card card() {
      var card = Cards.shipped().card(id).orElseThrow();
      if (!coding.equals("item-22-reversed")) {
        return card;
      }
      Set<Integer> reverse = new TreeSet<>(card.coding().reverse());
      reverse.add(22);
      return new Card(
          card.id(),
          card.title(),
          card.roomTitle(),
          card.source(),
          card.key(),
          card.licence(),
          card.entry(),
          card.items(),
          List.of(new Coding("item-22-reversed", 0, 4, reverse)),
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
