// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Language;

/**
 * A board as it stands on the veranda.
 *
 * @param room its hours, when it has some of its own
 * @param sitting the thread of the sitting that runs now
 */
public record Board(
    BoardId id,
    Circle circle,
    Reading reading,
    Map<Language, BoardWords> words,
    Optional<Instant> closedAt,
    Room room,
    Optional<ThreadId> sitting) {

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

  /** Whether threads are begun here; in open hours each sitting is one. */
  boolean takesThreads() {
    return open() && !room.live();
  }

  /** Whether people are here together without talking. */
  boolean quiet() {
    return room instanceof Room.Quiet;
  }

  /** Whether a night is over here, and the next has not begun. */
  boolean dawned() {
    return room.dawn().isPresent() && sitting.isEmpty();
  }

  /** Whether something is written in this thread now. */
  boolean takesPosts(ThreadId thread) {
    return open() && (!room.live() || sitting.filter(thread::equals).isPresent());
  }
}
