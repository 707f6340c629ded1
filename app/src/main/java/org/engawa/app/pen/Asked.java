// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;

/** How it went when somebody asked; of the other it says nothing. */
public sealed interface Asked {

  /** The ask is on its way, whatever becomes of it. */
  record OnItsWay() implements Asked {}

  /** As many were asked lately as one asks. */
  record Enough(Instant from) implements Asked {}

  /** Writing is paused for whoever asks. */
  record WhilePaused(Instant until) implements Asked {}
}
