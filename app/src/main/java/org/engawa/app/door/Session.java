// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.Role;
import org.engawa.app.shell.Language;

/**
 * A session that a request belongs to.
 *
 * @param tonight whether nothing of the room is kept after it
 */
record Session(
    OpenSessions.Row row,
    String cookie,
    Set<Role> roles,
    Language language,
    String theme,
    Instant until,
    boolean tonight) {

  private static final Duration FRESH = Duration.ofMinutes(5);

  AccountId account() {
    return row.account();
  }

  /** A room for tonight has no factor that could be asked for once more. */
  boolean fresh(Instant now) {
    return tonight || now.isBefore(row.freshAt().plus(FRESH));
  }

  @Override
  public String toString() {
    return "Session[kept secret]";
  }
}
