// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.engawa.app.shell.Digests.sha256;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Rests;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.SealBroken;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Opens, finds and ends sessions. */
@Component
final class Sessions {

  private static final String FOUND = "engawa.session";
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final OpenSessions open;
  private final Rests rests;
  private final SessionCookie cookie;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Sessions(
      OpenSessions open,
      Rests rests,
      SessionCookie cookie,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.open = open;
    this.rests = rests;
    this.cookie = cookie;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Opens a new one; the one that this browser had before ends. */
  void open(Exchange exchange, AccountId account, Device device, Optional<MineAlone> alone) {
    Instant now = clock.instant();
    SessionTerm term = SessionTerm.of(account, device, roles(account));
    start(exchange, account, device, new Start(now, now.plus(term.whole()), alone));
  }

  /** A fresh factor was given: the same session goes on under a new value. */
  void freshen(Exchange exchange, Session session, Optional<MineAlone> alone) {
    OpenSessions.Row row = session.row();
    Optional<MineAlone> kept = alone.or(() -> alone(session));
    start(exchange, row.account(), row.device(), new Start(row.startedAt(), row.endsAt(), kept));
  }

  /** The session of a request, when it has one that is still open. */
  Optional<Session> find(HttpServletRequest request) {
    if (request.getAttribute(FOUND) instanceof Session known) {
      return Optional.of(known);
    }
    Optional<Session> session = cookie.read(request).flatMap(this::load);
    session.ifPresent(found -> request.setAttribute(FOUND, found));
    return session;
  }

  /** What opens the words that are theirs alone, when the session was opened by words. */
  Optional<MineAlone> alone(Session session) {
    try {
      return session
          .row()
          .alone()
          .map(kept -> vault.carried(session.account().owner(), kept, secret(session.cookie())));
    } catch (SealBroken _) {
      return Optional.empty();
    }
  }

  void end(Exchange exchange) {
    find(exchange.request())
        .ifPresent(session -> transactions.write(() -> open.end(session.row().idHash())));
    exchange.request().removeAttribute(FOUND);
    if (cookie.read(exchange.request()).isPresent()) {
      cookie.takeBack(exchange.response());
    }
  }

  /** The others of the same account that are still open, the one that was begun last first. */
  List<OpenSessions.Row> others(Session session) {
    return open.of(session.account()).stream()
        .filter(row -> !Arrays.equals(row.idHash(), session.row().idHash()))
        .filter(this::stillOpen)
        .toList();
  }

  /** Ends the one of the others that this value names, if there still is one. */
  void endOther(Session session, String named) {
    others(session).stream()
        .filter(row -> row.name().equals(named))
        .forEach(row -> transactions.write(() -> open.end(row.idHash())));
  }

  /** Those who came for tonight only, before this, and whose session has ended. */
  List<PersonId> leftTonight(Instant before) {
    return open.tonight(before).stream().filter(this::nowhere).toList();
  }

  /** Whether no session of this account is open. */
  boolean nowhere(AccountId account) {
    return open.of(account).stream().noneMatch(this::stillOpen);
  }

  void endOthers(Session session) {
    transactions.write(() -> open.endOthers(session.account(), session.row().idHash()));
  }

  /** Those of these that are open now. */
  List<OpenSessions.Row> open(List<byte[]> hashes) {
    Instant now = clock.instant();
    return open.among(hashes).stream()
        .filter(
            row ->
                SessionTerm.of(row.account(), row.device(), roles(row.account()))
                    .until(row.usedAt(), row.endsAt())
                    .isAfter(now))
        .toList();
  }

  void sweep() {
    transactions.write(() -> open.sweep(clock.instant()));
  }

  private void start(Exchange exchange, AccountId account, Device device, Start start) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    Optional<byte[]> alone = start.alone().map(opened -> vault.carry(opened, secret(value)));
    OpenSessions.Row row =
        new OpenSessions.Row(
            idHash(value), account, device, start.startedAt(), now, start.endsAt(), now, alone);
    Optional<Session> before = find(exchange.request());
    transactions.write(
        () -> {
          before.ifPresent(session -> open.end(session.row().idHash()));
          open.add(row);
        });
    boolean stays = device == Device.OWN && !(account instanceof StaffId);
    Optional<Duration> age =
        stays ? Optional.of(Duration.between(now, start.endsAt())) : Optional.empty();
    cookie.give(exchange.response(), value, age);
    exchange.request().removeAttribute(FOUND);
    load(value).ifPresent(session -> exchange.request().setAttribute(FOUND, session));
  }

  private Optional<Session> load(String value) {
    Instant now = clock.instant();
    return open.find(idHash(value)).flatMap(found -> stillOpen(found, value, now));
  }

  private Optional<Session> stillOpen(OpenSessions.Found found, String value, Instant now) {
    OpenSessions.Row row = found.row();
    Set<Role> roles = roles(row.account());
    SessionTerm term = SessionTerm.of(row.account(), row.device(), roles);
    if (!term.holds(row, now)) {
      return Optional.empty();
    }
    if (!now.isBefore(row.usedAt().plus(NOTED_EVERY))) {
      transactions.write(() -> open.used(row.idHash(), now));
    }
    Instant until = term.until(now, row.endsAt());
    return Optional.of(
        new Session(row, value, roles, found.language(), found.theme(), until, found.tonight()));
  }

  private boolean stillOpen(OpenSessions.Row row) {
    return SessionTerm.of(row.account(), row.device(), roles(row.account()))
        .holds(row, clock.instant());
  }

  Set<Role> roles(AccountId account) {
    return switch (account) {
      case StaffId id -> rests.atWork(id);
      case PersonId _ -> Set.of(Role.PERSON);
      case FamilyId _ -> Set.of(Role.FAMILY);
    };
  }

  private static byte[] idHash(String value) {
    return sha256("session " + value);
  }

  private static byte[] secret(String value) {
    return sha256("alone " + value);
  }

  private record Start(Instant startedAt, Instant endsAt, Optional<MineAlone> alone) {}
}
