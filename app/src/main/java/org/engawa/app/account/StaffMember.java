// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Set;
import java.util.TreeSet;

/**
 * One of the staff as the house lists them.
 *
 * @param id the account
 * @param displayName the name that people see
 * @param roles what they may do now
 * @param resting the roles that they have laid down for a time, which have no effect meanwhile
 * @param enrolled whether they have set a password and a second factor
 */
public record StaffMember(
    StaffId id, String displayName, Set<Role> roles, Set<Role> resting, boolean enrolled) {

  /** Also a role that rests is theirs. */
  public boolean has(Role role) {
    return roles.contains(role) || resting.contains(role);
  }

  StaffMember resting(Set<Role> laidDown) {
    Set<Role> left = new TreeSet<>(roles);
    left.removeAll(laidDown);
    return new StaffMember(id, displayName, Set.copyOf(left), Set.copyOf(laidDown), enrolled);
  }
}
