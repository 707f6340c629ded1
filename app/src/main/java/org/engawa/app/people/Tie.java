// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.drawer.Leaf;

/**
 * Somebody in a person's life, as the person sees it.
 *
 * @param who a word of the person's own; no name is asked for
 * @param said by the names of {@link #PARTS}; each may be absent
 */
public record Tie(UUID id, String who, Nearness near, Map<String, String> said) {

  /** By which way, how often, and what the person likes to add. */
  public static final List<String> PARTS = List.of("channel", "often", "more");

  static final List<String> CHANNELS =
      List.of("together", "door", "telephone", "written", "letter", "online", "thoughts");
  static final List<String> OFTEN = List.of("days", "weeks", "months", "seldom", "not-now");
  private static final String WHO = "who";
  private static final String NEAR = "near";

  /** Refuses a part that a tie does not have. */
  public Tie {
    if (!PARTS.containsAll(said.keySet())) {
      throw new IllegalArgumentException("a tie has " + PARTS + ", not " + said.keySet());
    }
    said = Map.copyOf(said);
  }

  static Tie of(Leaf leaf) {
    return new Tie(
        leaf.id(),
        leaf.said(WHO),
        Nearness.of(leaf.said(NEAR)).orElseThrow(),
        PARTS.stream()
            .filter(part -> !leaf.said(part).isEmpty())
            .collect(Collectors.toMap(part -> part, leaf::said)));
  }

  Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>(said);
    fields.put(WHO, who);
    fields.put(NEAR, near.key());
    return fields;
  }

  String part(String name) {
    return said.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    return "Tie[" + id + "]";
  }
}
