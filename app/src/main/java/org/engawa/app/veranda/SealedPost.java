// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.Optional;

/** A post as it is stored. */
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
    Optional<Instant> sendAt) {}
