// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What nobody sends to the boards while nobody of the staff is there. */
public enum Paused {
  NOTHING,
  /** No thread is begun. */
  THREADS,
  /** No thread is begun, and nobody follows in one. */
  POSTS;

  static Optional<Paused> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean holds(Spot spot) {
    return switch (this) {
      case NOTHING -> false;
      case THREADS -> spot instanceof Spot.Begins;
      case POSTS -> true;
    };
  }
}
