// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Map;
import org.engawa.app.shell.Language;

/** The wish to open a board. */
public record OpenBoard(
    Circle circle, Reading reading, Map<Language, BoardWords> words, Room room) {

  /** A board on which what is written stands at once. */
  public OpenBoard(Circle circle, Reading reading, Map<Language, BoardWords> words) {
    this(circle, reading, words, new Room.Plain());
  }

  /** Refuses a board that would show minors to everybody, or lacks a language. */
  public OpenBoard {
    if (circle == Circle.UNDER_18 && reading == Reading.EVERYBODY) {
      throw new IllegalArgumentException("a board for minors is read by minors only");
    }
    for (Language language : Language.values()) {
      BoardWords said = words.get(language);
      if (said == null || !said.fit()) {
        throw new IllegalArgumentException("no fitting words in " + language.code());
      }
    }
  }
}
