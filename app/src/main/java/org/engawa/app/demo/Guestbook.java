// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.HouseSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The demo's own file beside its data: who one can be, with the return words that no real house
 * would keep, and the words with which somebody can join a case.
 */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class Guestbook {

  private final Path file;
  private final Path joining;

  Guestbook(HouseSettings settings) {
    file = settings.data().resolve("demo-guests.txt");
    joining = settings.data().resolve("demo-words.txt");
  }

  boolean written() {
    return Files.exists(file);
  }

  void write(List<Guest> guests, String wordsForJoining) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(joining, wordsForJoining);
      Files.write(file, guests.stream().map(Guestbook::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Guest> guests() {
    try {
      return Files.readAllLines(file).stream().map(Guestbook::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Guest> guest(String name) {
    return guests().stream().filter(guest -> guest.name().equals(name)).findFirst();
  }

  /** The words with which somebody can join a case. */
  String wordsForJoining() {
    try {
      return Files.readString(joining);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Guest guest) {
    return String.join(
        "\t",
        guest.name(),
        guest.door().name(),
        guest.account().toString(),
        guest.called(),
        guest.words().orElse(""));
  }

  private static Guest read(String line) {
    String[] parts = line.split("\t", -1);
    return new Guest(
        parts[0],
        Door.valueOf(parts[1]),
        UUID.fromString(parts[2]),
        parts[3],
        Optional.of(parts[4]).filter(words -> !words.isEmpty()));
  }
}
