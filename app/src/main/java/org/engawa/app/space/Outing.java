// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.drawer.Leaf;

/**
 * Somewhere the person was, as they note it.
 *
 * @param day roughly when; the person says it
 * @param said by the names of {@link #PARTS}; each may be absent
 */
public record Outing(UUID id, LocalDate day, Zone zone, Map<String, String> said) {

  /** The person's own name of the place, alone or not, with whom, which part of the day, how. */
  public static final List<String> PARTS = List.of("place", "company", "whom", "part", "how");

  static final List<String> COMPANY = List.of("alone", "with");
  static final List<String> DAY_PARTS = List.of("night", "morning", "afternoon", "evening");

  private static final String DAY = "day";
  private static final String ZONE = "zone";

  /** Refuses a part that an outing does not have. */
  public Outing {
    if (!PARTS.containsAll(said.keySet())) {
      throw new IllegalArgumentException("an outing has " + PARTS + ", not " + said.keySet());
    }
    said = Map.copyOf(said);
  }

  static Outing of(Leaf leaf) {
    return new Outing(
        leaf.id(),
        day(leaf),
        zone(leaf),
        PARTS.stream()
            .filter(part -> !leaf.said(part).isEmpty())
            .collect(Collectors.toMap(part -> part, leaf::said)));
  }

  static LocalDate day(Leaf leaf) {
    return LocalDate.parse(leaf.said(DAY));
  }

  static Zone zone(Leaf leaf) {
    return Zone.of(leaf.said(ZONE)).orElseThrow();
  }

  Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>(said);
    fields.putAll(reach());
    return fields;
  }

  /** The same without a word of it. */
  Map<String, String> reach() {
    return Map.of(DAY, day.toString(), ZONE, zone.key());
  }

  String part(String name) {
    return said.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    return "Outing[" + id + "]";
  }
}
