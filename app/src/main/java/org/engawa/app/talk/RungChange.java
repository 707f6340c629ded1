// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;

/** One row of the history: what happened to a rung, by whom and when. */
record RungChange(What what, Rung rung, Side side, Instant at) {

  /** What happened. */
  enum What {
    /** The person went up or down to it. */
    OPENED,
    /** The supporter said that they could do this, too. */
    OFFERED,
    /** One of the two put an offer away. */
    PUT_AWAY
  }
}
