// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.shell.Visit;

/**
 * An outing as a form holds it.
 *
 * @param said by the names of the parts, as they were typed
 */
public record OutingForm(UUID id, String day, String zone, Map<String, String> said) {

  static final int LONGEST = 5_000;

  static OutingForm empty(Visit visit) {
    String today = LocalDate.ofInstant(visit.now(), visit.zone()).toString();
    return new OutingForm(UUID.randomUUID(), today, "", Map.of());
  }

  static OutingForm of(Outing outing) {
    return new OutingForm(outing.id(), outing.day().toString(), outing.zone().key(), outing.said());
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static OutingForm of(Map<String, String> fields) {
    return new OutingForm(
        id(fields.getOrDefault("id", "")),
        fields.getOrDefault("day", ""),
        fields.getOrDefault("zone", ""),
        Outing.PARTS.stream()
            .filter(part -> !fields.getOrDefault(part, "").isBlank())
            .collect(
                Collectors.toMap(part -> part, part -> fields.getOrDefault(part, "").strip())));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  /** What stands in a part. */
  public String part(String name) {
    return said.getOrDefault(name, "");
  }

  /** A message key when the outing cannot be kept as it is. */
  Optional<String> trouble() {
    if (Zone.of(zone).isEmpty()) {
      return Optional.of("space.no-zone");
    }
    if (dayNamed().isEmpty()) {
      return Optional.of("space.not-a-day");
    }
    if (said.values().stream().anyMatch(text -> text.length() > LONGEST)) {
      return Optional.of("space.too-long");
    }
    return offered("company", Outing.COMPANY) && offered("part", Outing.DAY_PARTS)
        ? Optional.empty()
        : Optional.of("space.not-offered");
  }

  private boolean offered(String part, List<String> those) {
    return part(part).isEmpty() || those.contains(part(part));
  }

  Outing outing() {
    return new Outing(id, dayNamed().orElseThrow(), Zone.of(zone).orElseThrow(), said);
  }

  private Optional<LocalDate> dayNamed() {
    try {
      return Optional.of(LocalDate.parse(day)).filter(named -> named.getYear() > 1900);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "OutingForm[" + id + "]";
  }
}
