// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import java.time.Instant;
import java.util.UUID;
import org.engawa.app.account.AccountId;

/**
 * A passkey as the table keeps it: all but when it was added and how often it was used is sealed.
 *
 * @param lookup by which its credential is found
 * @param credential the attestation object of its making
 * @param handle by which the device knows the account; random, and nowhere else
 * @param uses what the device counts, or 0 when it does not
 */
record Passkey(
    UUID id,
    AccountId account,
    byte[] lookup,
    byte[] credential,
    byte[] handle,
    byte[] label,
    long uses,
    Instant addedAt) {

  @Override
  public String toString() {
    return "Passkey[kept secret]";
  }
}
