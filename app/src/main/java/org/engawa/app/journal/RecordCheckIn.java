// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.measure.instrument.Answers;

/**
 * What a person wants to keep.
 *
 * @param keptAt when it was said, where that is not now
 */
public record RecordCheckIn(
    CheckInId id, Answers answers, Optional<String> words, Optional<Instant> keptAt) {

  /** The same as a check-in of its own. */
  RecordCheckIn renewed() {
    return new RecordCheckIn(new CheckInId(UUID.randomUUID()), answers, words, keptAt);
  }

  /** Whether this is the check-in that was kept before, sent again. */
  boolean repeats(CheckIn kept) {
    return kept.id().equals(id) && kept.answers().equals(answers) && kept.words().equals(words);
  }

  @Override
  public String toString() {
    return "RecordCheckIn[" + id.value() + "]";
  }
}
