// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.engawa.measure.instrument.WordingReading.WordingRefused;

/** The cards and wordings on the class path, each read when first asked for. */
final class ShippedCards {

  private static final String FOLDER = "/instruments/";
  private static final String WORDINGS = "wordings/";
  private static final String YAML = ".yaml";

  private final List<String> index;
  private final Map<String, Card> read = new ConcurrentHashMap<>();
  private final Map<String, Wording> worded = new ConcurrentHashMap<>();

  ShippedCards() {
    // A class path cannot be listed inside a jar, hence the index; a test holds it to the folder.
    this.index =
        new String(resource("index.txt"), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
  }

  List<String> ids() {
    return index.stream()
        .filter(each -> !each.startsWith(WORDINGS))
        .map(each -> each.substring(0, each.length() - YAML.length()))
        .toList();
  }

  Optional<Card> card(String id) {
    return index.contains(id + YAML)
        ? Optional.of(read.computeIfAbsent(id, ShippedCards::read))
        : Optional.empty();
  }

  List<Wording> wordings(Card card) {
    return index.stream()
        .filter(each -> each.startsWith(WORDINGS + card.id() + "."))
        .map(each -> worded.computeIfAbsent(each, name -> wording(name, card)))
        .toList();
  }

  private static Card read(String id) {
    return switch (CardReader.read(id + YAML, resource(id + YAML))) {
      case CardRead(Card card) -> card;
      case CardRefused(List<Problem> problems) -> throw broken(problems);
    };
  }

  private static Wording wording(String name, Card card) {
    return switch (WordingReader.read(name, resource(name), card)) {
      case WordingRead(Wording wording) -> wording;
      case WordingRefused(List<Problem> problems) -> throw broken(problems);
    };
  }

  private static IllegalStateException broken(List<Problem> problems) {
    return new IllegalStateException(
        String.join("\n", problems.stream().map(Problem::sentence).toList()));
  }

  private static byte[] resource(String name) {
    try (var in = ShippedCards.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the class path has no " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the class path has no readable " + FOLDER + name, unreadable);
    }
  }
}
