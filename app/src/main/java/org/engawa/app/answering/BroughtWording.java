// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Wording;

/**
 * A wording that an operator brought.
 *
 * @param informant for whom the words are
 */
public record BroughtWording(
    WordingId id,
    Wording wording,
    Informant informant,
    RightToUse right,
    StaffId by,
    Instant at,
    Optional<Retired> retired) {

  /** Whether it may be used for new sheets. */
  public boolean inUse() {
    return retired.isEmpty();
  }

  /** Who took it out of use, and when. */
  public record Retired(StaffId by, Instant at) {}
}
