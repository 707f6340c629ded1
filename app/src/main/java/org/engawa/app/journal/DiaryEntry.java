// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.drawer.Leaf;

/**
 * What a person noted of one day.
 *
 * @param day the one that the person says; a night belongs to whichever they like
 * @param said by the names of {@link #PARTS}; each may be absent
 */
public record DiaryEntry(UUID id, LocalDate day, Map<String, String> said) {

  /** Words, mood, sleep as times or as hours, being out, being in touch. */
  public static final List<String> PARTS =
      List.of("words", "mood", "from", "until", "hours", "outings", "contacts");

  /** What a mood can be called, as one calls the weather. */
  public static final List<String> MOODS = List.of("storm", "rain", "cloud", "sun", "clear");

  private static final String DAY = "day";

  /** Refuses a part that a diary does not have. */
  public DiaryEntry {
    if (!PARTS.containsAll(said.keySet())) {
      throw new IllegalArgumentException("a diary has " + PARTS + ", not " + said.keySet());
    }
    said = Map.copyOf(said);
  }

  static DiaryEntry of(Leaf leaf) {
    return new DiaryEntry(
        leaf.id(),
        LocalDate.parse(leaf.said(DAY)),
        PARTS.stream()
            .filter(part -> !leaf.said(part).isEmpty())
            .collect(Collectors.toMap(part -> part, leaf::said)));
  }

  Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>(said);
    fields.put(DAY, day.toString());
    return fields;
  }

  String part(String name) {
    return said.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    return "DiaryEntry[" + id + "]";
  }
}
