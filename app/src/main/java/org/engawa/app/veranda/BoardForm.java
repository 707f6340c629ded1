// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Language;

/**
 * A board as a form holds it.
 *
 * @param times when open hours usually are, by language
 * @param kind {@code everybody}, {@code nicknames} or {@code minors}
 * @param room {@code plain}, {@code slow}, {@code stay}, {@code go} , {@code dawn} or {@code quiet}
 * @param hours the hours of a slow room, as they are typed
 * @param dawn when a room forgets, as it is typed
 */
public record BoardForm(
    Map<String, String> titles,
    Map<String, String> abouts,
    Map<String, String> times,
    String kind,
    String room,
    String hours,
    String dawn) {

  /** What a board can be, as the form names it. */
  public static final List<String> ROOMS = List.of("plain", "slow", "stay", "go", "dawn", "quiet");

  static BoardForm empty() {
    return new BoardForm(Map.of(), Map.of(), Map.of(), "everybody", "plain", "9:00, 21:00", "5:00");
  }

  static BoardForm of(Map<String, String> fields) {
    return new BoardForm(
        filled("title-", fields),
        filled("about-", fields),
        filled("times-", fields),
        fields.getOrDefault("kind", ""),
        fields.getOrDefault("room", "plain"),
        fields.getOrDefault("hours", ""),
        fields.getOrDefault("dawn", ""));
  }

  /** What was typed as a title in this language. */
  public String title(String language) {
    return titles.getOrDefault(language, "");
  }

  /** What was typed about the board in this language. */
  public String about(String language) {
    return abouts.getOrDefault(language, "");
  }

  /** What was typed about when it usually opens, in this language. */
  public String times(String language) {
    return times.getOrDefault(language, "");
  }

  /** The board, when everything fits. */
  Optional<OpenBoard> board() {
    Map<Language, BoardWords> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      BoardWords said =
          new BoardWords(title(language.code()), about(language.code()), times(language.code()));
      if (said.fit()) {
        words.put(language, said);
      }
    }
    if (words.size() < Language.values().length) {
      return Optional.empty();
    }
    return chosenRoom().flatMap(chosen -> board(words, chosen));
  }

  private Optional<OpenBoard> board(Map<Language, BoardWords> words, Room chosen) {
    return switch (kind) {
      case "everybody" ->
          Optional.of(new OpenBoard(Circle.ADULTS, Reading.EVERYBODY, words, chosen));
      case "nicknames" ->
          Optional.of(new OpenBoard(Circle.ADULTS, Reading.NICKNAMES, words, chosen));
      case "minors" ->
          Optional.of(new OpenBoard(Circle.UNDER_18, Reading.NICKNAMES, words, chosen));
      default -> Optional.empty();
    };
  }

  private Optional<Room> chosenRoom() {
    return switch (room) {
      case "plain" -> Optional.of(new Room.Plain());
      case "slow" -> Room.Slow.typed(hours);
      case "dawn" -> Room.Dawn.typed(dawn);
      case "quiet" -> Room.Dawn.typed(dawn).flatMap(Room::dawn).map(Room.Quiet::new);
      case "stay" -> Optional.of(new Room.OpenHours(Room.Afterwards.STAY));
      case "go" -> Optional.of(new Room.OpenHours(Room.Afterwards.GO));
      default -> Optional.empty();
    };
  }

  private static Map<String, String> filled(String prefix, Map<String, String> fields) {
    Map<String, String> found = new HashMap<>();
    for (Language language : Language.values()) {
      found.put(language.code(), fields.getOrDefault(prefix + language.code(), ""));
    }
    return Map.copyOf(found);
  }
}
