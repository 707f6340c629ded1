// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter as it is stored.
 *
 * @param way when it goes out and arrives; empty while it is a draft
 * @param letGo whether it is kept only until a moderator has answered about it
 */
record SealedPenLetter(
    PenLetterId id,
    CorrespondenceId in,
    Side side,
    Instant writtenAt,
    Optional<Way> way,
    boolean letGo,
    byte[] words) {

  boolean isDraft() {
    return way.isEmpty();
  }

  Optional<Instant> arrivesAt() {
    return way.map(Way::arrivesAt);
  }

  boolean hasArrived(Instant now) {
    return arrivesAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  boolean isOnItsWay(Instant now) {
    return arrivesAt().filter(at -> at.isAfter(now)).isPresent();
  }

  SealedPenLetter sealed(Optional<Way> another, byte[] sealed) {
    return new SealedPenLetter(id, in, side, writtenAt, another, letGo, sealed);
  }

  /** When it goes out, and when it arrives. */
  record Way(Instant sentAt, Instant arrivesAt) {}
}
