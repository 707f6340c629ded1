// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who reads a meet-up and may come: adults and minors with a room have theirs apart. */
public enum Circle {
  EVERYBODY,
  ADULTS,
  UNDER_18;

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Circle> of(String key) {
    return Arrays.stream(values()).filter(circle -> circle.key().equals(key)).findFirst();
  }
}
