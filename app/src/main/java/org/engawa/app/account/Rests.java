// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.springframework.stereotype.Component;

/** Roles that the staff lay down for a time, and those that are left while they rest. */
@Component
public final class Rests {

  private final StaffAccounts staff;
  private final RoleRests rows;
  private final AuditChain audit;
  private final Transactions transactions;
  private final Clock clock;

  Rests(
      StaffAccounts staff,
      RoleRests rows,
      AuditChain audit,
      Transactions transactions,
      Clock clock) {
    this.staff = staff;
    this.rows = rows;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The roles that have an effect now. */
  public Set<Role> atWork(StaffId id) {
    Set<Role> roles = staff.roles(id);
    roles.removeAll(resting(id));
    return roles;
  }

  /** The roles that have none while they rest. */
  Set<Role> resting(StaffId id) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    of(id).forEach(rest -> roles.add(rest.role()));
    return roles;
  }

  /** What rests now. */
  public List<Rest> of(StaffId id) {
    return rows.of(id, clock.instant());
  }

  /** Those that this one has and could lay down. */
  public Set<Role> canRest(StaffId id) {
    Set<Role> roles = staff.roles(id);
    roles.retainAll(Rest.ROLES);
    return roles;
  }

  /** From now on; says false when the role is not theirs, or the time is over before it began. */
  public boolean layDown(StaffId id, Role role, Optional<Instant> until) {
    Instant now = clock.instant();
    if (until.filter(end -> !end.isAfter(now)).isPresent()) {
      return false;
    }
    return transactions.write(
        () -> {
          boolean theirs = canRest(id).contains(role);
          if (theirs) {
            rows.put(id, new Rest(role, until), now);
            audit.append(AuditEntry.ofHouse("role.rests", id.value(), role.name()));
          }
          return theirs;
        });
  }

  /** Says false when it does not rest. */
  public boolean takeUp(StaffId id, Role role) {
    return transactions.write(
        () -> {
          boolean rested = rows.remove(id, role);
          if (rested) {
            audit.append(AuditEntry.ofHouse("role.taken-up", id.value(), role.name()));
          }
          return rested;
        });
  }

  /** A role that is taken away does not rest when it is given again. */
  void keepOnly(StaffId id, Set<Role> roles) {
    rows.keepOnly(id, roles);
  }
}
