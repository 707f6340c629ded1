// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.ReceiptWords;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Words from the crisis page, each with a key of its own, and the answers to them. */
@Component
final class CrisisWordBook {

  private final SafetyEntryRows entries;
  private final SafetySeal seal;
  private final AskedToRead asked;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  CrisisWordBook(
      SafetyEntryRows entries,
      SafetySeal seal,
      AskedToRead asked,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.entries = entries;
    this.seal = seal;
    this.asked = asked;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps words in the transaction of the caller. */
  void add(String words, byte[] receipt) {
    EntryId id = EntryId.random();
    vault.admit(id.itself());
    SealedEntry entry = SealedEntry.fresh(id, Origin.CRISIS, id.itself(), clock.instant());
    entries.add(seal.with(entry, words), Optional.of(receipt));
  }

  /** The answers under these words; empty when nothing is kept under them. */
  Optional<List<AskedToRead.Answer>> answers(ReceiptWords receipt) {
    return transactions.read(() -> entries.byReceipt(lookup(receipt)).map(asked::answers));
  }

  /**
   * Under what the words are found: a hash with a secret of the house that is not in the database.
   * It is not stretched, because a flood would then stop everybody who signs in; the words have 77
   * bits.
   */
  byte[] lookup(ReceiptWords receipt) {
    return vault.lookup("crisis receipt", receipt.canonical());
  }
}
