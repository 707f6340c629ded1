// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** The chain of what was done in the house: each line holds the hash of the one before. */
@Component
public final class AuditChain {

  private final AuditLines lines;
  private final Vault vault;
  private final ChainSeal seal;
  private final Transactions transactions;
  private final Clock clock;

  AuditChain(
      AuditLines lines, Vault vault, HouseKeys house, Transactions transactions, Clock clock) {
    this.lines = lines;
    this.vault = vault;
    this.seal = house.chainSeal();
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Writes a line in the transaction of the caller: what is not written did not happen. */
  public void append(AuditEntry entry) {
    Vault.requireWriting();
    UUID id = UUID.randomUUID();
    Optional<byte[]> subject = entry.subject().map(vault::auditLookup);
    Optional<byte[]> why =
        entry.subject().flatMap(owner -> entry.why().map(text -> sealed(owner, id, text)));
    AuditAnchor head = lines.holdHead();
    AuditLine line =
        new AuditLine(
                head.seq() + 1,
                id,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                entry.kind(),
                entry.actor(),
                subject,
                entry.what(),
                why,
                head.hash(),
                new byte[0])
            .hashed();
    lines.add(line);
    lines.moveHead(new AuditAnchor(line.seq(), line.hash(), seal.sign(line.seq(), line.hash())));
  }

  /** The signed head, to be kept outside of the house; empty before the first line. */
  public Optional<AuditAnchor> anchor() {
    return transactions.read(lines::head);
  }

  /** The Ed25519 key with which anybody can check an anchor. */
  public byte[] publicKey() {
    return seal.publicKey();
  }

  /** Walks the whole chain, and compares it with its head and with anchors kept elsewhere. */
  public AuditVerdict verify(List<AuditAnchor> anchors) {
    return transactions.read(() -> new AuditWalk(lines, seal, anchors).verdict());
  }

  private byte[] sealed(OwnerId owner, UUID line, String why) {
    return vault.seal(owner, new Place("audit_line", "why_sealed", line), why);
  }
}
