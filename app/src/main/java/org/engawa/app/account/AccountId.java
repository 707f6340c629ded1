// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;

/** An account; persons, families and staff are different types, so that no call mixes them up. */
public sealed interface AccountId permits PersonId, FamilyId, StaffId {

  /** The random id. */
  UUID value();

  /** The owner under whose key the words of this account are sealed. */
  default OwnerId owner() {
    return new OwnerId(value());
  }
}
