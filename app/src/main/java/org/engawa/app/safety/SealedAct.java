// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.vault.Place;

/**
 * What a human did with something that waits, as it is stored.
 *
 * @param to to whom it was handed
 * @param day for which day something was planned
 * @param settledAt when what was planned was done
 */
record SealedAct(
    UUID id,
    EntryId entry,
    Kind kind,
    StaffId by,
    Optional<StaffId> to,
    Instant at,
    Optional<LocalDate> day,
    Optional<byte[]> words,
    Optional<Instant> settledAt) {

  static Place placeOf(UUID id) {
    return new Place("safety_act", "words_sealed", id);
  }

  /** What can be done. */
  enum Kind {
    TOOK,
    LAID_BACK,
    HANDED,
    MOVED,
    ANSWERED,
    PLANNED,
    CLOSED;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
