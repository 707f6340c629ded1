// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which two can be in touch, those that ask least of a person first. */
public enum Rung {
  READING,
  REACTION,
  NAMELESS,
  LETTERS,
  TEXT,
  VOICE,
  DARK_VIDEO,
  VIDEO,
  AT_THE_DOOR,
  THROUGH_THE_DOOR,
  AT_HOME,
  NEARBY,
  OUTING,
  GROUP,
  ALONE;

  /** The name in addresses, forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rung with this key. */
  public static Optional<Rung> of(String key) {
    return Arrays.stream(values()).filter(rung -> rung.key().equals(key)).findFirst();
  }

  /** Whether somebody who has opened this one has opened another, too. */
  boolean reaches(Rung other) {
    return compareTo(other) >= 0;
  }
}
