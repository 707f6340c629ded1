// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody in a person's life as a form holds it.
 *
 * @param said by the names of the parts, as they were typed
 */
public record TieForm(UUID id, String who, String near, Map<String, String> said) {

  static final int LONGEST_NAME = 200;
  static final int LONGEST = 5_000;

  static TieForm empty() {
    return new TieForm(UUID.randomUUID(), "", "", Map.of());
  }

  static TieForm of(Tie tie) {
    return new TieForm(tie.id(), tie.who(), tie.near().key(), tie.said());
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static TieForm of(Map<String, String> fields) {
    return new TieForm(
        id(fields),
        fields.getOrDefault("who", "").strip(),
        fields.getOrDefault("near", ""),
        Tie.PARTS.stream()
            .filter(part -> !fields.getOrDefault(part, "").isBlank())
            .collect(
                Collectors.toMap(part -> part, part -> fields.getOrDefault(part, "").strip())));
  }

  static UUID id(Map<String, String> fields) {
    try {
      return UUID.fromString(fields.getOrDefault("id", ""));
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  /** What stands in a part. */
  public String part(String name) {
    return said.getOrDefault(name, "");
  }

  /** A message key when it cannot be kept as it is. */
  Optional<String> trouble() {
    if (who.isEmpty()) {
      return Optional.of("people.no-word");
    }
    if (Nearness.of(near).isEmpty()) {
      return Optional.of("people.no-ring");
    }
    if (who.length() > LONGEST_NAME || part("more").length() > LONGEST) {
      return Optional.of("people.too-long");
    }
    return offered("channel", Tie.CHANNELS) && offered("often", Tie.OFTEN)
        ? Optional.empty()
        : Optional.of("people.not-offered");
  }

  private boolean offered(String part, List<String> those) {
    return part(part).isEmpty() || those.contains(part(part));
  }

  Tie tie() {
    return new Tie(id, who, Nearness.of(near).orElseThrow(), said);
  }

  @Override
  public String toString() {
    return "TieForm[" + id + "]";
  }
}
