// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.Set;
import org.engawa.app.account.Role;

/** Who keeps meet-ups. */
final class Keepers {

  static final Set<Role> ROLES =
      Set.of(Role.PEER_SUPPORTER, Role.MODERATOR, Role.SUPPORTER, Role.CLINICIAN, Role.LEAD);

  private Keepers() {}
}
