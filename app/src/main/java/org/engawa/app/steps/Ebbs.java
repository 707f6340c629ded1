// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;

/**
 * What a person wrote down in calm water for times when it ebbs.
 *
 * @param said by the names of {@link #PARTS}; each may be absent
 */
public record Ebbs(Map<String, String> said) {

  /**
   * How it shows, what comes first, who, by which way, what not, and when to look at it again,
   * which is shown on the page and nowhere else.
   */
  public static final List<String> PARTS =
      List.of("signs", "first", "people", "channel", "not", "review");

  static final int LONGEST = 5_000;

  private static final String REVIEW = "review";

  /** Refuses a part that the page does not have. */
  public Ebbs {
    if (!PARTS.containsAll(said.keySet())) {
      throw new IllegalArgumentException("the page has " + PARTS + ", not " + said.keySet());
    }
    said = Map.copyOf(said);
  }

  static Ebbs of(Leaf leaf) {
    return of(leaf.fields());
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static Ebbs of(Map<String, String> fields) {
    return new Ebbs(
        PARTS.stream()
            .filter(part -> !fields.getOrDefault(part, "").isBlank())
            .collect(
                Collectors.toMap(part -> part, part -> fields.getOrDefault(part, "").strip())));
  }

  /** What stands in a part. */
  public String part(String name) {
    return said.getOrDefault(name, "");
  }

  /** A message key when it cannot be kept as it is. */
  Optional<String> trouble() {
    if (said.isEmpty()) {
      return Optional.of("steps.ebbs.nothing");
    }
    if (said.values().stream().anyMatch(text -> text.length() > LONGEST)) {
      return Optional.of("steps.ebbs.too-long");
    }
    return said.containsKey(REVIEW) && review().isEmpty()
        ? Optional.of("steps.ebbs.not-a-day")
        : Optional.empty();
  }

  Telling telling(Visit visit) {
    return new Telling(
        "",
        PARTS.stream()
            .map(
                part ->
                    new Line(
                        visit.text("steps.ebbs." + part),
                        part.equals(REVIEW) ? reviewText(visit) : part(part)))
            .toList());
  }

  private String reviewText(Visit visit) {
    return review()
        .map(day -> visit.day(day.atTime(12, 0).atZone(visit.zone()).toInstant()))
        .orElse("");
  }

  private Optional<LocalDate> review() {
    try {
      return Optional.of(LocalDate.parse(part(REVIEW))).filter(day -> day.getYear() > 1900);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "Ebbs";
  }
}
