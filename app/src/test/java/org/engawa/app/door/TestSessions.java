// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.shell.Digests;

/** Sessions as the table keeps them. */
final class TestSessions {

  private TestSessions() {}

  /** One that began now and is found by this number. */
  static OpenSessions.Row begun(AccountId id, int number, Instant now) {
    return new OpenSessions.Row(
        Digests.sha256(Integer.toString(number)),
        id,
        Device.USUAL,
        now,
        now,
        now.plus(Duration.ofHours(12)),
        now,
        Optional.empty());
  }
}
