// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Optional;
import java.util.Set;
import org.engawa.app.vault.MineAlone;

/** Who looks; a controller takes the kind that its page is for as a parameter. */
public sealed interface Viewer {

  /** Somebody who reads and is known to nobody. */
  record Reader() implements Viewer {}

  /**
   * The person concerned in the own room.
   *
   * @param id the account
   * @param alone what opens the words that are the person's alone, when return words were given
   */
  record Person(PersonId id, Optional<MineAlone> alone) implements Viewer {}

  /**
   * One of a family at the Home door.
   *
   * @param id the account
   * @param alone what opens the words that are theirs alone
   */
  record Family(FamilyId id, Optional<MineAlone> alone) implements Viewer {}

  /**
   * One of the staff.
   *
   * @param id the account
   * @param roles what they may do
   */
  record Staff(StaffId id, Set<Role> roles) implements Viewer {}
}
