// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Locale;

/** Why a post has to wait for its author to send it again. */
public enum Slowness {
  /** The one before it was sent a moment ago. */
  A_MOMENT,
  /** As much was written as one day holds. */
  A_DAY,
  /** Writing is paused. */
  A_PAUSE,
  /** The boards rest until somebody of the staff is there. */
  NOBODY_HERE,
  /** The boards rest, and nobody has said when somebody is there. */
  NOBODY_EVER;

  String key() {
    return "veranda.slow." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
