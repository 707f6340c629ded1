// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import org.springframework.stereotype.Component;

/**
 * Rooms for one night. Once the session of one has ended, however it ended, the room is erased as
 * any room is: its key is destroyed.
 */
@Component
final class Tonight {

  private final Sessions sessions;
  private final Guests guests;

  Tonight(Sessions sessions, Guests guests) {
    this.sessions = sessions;
    this.guests = guests;
  }

  /** Erases the rooms whose session has ended; also those that a crash had left behind. */
  synchronized void dawn() {
    sessions.leftTonight().forEach(guests::erase);
  }
}
