// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.veranda.Circle;

/**
 * Two who write to each other under the voices under which they met.
 *
 * @param post where they met
 * @param toldAt from when it stands on the page of whoever asked
 */
record Correspondence(
    CorrespondenceId id,
    UUID post,
    Circle circle,
    Instant begunAt,
    Instant toldAt,
    Party asker,
    Party asked,
    Optional<End> end) {

  Party at(Side side) {
    return switch (side) {
      case ASKER -> asker;
      case ASKED -> asked;
    };
  }

  Optional<Side> sideOf(Hand hand) {
    Optional<Hand> some = Optional.of(hand);
    return asker.hand().equals(some)
        ? Optional.of(Side.ASKER)
        : asked.hand().equals(some) ? Optional.of(Side.ASKED) : Optional.empty();
  }

  /**
   * One of them.
   *
   * @param hand empty when they have erased everything
   * @param restsAt since when they let it rest
   */
  record Party(Optional<Hand> hand, OwnerId voice, Optional<Instant> restsAt) {}

  /**
   * That it came to its end.
   *
   * @param toldAt from when the other reads it
   */
  record End(Side by, Instant at, Instant toldAt) {}
}
