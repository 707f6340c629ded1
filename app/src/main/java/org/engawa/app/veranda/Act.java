// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moderator can do at a post. */
public enum Act {
  /** It stands, or stands again. */
  LEAVE,
  HIDE,
  /** Its author does not write for a time. */
  PAUSE,
  /** The pauses that were set at this post end. */
  LIFT,
  /** A person reads the next three posts of its author first. */
  READ_FIRST;

  static Optional<Act> of(String key) {
    return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
