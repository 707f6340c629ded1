// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.veranda.Circle;

/**
 * That one voice asks another for letters; it has no words.
 *
 * @param post where they met
 * @param circle to which both belong
 * @param takenBack whether it is gone for whoever asked, whatever was answered
 */
record Ask(
    AskId id,
    Hand asker,
    OwnerId from,
    OwnerId to,
    UUID post,
    Circle circle,
    Instant askedAt,
    State state,
    boolean takenBack) {

  /** After which it is as if nobody had asked. */
  static final Duration FADES = Duration.ofDays(60);

  Instant fadesAt() {
    return askedAt.plus(FADES);
  }

  /** Where it stands, which whoever asked never reads but for a yes. */
  enum State {
    STANDS,
    YES,
    NO
  }
}
