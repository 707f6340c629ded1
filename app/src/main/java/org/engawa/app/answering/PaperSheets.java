// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * The sheets of a case, entered from paper and sealed under the key of the case.
 *
 * <p>Whether a viewer may have them is asked of {@code Access} by whoever calls.
 */
@Component
public final class PaperSheets {

  private final CaseSheets rows;
  private final Instruments instruments;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  PaperSheets(
      CaseSheets rows,
      Instruments instruments,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.instruments = instruments;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps a sheet that was entered from paper; the same one sent twice is kept once. */
  public void enter(StaffId by, CaseId into, Sheet sheet) {
    byte[] line = vault.seal(owner(into), sheet.id().ofCase(), SheetText.write(sheet));
    transactions.write(
        () -> rows.add(into, by, new SealedSheet(sheet.id(), clock.instant(), line)));
  }

  /** The sheets of a case, in the order in which they were entered. */
  public List<Sheet> of(CaseId which) {
    return transactions.read(() -> rows.of(which)).stream()
        .flatMap(
            row -> {
              String line = vault.unseal(owner(which), row.id().ofCase(), row.sheet());
              return SheetText.read(row.id(), line, instruments.cards()).stream();
            })
        .toList();
  }

  /** Takes out a sheet that was entered by mistake; says false when the case has none such. */
  boolean takeOut(CaseId from, UUID id) {
    return transactions.write(() -> rows.remove(from, id));
  }

  private static OwnerId owner(CaseId of) {
    return new OwnerId(of.value());
  }
}
