// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.engawa.measure.chime.Observation;

/** How far from the own room; none is better than another. */
public enum Zone {
  ROOM,
  HOME,
  DOORSTEP,
  STREET,
  NEIGHBOURHOOD,
  TOWN,
  BEYOND;

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The zone that an observation of {@link Space} stands for. */
  public static Zone of(Observation observation) {
    return values()[(int) observation.value()];
  }

  static Optional<Zone> of(String key) {
    return Arrays.stream(values()).filter(zone -> zone.key().equals(key)).findFirst();
  }
}
