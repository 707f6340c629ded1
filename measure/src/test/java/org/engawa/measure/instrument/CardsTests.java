// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTests {

  @TempDir Path folder;

  @Test
  void needsNoFolder() {
    var cards = Cards.shippedAnd(folder.resolve("nowhere"));

    assertThat(cards.all()).hasSameSizeAs(Cards.shipped().ids());
    assertThat(cards.refused()).isEmpty();
  }

  @Test
  void addsTheCardsOfAnInstallation() throws IOException {
    write("own.yaml", card("own", 1));
    var cards = Cards.shippedAnd(folder);

    assertThat(cards.refused()).isEmpty();
    assertThat(cards.ids()).startsWith("engawa-check-in").endsWith("own");
    assertThat(cards.card("OWN").orElseThrow().title()).isEqualTo("A made-up scale");
  }

  @Test
  void givesWayToANewerKeyOnly() throws IOException {
    write("k6.yaml", card("k6", 2));
    write("k10.yaml", card("k10", 1));
    var cards = Cards.shippedAnd(folder);

    assertThat(cards.card("k6").orElseThrow().key().version()).isEqualTo(2);
    assertThat(cards.card("k10").orElseThrow().items()).isEqualTo(10);
    assertThat(cards.refused())
        .singleElement()
        .satisfies(problem -> assertThat(problem.expected()).contains("key version 1"));
  }

  @Test
  void keepsEveryVersionOfAKeyForTheScoresMadeByIt() throws IOException {
    write("k6-corrected.yaml", card("k6", 3));
    write("k6-second.yaml", card("k6", 2));
    var cards = Cards.shippedAnd(folder);

    assertThat(cards.refused()).isEmpty();
    assertThat(cards.versions("K6")).extracting(it -> it.key().version()).containsExactly(1, 2, 3);
    assertThat(cards.card("k6").orElseThrow().key().version()).isEqualTo(3);
    assertThat(cards.card("k6", 1).orElseThrow().items()).isEqualTo(6);
    assertThat(cards.card("k6", 4)).isEmpty();
    assertThat(cards.versions("nobody")).isEmpty();
    assertThat(cards.ids()).doesNotHaveDuplicates();
  }

  @Test
  void keptAnswersScoreByEitherKey() throws IOException {
    String corrected =
        card("own", 2)
            .replace("answers: {from: 0, to: 1}", "answers: {from: 0, to: 1}\nreverse: 2");
    write("own-1.yaml", card("own", 1));
    write("own-2.yaml", corrected);
    var cards = Cards.shippedAnd(folder);
    var answers = Answers.of(1, 1);

    assertThat(
            cards.versions("own").stream()
                .flatMap(card -> Scorer.of(card).score(answers).all().stream())
                .map(Score.Scored.class::cast))
        .extracting(Score.Scored::value, scored -> scored.origin().keyVersion())
        .containsExactly(tuple(2.0, 1), tuple(1.0, 2));
  }

  @Test
  void leavesOutWhatIsWrongAndTellsIt() throws IOException {
    write("broken.yaml", "id: [");
    write("own.yaml", card("own", 1));
    write("notes.txt", "no card");
    var cards = Cards.shippedAnd(folder);

    assertThat(cards.card("own")).isPresent();
    assertThat(cards.refused())
        .extracting(problem -> Path.of(problem.file()).getFileName().toString())
        .containsExactly("broken.yaml");
  }

  @Test
  void takesNoWordingFromTheFolder() throws IOException {
    write("own.yaml", card("own", 1));
    write("wordings/own.en.yaml", "card: own");
    var cards = Cards.shippedAnd(folder);

    assertThat(cards.wordings(cards.card("own").orElseThrow())).isEmpty();
    assertThat(cards.refused()).isEmpty();
  }

  @Test
  void doesNotFollowLinksOutOfTheFolder() throws IOException {
    var outside = Files.createTempFile("outside", ".yaml");
    Files.writeString(outside, card("own", 1));
    Files.createSymbolicLink(folder.resolve("own.yaml"), outside);

    assertThat(Cards.shippedAnd(folder).card("own")).isEmpty();
    Files.delete(outside);
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String card(String id, int version) {
    return """
    id: %s
    title: A made-up scale
    source: nobody
    key: {version: %d, confidence: provisional}
    licence: {wording: bring}
    items: 2
    answers: {from: 0, to: 1}
    scales:
      total: {items: 1..2, method: sum, range: [0, 2], higher: more, missing: none, dimension: hope.belief}
    """
        .formatted(id, version);
  }
}
