// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;

/**
 * The door that is somebody's own, to which they come and go back.
 *
 * @param path the first page behind it that they may open
 */
record OwnDoor(Door door, String path) {

  private static final Set<Role> CASES = EnumSet.of(Role.SUPPORTER, Role.CLINICIAN, Role.LEAD);

  static OwnDoor of(AccountId account, Set<Role> roles) {
    return switch (account) {
      case PersonId _ -> new OwnDoor(Door.ROOM, "/room");
      case FamilyId _ -> new OwnDoor(Door.HOME, "/home");
      case StaffId _ -> staff(roles);
    };
  }

  /** The first that the roles open; to the others there are links. */
  private static OwnDoor staff(Set<Role> roles) {
    if (!Collections.disjoint(roles, CASES)) {
      return new OwnDoor(Door.DESK, "/desk");
    }
    if (roles.contains(Role.MODERATOR)) {
      return new OwnDoor(Door.DESK, "/desk/moderation");
    }
    if (roles.contains(Role.OPERATOR)) {
      return new OwnDoor(Door.HOUSE, "/house");
    }
    if (roles.contains(Role.RESEARCHER)) {
      return new OwnDoor(Door.STUDY, "/study");
    }
    return roles.contains(Role.PEER_SUPPORTER)
        ? new OwnDoor(Door.DESK, "/desk/mentoring")
        : new OwnDoor(Door.DESK, "/staff/settings");
  }

  /** The link on the veranda that leads back. */
  DoorLink back() {
    return new DoorLink(Door.VERANDA, 95, path, "shell.back." + door.key());
  }
}
