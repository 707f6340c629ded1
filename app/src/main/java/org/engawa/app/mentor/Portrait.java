// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.app.account.StaffId;

/**
 * What a peer supporter says of themselves to those who look for a mentor.
 *
 * @param said by the names of {@link #PARTS}; only the name must be there
 * @param confirmed who has confirmed it as it stands, if somebody has
 * @param rest whether they take no new asks at present
 */
public record Portrait(
    StaffId mentor, Map<String, String> said, Optional<Confirmed> confirmed, Rest rest) {

  /** The name chosen, what they have been through, what they like, languages, training. */
  public static final List<String> PARTS = List.of("name", "been", "likes", "languages", "trained");

  static final String NAME = "name";

  /** Refuses a part that a portrait does not have, and one without a name. */
  public Portrait {
    if (!PARTS.containsAll(said.keySet()) || said.getOrDefault(NAME, "").isBlank()) {
      throw new IllegalArgumentException("a portrait has a name, and no parts but " + PARTS);
    }
    said = Map.copyOf(said);
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static Map<String, String> parts(Map<String, String> fields) {
    return PARTS.stream()
        .filter(part -> !fields.getOrDefault(part, "").isBlank())
        .collect(Collectors.toMap(part -> part, part -> fields.getOrDefault(part, "").strip()));
  }

  /** What stands in a part. */
  public String part(String name) {
    return said.getOrDefault(name, "");
  }

  boolean offered() {
    return confirmed.isPresent() && rest == Rest.AT_HAND;
  }

  @Override
  public String toString() {
    return "Portrait[" + mentor + "]";
  }

  /** A lead who has seen that training and supervision are as they are said. */
  public record Confirmed(StaffId by, Instant at) {}

  /** Resting needs no reason, and neither does taking it up again. */
  public enum Rest {
    AT_HAND,
    RESTING
  }
}
