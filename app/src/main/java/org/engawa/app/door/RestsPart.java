// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.Rest;
import org.engawa.app.account.Role;
import org.engawa.app.shell.Visit;

/**
 * The roles that can be laid down for a time.
 *
 * @param resting those that rest, in words
 * @param atWork those that could
 */
public record RestsPart(List<Row> resting, List<Row> atWork) {

  private static final String NAME = "account.rest.name.";

  /** Empty for those who have no such role. */
  static Optional<RestsPart> of(Visit visit, Set<Role> roles, List<Rest> rests) {
    List<Row> resting =
        rests.stream()
            .map(rest -> row(visit, rest.role(), rest.until().map(visit::day).orElse("")))
            .toList();
    List<Row> atWork =
        roles.stream()
            .filter(role -> rests.stream().noneMatch(rest -> rest.role() == role))
            .map(role -> row(visit, role, ""))
            .toList();
    return roles.isEmpty() ? Optional.empty() : Optional.of(new RestsPart(resting, atWork));
  }

  /** The beginning of a day. */
  static Optional<Instant> day(String text, ZoneId zone) {
    try {
      return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Row row(Visit visit, Role role, String until) {
    return new Row(role.name(), visit.text(NAME + role.name().toLowerCase(Locale.ROOT)), until);
  }

  /**
   * One role.
   *
   * @param until the day on which it counts again, or empty
   */
  public record Row(String role, String name, String until) {}
}
