// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.engawa.app.account.Guests;
import org.springframework.stereotype.Component;

/**
 * Rooms for one night. Once the session of one has ended, however it ended, the room is erased as
 * any room is: its key is destroyed.
 */
@Component
final class Tonight {

  /** A room is there a moment before its session is. */
  private static final Duration ARRIVING = Duration.ofMinutes(1);

  private final Sessions sessions;
  private final Guests guests;
  private final Clock clock;

  Tonight(Sessions sessions, Guests guests, Clock clock) {
    this.sessions = sessions;
    this.guests = guests;
    this.clock = clock;
  }

  /** Erases at once the room of a session that was just ended, if it was for tonight. */
  void left(Optional<Session> ended) {
    ended
        .filter(Session::tonight)
        .map(Session::account)
        .filter(sessions::nowhere)
        .ifPresent(guests::eraseTonight);
  }

  /** Erases the rooms whose session ran out, and those that a crash has left behind. */
  void dawn() {
    sessions.leftTonight(clock.instant().minus(ARRIVING)).forEach(guests::eraseTonight);
  }
}
