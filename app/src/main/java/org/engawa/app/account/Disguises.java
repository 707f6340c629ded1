// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.engawa.app.shell.Disguise;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.VisitResolver;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plain titles and icons for those who do not want ours to stand in their tabs. */
@Component
final class Disguises {

  private static final String AND = "\n";

  private final DisguiseRows rows;
  private final Vault vault;
  private final Transactions transactions;

  Disguises(DisguiseRows rows, Vault vault, Transactions transactions) {
    this.rows = rows;
    this.vault = vault;
    this.transactions = transactions;
  }

  /** What somebody chose; staff have none. */
  Optional<Disguise> of(AccountId owner) {
    return owner instanceof StaffId
        ? Optional.empty()
        : transactions
            .read(() -> rows.of(owner))
            .flatMap(sealed -> opened(owner, sealed));
  }

  void choose(AccountId owner, Optional<Disguise> chosen) {
    transactions.write(
        () ->
            chosen.ifPresentOrElse(
                disguise -> rows.put(owner, sealed(owner, disguise)), () -> rows.remove(owner)));
  }

  /** Makes it known to every page of this request, those about errors too. */
  void put(HttpServletRequest request, Session session) {
    session
        .tab()
        .flatMap(sealed -> opened(session.account(), sealed))
        .ifPresent(chosen -> request.setAttribute(VisitResolver.DISGUISE, chosen));
  }

  private Optional<Disguise> opened(AccountId owner, byte[] sealed) {
    String[] parts = vault.unseal(owner.owner(), place(owner), sealed).split(AND, 2);
    return Disguise.Kind.of(parts[0]).map(kind -> new Disguise(kind, parts[1]));
  }

  @EventListener
  void on(AccountErased erased) {
    rows.remove(erased.id());
  }

  private byte[] sealed(AccountId owner, Disguise disguise) {
    return vault.seal(owner.owner(), place(owner), disguise.kind().key() + AND + disguise.word());
  }

  private static Place place(AccountId owner) {
    return new Place("tab_disguise", "tab_sealed", owner.value());
  }
}
