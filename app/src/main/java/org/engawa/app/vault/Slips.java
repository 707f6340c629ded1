// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Keeps small texts that stand by themselves, sealed; they go with the key of their owner. */
@Component
public final class Slips {

  private final SlipRows rows;
  private final Vault vault;
  private final Transactions transactions;

  Slips(SlipRows rows, Vault vault, Transactions transactions) {
    this.rows = rows;
    this.vault = vault;
    this.transactions = transactions;
  }

  /** Puts a text that the house can open in the place of the one before. */
  public void put(Slip slip, String text) {
    byte[] sealed = vault.seal(slip.owner(), slip.place(), text);
    transactions.write(() -> rows.put(slip, sealed));
  }

  /** Puts a text that only the owner's words open in the place of the one before. */
  public void putAlone(Slip slip, String text) {
    byte[] sealed = vault.sealAlone(slip.owner(), slip.place(), text);
    transactions.write(() -> rows.put(slip, sealed));
  }

  /** What the house can open. */
  public Optional<String> of(Slip slip) {
    return find(slip).map(row -> vault.unseal(slip.owner(), row.place(slip), row.text()));
  }

  /** What only the owner's words open. */
  public Optional<String> of(Slip slip, MineAlone mine) {
    return find(slip).map(row -> mine.open(row.place(slip), row.text()));
  }

  /** Whom or what those of one form are about. */
  public List<UUID> abouts(OwnerId owner, String form) {
    return transactions.read(() -> rows.abouts(owner, form));
  }

  /** Takes it out. Mostly there is none, and whoever looks need not wait for the one writer. */
  public void remove(Slip slip) {
    if (find(slip).isPresent()) {
      transactions.write(() -> rows.remove(slip));
    }
  }

  /** Takes out what anybody keeps about this, since it is gone. */
  public void removeAbout(UUID gone) {
    transactions.write(() -> rows.removeAbout(gone));
  }

  private Optional<SlipRows.Row> find(Slip slip) {
    return transactions.read(() -> rows.of(slip));
  }
}
