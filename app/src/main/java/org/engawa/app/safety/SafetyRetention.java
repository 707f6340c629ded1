// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Vault;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of what was closed long enough ago; what is open is never let go of. */
@Component
final class SafetyRetention {

  static final Duration KEPT = Duration.ofDays(180);
  private static final int AT_ONCE = 50;

  private final SafetyEntryRows entries;
  private final Vault vault;
  private final Unsent unsent;
  private final Transactions transactions;
  private final Clock clock;

  SafetyRetention(
      SafetyEntryRows entries, Vault vault, Unsent unsent, Transactions transactions, Clock clock) {
    this.entries = entries;
    this.vault = vault;
    this.unsent = unsent;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
  void letGo() {
    boolean more = true;
    while (more) {
      more = letGoOfSome();
    }
  }

  /** A few in one transaction, so that nobody else waits long to write. */
  private boolean letGoOfSome() {
    return transactions.write(
        () -> {
          List<SealedEntry> due = entries.closedBefore(clock.instant().minus(KEPT), AT_ONCE);
          for (SealedEntry entry : due) {
            entries.remove(entry.id());
            unsent.forgetAbout(entry.id().value());
            if (entry.origin() == Origin.CRISIS) {
              vault.destroy(entry.id().itself());
            }
          }
          return !due.isEmpty();
        });
  }
}
