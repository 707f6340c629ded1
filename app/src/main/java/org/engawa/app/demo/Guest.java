// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Door;

/**
 * Somebody who one can be in the made-up centre.
 *
 * @param name as it stands in addresses
 * @param door the door that opens to them
 * @param called what they are called
 * @param words their return words; staff have none
 */
record Guest(String name, Door door, UUID account, String called, Optional<String> words) {

  AccountId id() {
    return switch (door) {
      case ROOM -> new PersonId(account);
      case HOME -> new FamilyId(account);
      case DESK, STUDY, HOUSE -> new StaffId(account);
      case VERANDA, CRISIS ->
          throw new IllegalStateException("nobody of the demo belongs to " + door);
    };
  }

  @Override
  public String toString() {
    return "Guest[" + name + "]";
  }
}
