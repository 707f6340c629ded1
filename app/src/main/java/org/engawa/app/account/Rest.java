// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A role that is laid down for a time; nobody is asked why.
 *
 * @param until when it counts again by itself; empty while only its holder takes it up again
 */
public record Rest(Role role, Optional<Instant> until) {

  /** The roles in which somebody is beside others of their own will. */
  static final Set<Role> ROLES = EnumSet.of(Role.PEER_SUPPORTER, Role.MODERATOR);

  /** Refuses a role that does not rest. */
  public Rest {
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException("the role " + role + " does not rest, but " + ROLES);
    }
  }
}
