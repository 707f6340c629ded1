// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The reader's log: what is not written in it first is not shown. */
@Component
public final class Looks {

  private final Access access;
  private final LookLines lines;
  private final AuditChain audit;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  Looks(
      Access access,
      LookLines lines,
      AuditChain audit,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.access = access;
    this.lines = lines;
    this.audit = audit;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Asks {@link Access}, writes the line and only then reads, in one transaction; when it is shut
   * the answer is that nothing is there.
   */
  public <T> T reading(Viewer.Staff by, PersonId whose, Topic what, Supplier<T> text) {
    return transactions.write(
        () -> {
          access.toPerson(by, whose, what).orNotThere();
          looked(by, whose, what);
          return text.get();
        });
  }

  /** The same for one note of a family. */
  public <T> T readingNote(Viewer.Staff by, FamilyId whose, UUID note, Supplier<T> text) {
    return transactions.write(
        () -> {
          access.toFamily(by, whose, Topic.FAMILY_NOTE, Optional.of(note)).orNotThere();
          looked(by, whose, Topic.FAMILY_NOTE, Optional.of(note));
          return text.get();
        });
  }

  /** Writes that one of the staff looks at a topic, in the caller's writing transaction. */
  public void looked(Viewer.Staff by, AccountId whose, Topic what) {
    write(by, whose, new What(what, Optional.empty(), Optional.empty()));
  }

  /** The same for one item of the topic. */
  public void looked(Viewer.Staff by, AccountId whose, Topic what, Optional<UUID> item) {
    write(by, whose, new What(what, item, Optional.empty()));
  }

  /** The same with the reason that was given; it is sealed for the owner of the words. */
  public void looked(Viewer.Staff by, AccountId whose, Topic what, String why) {
    write(by, whose, new What(what, Optional.empty(), Optional.of(why)));
  }

  private void write(Viewer.Staff by, AccountId whose, What what) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("a look is written in the transaction that reads the text");
    }
    UUID id = UUID.randomUUID();
    try {
      audit.append(
          new AuditEntry(
              "look",
              Optional.of(by.id().value()),
              Optional.of(whose.owner()),
              what.code(),
              what.why()));
      lines.add(
          whose,
          new LookLine(
              id, by.id(), what.topic(), what.item(), clock.instant(), sealed(id, whose, what)));
    } catch (RuntimeException e) {
      throw new LookNotWritten(e);
    }
  }

  private Optional<byte[]> sealed(UUID id, AccountId whose, What what) {
    return what.why().map(why -> vault.seal(whose.owner(), placeOfWhy(id), why));
  }

  static Place placeOfWhy(UUID id) {
    return new Place("look", "why_sealed", id);
  }

  private record What(Topic topic, Optional<UUID> item, Optional<String> why) {
    String code() {
      return item.map(id -> topic.key() + " " + id).orElse(topic.key());
    }
  }
}
