// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.gate.Limits;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.springframework.stereotype.Component;

/** Opens the door for a feature above that knows by a proof of its own who somebody is. */
@Component
public final class Doorkeeper {

  private static final Duration GOOD = Duration.ofMinutes(10);

  private final Welcome welcome;
  private final Sessions sessions;
  private final Limits limits;
  private final HandOver handOver;

  Doorkeeper(Welcome welcome, Sessions sessions, Limits limits, HandOver handOver) {
    this.welcome = welcome;
    this.sessions = sessions;
    this.limits = limits;
    this.handOver = handOver;
  }

  /** Seals for ten minutes what one page hands to the next, so that nothing is stored. */
  public String hand(String purpose, Map<String, String> fields) {
    return handOver.seal(purpose, GOOD, fields);
  }

  /** What was handed over; empty when it is too old, made up, or meant for another page. */
  public Optional<Map<String, String>> take(String purpose, String handed) {
    return handOver.open(purpose, handed);
  }

  /** Waits as long as this side must before its next try. */
  public void beforeTry(Exchange exchange, String with) {
    limits.beforeTry(limits.source(exchange.request()), with);
  }

  /**
   * Opens a session, or makes the one that this account has here fresh; what only words open stays
   * as it is. A page that sends on what was written, or a redirect.
   */
  public Object letIn(Exchange exchange, AccountId account, Carried carried) {
    Optional<Session> here =
        sessions.find(exchange.request()).filter(session -> session.account().equals(account));
    if (here.isPresent()) {
      welcome.freshen(exchange, here.get(), Optional.empty());
    } else {
      Device device = account instanceof StaffId ? Device.USUAL : Device.of(exchange.request());
      welcome.open(exchange, account, device, Optional.empty());
    }
    Optional<Page> sendOn = welcome.sendOn(exchange, carried);
    if (sendOn.isPresent()) {
      return sendOn.get();
    }
    return carried.present() || here.isPresent()
        ? welcome.to(account, carried)
        : new Redirect(first(account));
  }

  /** Whether this account has sessions elsewhere, too. */
  public boolean elsewhere(Exchange exchange) {
    return sessions
        .find(exchange.request())
        .filter(session -> !sessions.others(session).isEmpty())
        .isPresent();
  }

  /** Whether nothing of the room is kept after this session. */
  public boolean tonight(Exchange exchange) {
    return sessions.find(exchange.request()).filter(Session::tonight).isPresent();
  }

  /** Whoever came in without words is told first what stays shut. */
  private String first(AccountId account) {
    return switch (account) {
      case PersonId _ -> "/room/shut";
      case FamilyId _ -> "/home/shut";
      case StaffId _ -> welcome.to(account, Carried.nothing()).path();
    };
  }
}
