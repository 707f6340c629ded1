// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a meet-up is: on the veranda in a thread, in a room of text, or outside. */
public enum Where {
  THREAD,
  ROOM,
  OUTSIDE;

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Where> of(String key) {
    return Arrays.stream(values()).filter(where -> where.key().equals(key)).findFirst();
  }
}
