// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;

/**
 * How long a session stays open.
 *
 * @param idle how long without any request; empty when that ends nothing
 * @param whole how long in all
 */
record SessionTerm(Optional<Duration> idle, Duration whole) {

  static SessionTerm of(AccountId account, Device device, Set<Role> roles) {
    return switch (account) {
      case StaffId _ ->
          roles.contains(Role.OPERATOR)
              ? new SessionTerm(Optional.of(Duration.ofMinutes(15)), Duration.ofHours(8))
              : new SessionTerm(Optional.of(Duration.ofMinutes(30)), Duration.ofHours(12));
      case PersonId _, FamilyId _ ->
          switch (device) {
            case SHARED -> new SessionTerm(Optional.of(Duration.ofMinutes(30)), hours(12));
            case USUAL -> new SessionTerm(Optional.of(Duration.ofHours(2)), hours(12));
            case OWN -> new SessionTerm(Optional.empty(), Duration.ofDays(30));
          };
    };
  }

  /** Until when it stays open when nothing more comes. */
  Instant until(Instant usedAt, Instant endsAt) {
    Instant idleEnd = idle.map(usedAt::plus).orElse(endsAt);
    return idleEnd.isBefore(endsAt) ? idleEnd : endsAt;
  }

  boolean holds(OpenSessions.Row row, Instant now) {
    return now.isBefore(until(row.usedAt(), row.endsAt()));
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }
}
