// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.Rests;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.VisitResolver;
import org.engawa.app.vault.MineAlone;
import org.springframework.stereotype.Component;

/**
 * What happens once somebody is known: the session opens and what they were about to do goes on.
 */
@Component
final class Welcome {

  private final Sessions sessions;
  private final VisitResolver visits;
  private final Rests rests;
  private final Disguises disguises;
  private final Transactions transactions;
  private final Tonight tonight;

  Welcome(
      Sessions sessions,
      VisitResolver visits,
      Rests rests,
      Disguises disguises,
      Transactions transactions,
      Tonight tonight) {
    this.sessions = sessions;
    this.visits = visits;
    this.rests = rests;
    this.disguises = disguises;
    this.transactions = transactions;
    this.tonight = tonight;
  }

  void open(Exchange exchange, AccountId account, Device device, Optional<MineAlone> alone) {
    Optional<Session> before = sessions.find(exchange.request());
    sessions.open(exchange, account, device, alone);
    tonight.left(before);
    known(exchange);
  }

  void freshen(Exchange exchange, Session session, Optional<MineAlone> alone) {
    sessions.freshen(exchange, session, alone);
    known(exchange);
  }

  /** The page that sends on what was written; empty when a redirect is enough. */
  Optional<Page> sendOn(Exchange exchange, Carried carried) {
    return carried.post()
        ? Optional.of(SendOnPage.of(visits.visit(exchange.request()), carried))
        : Optional.empty();
  }

  Redirect to(AccountId account, Carried carried) {
    if (carried.present()) {
      return new Redirect(carried.path());
    }
    Set<Role> roles =
        account instanceof StaffId staff ? transactions.read(() -> rests.atWork(staff)) : Set.of();
    return new Redirect(OwnDoor.of(account, roles).path());
  }

  /** From here on the language is the one that the account chose, not the one of the address. */
  private void known(Exchange exchange) {
    exchange.request().removeAttribute(VisitResolver.PREFIX);
    sessions
        .find(exchange.request())
        .ifPresent(
            session -> {
              disguises.put(exchange.request(), session.account());
              SessionToken.put(exchange, session);
            });
  }
}
