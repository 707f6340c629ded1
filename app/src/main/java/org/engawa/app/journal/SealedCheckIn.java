// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.time.Instant;
import java.util.Optional;

/** A check-in as it is stored. */
record SealedCheckIn(CheckInId id, Instant keptAt, byte[] answers, Optional<byte[]> words) {

  SealedCheckIn withoutWords() {
    return new SealedCheckIn(id, keptAt, answers, Optional.empty());
  }
}
