// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moderator can do at a letter. */
public enum LetterAct {
  /** Nothing; it is answered. */
  LEAVE,
  /** Its writer writes and asks nowhere for a time. */
  PAUSE,
  /** The pauses that were set at this letter end. */
  LIFT;

  static Optional<LetterAct> of(String key) {
    return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
  }

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
