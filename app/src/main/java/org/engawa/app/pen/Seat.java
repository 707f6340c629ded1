// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;
import org.engawa.app.vault.OwnerId;

/** How one of the two stands to what is written; nothing of it changes by the other's looking. */
record Seat(Correspondence in, Side side) {

  Correspondence.Party own() {
    return in.at(side);
  }

  Correspondence.Party other() {
    return in.at(side.other());
  }

  OwnerId voice() {
    return own().voice();
  }

  boolean isThere(Instant now) {
    return side == Side.ASKED || !in.toldAt().isAfter(now);
  }

  /** Whether it is over for this one: at once for whoever ended it, at an hour for the other. */
  boolean isOver(Instant now) {
    return in.end().filter(end -> end.by() == side || !end.toldAt().isAfter(now)).isPresent();
  }

  boolean rests() {
    return own().restsAt().isPresent();
  }

  /** One's own, drafts too; of the other what has come while one wanted to hear it. */
  boolean shows(SealedPenLetter letter, Instant now) {
    if (letter.letGo()) {
      return false;
    }
    return letter.side() == side
        || letter.arrivesAt().filter(at -> !at.isAfter(now) && comes(at)).isPresent();
  }

  private boolean comes(Instant at) {
    return own().restsAt().filter(since -> since.isBefore(at)).isEmpty()
        && in.end().filter(end -> end.at().isBefore(at)).isEmpty();
  }
}
