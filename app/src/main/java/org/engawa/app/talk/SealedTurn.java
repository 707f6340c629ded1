// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.util.UUID;
import org.engawa.app.vault.Place;

/** One turn of a talk as it is stored. */
record SealedTurn(UUID id, Side side, Instant saidAt, byte[] words) {

  static Place words(UUID id) {
    return new Place("talk_turn", "words_sealed", id);
  }
}
