// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.Optional;

/**
 * A thread as it is stored.
 *
 * @param places how many places it has; the last of them was given last
 * @param hidden whether its first post is hidden, and its title with it
 */
record SealedThread(
    ThreadId id,
    BoardId board,
    Optional<VoiceId> voice,
    Optional<byte[]> title,
    Signature signature,
    int places,
    Optional<Instant> lastAt,
    boolean hidden) {

  boolean stands() {
    return places > 0;
  }
}
