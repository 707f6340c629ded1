// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** The sheets that families fill in at Home: theirs alone, and no way leads from here to a case. */
@Component
public final class FamilySheets {

  private final OwnSheets rows;
  private final Instruments instruments;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  FamilySheets(
      OwnSheets rows,
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

  /** Keeps a sheet; the same one sent twice is kept once. */
  public void keep(Viewer.Family family, Sheet sheet) {
    OwnerId owner = family.id().owner();
    byte[] sealed = vault.sealAlone(owner, sheet.id().own(), SheetText.write(sheet));
    transactions.write(() -> rows.add(owner, new SealedSheet(sheet.id(), clock.instant(), sealed)));
  }

  /** Their own, the oldest first; none without what opens them. */
  public List<Sheet> own(Viewer.Family family) {
    List<SealedSheet> sealed = transactions.read(() -> rows.of(family.id().owner()));
    return family.alone().stream()
        .flatMap(alone -> sealed.stream().flatMap(row -> open(row, alone)))
        .toList();
  }

  private Stream<Sheet> open(SealedSheet row, MineAlone alone) {
    String line = alone.open(row.id().own(), row.sheet());
    return SheetText.read(row.id(), line, instruments.cards()).stream();
  }

  /** Takes out one of theirs; says false when there is none. */
  boolean takeOut(Viewer.Family family, UUID id) {
    return transactions.write(() -> rows.remove(family.id().owner(), id));
  }
}
