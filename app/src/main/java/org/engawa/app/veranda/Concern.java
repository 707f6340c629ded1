// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody asks a person to look at a post. */
public enum Concern {
  DANGER,
  HURTS,
  PRIVATE,
  LURING,
  OTHER;

  /** The one of this name in forms. */
  public static Optional<Concern> of(String key) {
    return Arrays.stream(values()).filter(concern -> concern.key().equals(key)).findFirst();
  }

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
