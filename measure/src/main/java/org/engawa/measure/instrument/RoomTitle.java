// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the room calls an instrument, in each language that its card knows; it never names the
 * condition.
 *
 * @param by the titles by language code, the first of them for every other language; the code is
 *     empty where the card says one title for all
 */
public record RoomTitle(Map<String, String> by) {

  /** Keeps its own copy, in the order given; at least one title. */
  public RoomTitle {
    if (by.isEmpty()) {
      throw new IllegalArgumentException("a title in at least one language");
    }
    by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
  }

  /** One title for every language. */
  public static RoomTitle of(String title) {
    return new RoomTitle(Map.of("", title));
  }

  /** The title in that language, or else the first. */
  public String in(String language) {
    return by.getOrDefault(language, by.values().iterator().next());
  }
}
