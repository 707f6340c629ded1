// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;

/**
 * A letter as it is stored.
 *
 * @param arrivesAt empty while it is a draft
 */
record SealedLetter(
    LetterId id,
    Within within,
    PersonId person,
    StaffId with,
    Side side,
    Instant writtenAt,
    Optional<Instant> arrivesAt,
    byte[] words) {

  boolean isDraft() {
    return arrivesAt.isEmpty();
  }

  boolean hasArrived(Instant now) {
    return arrivesAt.filter(at -> !at.isAfter(now)).isPresent();
  }

  boolean isOnItsWay(Instant now) {
    return arrivesAt.filter(at -> at.isAfter(now)).isPresent();
  }

  SealedLetter with(Optional<Instant> arrives, byte[] sealed) {
    return new SealedLetter(id, within, person, with, side, writtenAt, arrives, sealed);
  }
}
