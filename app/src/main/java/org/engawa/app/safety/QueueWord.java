// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which of three queues something waits. A human sets it; it says nothing about a person. */
public enum QueueWord {
  URGENT,
  TODAY,
  ROUTINE;

  static Optional<QueueWord> of(String key) {
    return Arrays.stream(values()).filter(word -> word.key().equals(key)).findFirst();
  }

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
