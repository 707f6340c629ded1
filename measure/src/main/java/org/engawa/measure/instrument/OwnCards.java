// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engawa.measure.document.Problem;
import org.engawa.measure.document.YamlDocument;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;

/**
 * The cards of an installation: any {@code *.yaml} in its folder, several with different versions
 * of one key too. What is refused is left out, and told.
 */
final class OwnCards {

  private final ShippedCards shipped;
  private final Map<String, NavigableMap<Integer, Card>> cards = new LinkedHashMap<>();
  private final List<Problem> refused = new ArrayList<>();

  OwnCards(ShippedCards shipped) {
    this.shipped = shipped;
  }

  OwnCards reading(Path folder) {
    yamlIn(folder).forEach(this::readCard);
    return this;
  }

  Set<String> ids() {
    return cards.keySet();
  }

  /** All versions of a card, the oldest key first. */
  List<Card> versions(String id) {
    return List.copyOf(cards.getOrDefault(id, new TreeMap<>()).values());
  }

  List<Problem> refused() {
    return List.copyOf(refused);
  }

  private void readCard(Path file) {
    bytes(file)
        .ifPresent(
            bytes -> {
              switch (CardReader.read(file.toString(), bytes)) {
                case CardRead(Card card) -> keep(file, card);
                case CardRefused(List<Problem> problems) -> refused.addAll(problems);
              }
            });
  }

  // The version stands beside every score, so that one version must not mean two keys.
  private void keep(Path file, Card card) {
    int version = card.key().version();
    boolean known =
        Stream.concat(versions(card.id()).stream(), shipped.card(card.id()).stream())
            .anyMatch(each -> each.key().version() == version);
    if (known) {
      refuse(
          file,
          "there is already a card %s with key version %d; expected another version"
              .formatted(card.id(), version));
    } else {
      cards.computeIfAbsent(card.id(), _ -> new TreeMap<>()).put(version, card);
    }
  }

  /** The card of this id with the newest key, of the installation or shipped. */
  Optional<Card> standing(String id) {
    return Stream.concat(shipped.card(id).stream(), versions(id).stream())
        .max(Comparator.comparingInt(card -> card.key().version()));
  }

  private List<Path> yamlIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      refuse(folder, "cannot be listed");
      return List.of();
    }
  }

  private Optional<byte[]> bytes(Path file) {
    try (var in = Files.newInputStream(file)) {
      // One byte more than allowed is enough to be refused, however large the file is.
      return Optional.of(in.readNBytes(YamlDocument.MAX_BYTES + 1));
    } catch (IOException unreadable) {
      refuse(file, "cannot be read");
      return Optional.empty();
    }
  }

  private void refuse(Path file, String expected) {
    refused.add(new Problem(file.toString(), 0, 0, expected));
  }
}
