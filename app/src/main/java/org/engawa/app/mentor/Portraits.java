// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.StaffMember;
import org.engawa.app.account.Viewer;
import org.engawa.app.mentor.Portrait.Confirmed;
import org.engawa.app.mentor.Portrait.Rest;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The pages of those who like to accompany somebody. */
@Component
public final class Portraits {

  private final PortraitRows rows;
  private final Accounts accounts;
  private final Vault vault;
  private final AuditChain audit;
  private final Transactions transactions;
  private final Clock clock;

  Portraits(
      PortraitRows rows,
      Accounts accounts,
      Vault vault,
      AuditChain audit,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.vault = vault;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps the page of a peer supporter; a lead confirms it anew before it is shown. */
  public void keep(Viewer.Staff by, Map<String, String> said) {
    require(by, Role.PEER_SUPPORTER);
    new Portrait(by.id(), said, Optional.empty(), Rest.AT_HAND);
    byte[] sealed = vault.seal(by.id().owner(), place(by.id()), FormText.write(said));
    transactions.write(() -> rows.put(by.id(), sealed, clock.instant()));
  }

  /** A lead has seen that training and supervision are as they are said on this page. */
  public boolean confirm(Viewer.Staff by, StaffId mentor, Instant written) {
    require(by, Role.LEAD);
    return transactions.write(
        () -> {
          boolean done = rows.confirm(mentor, written, new Confirmed(by.id(), clock.instant()));
          if (done) {
            audit.append(
                AuditEntry.ofHouse("mentor.confirmed", by.id().value(), mentor.value().toString()));
          }
          return done;
        });
  }

  /** Confirms a page as it stands now. */
  public void confirm(Viewer.Staff by, StaffId mentor) {
    all().stream()
        .filter(each -> each.portrait().mentor().equals(mentor))
        .forEach(each -> confirm(by, mentor, each.at()));
  }

  /** Rests, or takes it up again. */
  public void rest(Viewer.Staff by, Rest rest) {
    require(by, Role.PEER_SUPPORTER);
    Optional<Instant> since =
        rest == Rest.RESTING ? Optional.of(clock.instant()) : Optional.empty();
    if (!transactions.write(() -> rows.rest(by.id(), since))) {
      throw new NotThere();
    }
  }

  /** Those who can be asked: confirmed, not resting, and peer supporters still. */
  List<Portrait> offered() {
    return all().stream().map(Written::portrait).filter(Portrait::offered).toList();
  }

  /** Of those who are peer supporters, also of those whose role rests; the page rests with it. */
  List<Written> all() {
    Map<StaffId, StaffMember> peers =
        accounts.staff().stream()
            .filter(member -> member.has(Role.PEER_SUPPORTER))
            .collect(Collectors.toMap(StaffMember::id, member -> member));
    return transactions.read(rows::all).stream()
        .flatMap(
            row ->
                Optional.ofNullable(peers.get(row.mentor())).stream()
                    .map(peer -> opened(row, peer)))
        .toList();
  }

  Optional<Portrait> of(StaffId mentor) {
    return all().stream()
        .map(Written::portrait)
        .filter(portrait -> portrait.mentor().equals(mentor))
        .findFirst();
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof StaffId mentor) {
      rows.remove(mentor);
    }
  }

  private Written opened(PortraitRows.Row row, StaffMember peer) {
    StaffId mentor = row.mentor();
    Map<String, String> said =
        FormText.read(vault.unseal(mentor.owner(), place(mentor), row.words()));
    boolean rests = row.restingAt().isPresent() || peer.resting().contains(Role.PEER_SUPPORTER);
    Rest rest = rests ? Rest.RESTING : Rest.AT_HAND;
    return new Written(new Portrait(mentor, said, row.confirmed(), rest), row.writtenAt());
  }

  static void require(Viewer.Staff by, Role role) {
    if (!by.roles().contains(role)) {
      throw new NotThere();
    }
  }

  private static Place place(StaffId mentor) {
    return new Place("mentor_portrait", "words_sealed", mentor.value());
  }

  /** A portrait and when its words were written, so that a lead confirms what was read. */
  record Written(Portrait portrait, Instant at) {}
}
