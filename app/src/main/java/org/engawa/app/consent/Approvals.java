// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.springframework.stereotype.Component;

/**
 * The studies that may count people of this house: a lead agreed, never the researcher alone, and
 * for the seventh level has seen the approval of an ethics board.
 */
@Component
public final class Approvals {

  private final ApprovalRows rows;
  private final AuditChain audit;
  private final Transactions transactions;
  private final Clock clock;

  Approvals(ApprovalRows rows, AuditChain audit, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A lead agrees to a study at this level. */
  public void confirm(Viewer.Staff by, UUID study, Level level) {
    if (!by.roles().contains(Role.LEAD)) {
      throw new NotThere();
    }
    transactions.write(
        () -> {
          if (rows.add(study, level, by.id(), clock.instant())) {
            audit.append(AuditEntry.ofHouse("study.approved", by.id().value(), study.toString()));
          }
        });
  }

  /** It holds no longer; what was reckoned before stays as it is. */
  public void retire(UUID study) {
    transactions.write(() -> rows.retire(study, clock.instant()));
  }

  /** Who confirmed it and when; empty while nobody has. */
  public Optional<Approval> of(UUID study) {
    return transactions.read(() -> rows.of(study));
  }

  /** Whether an ethics approval is on record. */
  boolean onRecord() {
    return transactions.read(() -> rows.any(Level.RESEARCH_PSEUDONYMOUS));
  }
}
