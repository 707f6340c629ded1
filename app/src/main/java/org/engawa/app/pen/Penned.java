// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;

/** How it went when somebody wrote; nothing that was written is lost. */
public sealed interface Penned {

  /** It is on its way, or there. */
  record OnItsWay() implements Penned {}

  /** It is kept as a draft, as was wished. */
  record Kept() implements Penned {}

  /** It is kept as a draft, since as many were sent as one day holds. */
  record KeptForLater() implements Penned {}

  /** It is kept as a draft, since writing is paused until then. */
  record KeptWhilePaused(Instant until) implements Penned {}

  /** It is kept as a draft, since the exchange is over. */
  record KeptSinceOver() implements Penned {}
}
