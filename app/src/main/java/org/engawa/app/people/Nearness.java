// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How near somebody is felt to be; none is better than another. */
public enum Nearness {
  NEAR,
  MIDDLE,
  FAR;

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Nearness> of(String key) {
    return Arrays.stream(values()).filter(near -> near.key().equals(key)).findFirst();
  }
}
