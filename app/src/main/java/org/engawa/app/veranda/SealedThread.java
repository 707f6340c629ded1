// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.Optional;

/**
 * A thread as it is stored.
 *
 * @param places how many places it has; the last of them was given last
 * @param hidden whether its first post is hidden, and its title with it
 * @param sitting whether it is a sitting, which nobody began
 */
record SealedThread(
    ThreadId id,
    BoardId board,
    Optional<VoiceId> voice,
    Optional<byte[]> title,
    Signature signature,
    int places,
    Optional<Instant> lastAt,
    boolean hidden,
    boolean sitting) {

  /** A thread that somebody begins. */
  static SealedThread begun(ThreadId id, BoardId board, Title title, Signature signature) {
    return new SealedThread(
        id,
        board,
        Optional.of(title.voice()),
        Optional.of(title.words()),
        signature,
        0,
        Optional.empty(),
        false,
        false);
  }

  /** A sitting, which the house begins. */
  static SealedThread sitting(ThreadId id, BoardId board) {
    return new SealedThread(
        id,
        board,
        Optional.empty(),
        Optional.empty(),
        Signature.NICKNAME,
        0,
        Optional.empty(),
        false,
        true);
  }

  /** As it stood with this place as its last. */
  SealedThread until(int place, Instant at) {
    return new SealedThread(
        id, board, voice, title, signature, place, Optional.of(at), hidden, sitting);
  }

  boolean stands() {
    return lastAt.isPresent();
  }

  /** What stands over a thread, under the voice that began it. */
  record Title(VoiceId voice, byte[] words) {}
}
