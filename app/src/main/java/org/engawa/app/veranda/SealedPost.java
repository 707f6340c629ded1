// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.Optional;

/**
 * A post as it is stored.
 *
 * @param endsAt until when it stays, when it is a cushion
 * @param night the night under whose key its words are sealed a second time
 */
record SealedPost(
    PostId id,
    ThreadId thread,
    BoardId board,
    Optional<Integer> place,
    Optional<VoiceId> voice,
    PostState state,
    Optional<byte[]> words,
    Optional<byte[]> note,
    Instant writtenAt,
    Optional<Instant> sendAt,
    Optional<NightId> night,
    Optional<Instant> endsAt) {

  /** A post on a board, or in a room that does not forget by itself. */
  SealedPost(
      PostId id,
      ThreadId thread,
      BoardId board,
      Optional<Integer> place,
      Optional<VoiceId> voice,
      PostState state,
      Optional<byte[]> words,
      Optional<byte[]> note,
      Instant writtenAt,
      Optional<Instant> sendAt) {
    this(
        id,
        thread,
        board,
        place,
        voice,
        state,
        words,
        note,
        writtenAt,
        sendAt,
        Optional.empty(),
        Optional.empty());
  }

  boolean cushion() {
    return endsAt.isPresent();
  }
}
