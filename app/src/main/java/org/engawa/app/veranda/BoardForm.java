// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Language;

/**
 * A board as a form holds it.
 *
 * @param kind {@code everybody}, {@code nicknames} or {@code minors}
 */
public record BoardForm(Map<String, String> titles, Map<String, String> abouts, String kind) {

  static BoardForm empty() {
    return new BoardForm(Map.of(), Map.of(), "everybody");
  }

  static BoardForm of(Map<String, String> fields) {
    return new BoardForm(
        filled("title-", fields), filled("about-", fields), fields.getOrDefault("kind", ""));
  }

  /** What was typed as a title in this language. */
  public String title(String language) {
    return titles.getOrDefault(language, "");
  }

  /** What was typed about the board in this language. */
  public String about(String language) {
    return abouts.getOrDefault(language, "");
  }

  /** The board, when everything fits. */
  Optional<OpenBoard> board() {
    Map<Language, BoardWords> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      BoardWords said = new BoardWords(title(language.code()), about(language.code()));
      if (said.fit()) {
        words.put(language, said);
      }
    }
    if (words.size() < Language.values().length) {
      return Optional.empty();
    }
    return switch (kind) {
      case "everybody" -> Optional.of(new OpenBoard(Circle.ADULTS, Reading.EVERYBODY, words));
      case "nicknames" -> Optional.of(new OpenBoard(Circle.ADULTS, Reading.NICKNAMES, words));
      case "minors" -> Optional.of(new OpenBoard(Circle.UNDER_18, Reading.NICKNAMES, words));
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
