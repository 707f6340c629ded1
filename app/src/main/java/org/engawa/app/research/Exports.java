// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.Clock;
import java.util.List;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.springframework.stereotype.Component;

/** What researchers take along: a file leaves only after its line is written. */
@Component
final class Exports {

  private final ExportRows rows;
  private final Analyses analyses;
  private final AuditChain audit;
  private final Transactions transactions;
  private final Clock clock;

  Exports(
      ExportRows rows,
      Analyses analyses,
      AuditChain audit,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.analyses = analyses;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The text of a file of an analysis that is done. */
  String take(Viewer.Staff by, AnalysisId id, Export what) {
    Found found = analyses.found(by, analyses.find(by, id)).orElseThrow(NotThere::new);
    if (found instanceof Found.Done done && done.files().get(what) instanceof String text) {
      transactions.write(
          () -> {
            rows.add(new ExportRows.Row(by.id(), id, what.file(), done.rows(), clock.instant()));
            audit.append(
                AuditEntry.ofHouse(
                    "study.exported", by.id().value(), what.file() + " of " + id.value()));
          });
      return text;
    }
    throw new NotThere();
  }

  /** All of one researcher, the newest first. */
  List<ExportRows.Row> of(Viewer.Staff by) {
    return transactions.read(() -> rows.of(by.id()));
  }
}
