// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
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
  private final RowsNow now;
  private final AuditChain audit;
  private final Transactions transactions;
  private final Clock clock;

  Exports(
      ExportRows rows,
      Analyses analyses,
      RowsNow now,
      AuditChain audit,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.analyses = analyses;
    this.now = now;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The text of a file of an analysis that is done. */
  String take(Viewer.Staff by, AnalysisId id, Export what) {
    Analysis analysis = analyses.find(by, id);
    if (!(analyses.found(by, analysis).orElseThrow(NotThere::new) instanceof Found.Done done)
        || !done.files().containsKey(what)) {
      throw new NotThere();
    }
    return transactions.write(
        () -> {
          Taken taken = what == Export.ROWS ? rows(by, analysis) : kept(done, what);
          rows.add(new ExportRows.Row(by.id(), id, what.file(), taken.rows(), clock.instant()));
          audit.append(
              AuditEntry.ofHouse(
                  "study.exported", by.id().value(), what.file() + " of " + id.value()));
          return taken.text();
        });
  }

  private static Taken kept(Found.Done done, Export what) {
    return new Taken(done.files().getOrDefault(what, ""), done.rows());
  }

  private Taken rows(Viewer.Staff by, Analysis of) {
    Drawn drawn = of.asked().of().flatMap(study -> now.of(by, study)).orElseThrow(NotThere::new);
    return new Taken(new String(drawn.csv(), UTF_8), OptionalLong.of(drawn.members().size()));
  }

  /** All of one researcher, the newest first. */
  List<ExportRows.Row> of(Viewer.Staff by) {
    return transactions.read(() -> rows.of(by.id()));
  }

  /** What is taken along, and of how many rows it is. */
  private record Taken(String text, OptionalLong rows) {

    @Override
    public String toString() {
      return "Taken[kept secret]";
    }
  }
}
