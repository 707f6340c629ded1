// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Approval;
import org.engawa.app.consent.Approvals;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * The studies of this house. Each has a key of its own, which seals its words and makes its
 * pseudonyms. What a study asks stays as it was written down, and none can be taken out: what it
 * was answered about is remembered for as long as the house stands.
 */
@Component
public final class Studies {

  private final StudyRows rows;
  private final Approvals approvals;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  Studies(
      StudyRows rows, Approvals approvals, Vault vault, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.approvals = approvals;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Writes a study down; nothing is reckoned for it until a lead agrees. */
  public StudyId make(StaffId by, About about) {
    StudyId id = StudyId.random();
    Instant now = clock.instant();
    transactions.write(
        () -> {
          vault.admit(id.owner());
          byte[] words = vault.seal(id.owner(), id.about(), about.text());
          rows.add(new StudyRows.Row(id, by, now, now, Optional.empty(), words));
        });
    return id;
  }

  /** All of the house, the newest first. */
  List<Study> all() {
    return transactions.read(rows::all).stream().map(this::opened).toList();
  }

  /** All of one researcher, the newest first. */
  List<Study> of(Viewer.Staff by) {
    return all().stream().filter(study -> study.by().equals(by.id())).toList();
  }

  Study find(Viewer.Staff by, StudyId id) {
    return transactions
        .read(() -> rows.find(id))
        .filter(row -> row.by().equals(by.id()))
        .map(this::opened)
        .orElseThrow(NotThere::new);
  }

  /** Which lead agreed to it, and when. */
  Optional<Approval> approval(Study of) {
    return approvals.of(of.id().value());
  }

  /** A lead agrees, and never to a study of their own. */
  public void approve(Viewer.Staff lead, StudyId id) {
    Study study =
        transactions
            .read(() -> rows.find(id))
            .filter(row -> row.endedAt().isEmpty() && !row.by().equals(lead.id()))
            .map(this::opened)
            .orElseThrow(NotThere::new);
    approvals.confirm(lead, id.value(), study.about().level());
  }

  /** From now on whoever has agreed meanwhile counts too. */
  void draw(Viewer.Staff by, StudyId id) {
    Study study = find(by, id);
    if (study.endedAt().isEmpty()) {
      transactions.write(() -> rows.draw(id, clock.instant()));
    }
  }

  /** Nothing is reckoned for it any more; what was stays. */
  void end(Viewer.Staff by, StudyId id) {
    Study study = find(by, id);
    transactions.write(
        () -> {
          rows.end(study.id(), clock.instant());
          approvals.retire(id.value());
        });
  }

  private Study opened(StudyRows.Row row) {
    String about = vault.unseal(row.id().owner(), row.id().about(), row.about());
    return new Study(
        row.id(), row.by(), row.madeAt(), row.drawnAt(), row.endedAt(), About.of(about));
  }
}
