// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Language;

/** A board as it stands on the veranda. */
public record Board(
    BoardId id,
    Circle circle,
    Reading reading,
    Map<Language, BoardWords> words,
    Optional<Instant> closedAt) {

  /** What stands over it in this language. */
  public BoardWords words(Language language) {
    BoardWords found = words.get(language);
    if (found == null) {
      throw new IllegalArgumentException("a board has words in every language");
    }
    return found;
  }

  boolean open() {
    return closedAt.isEmpty();
  }
}
