// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Decides each request by the access table. */
@Component
final class TableGate implements AuthorizationManager<RequestAuthorizationContext> {

  private final AccessTable table;
  private final Sessions sessions;
  private final Clock clock;
  private final Map<Alike, Set<String>> shut = new ConcurrentHashMap<>();

  TableGate(AccessTable table, Sessions sessions, Clock clock) {
    this.table = table;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    Verdict verdict = verdict(request, sessions.find(request));
    request.setAttribute(Verdict.ATTRIBUTE, verdict);
    return new AuthorizationDecision(verdict instanceof Verdict.Open);
  }

  Verdict verdict(HttpServletRequest request, Optional<Session> session) {
    String path = request.getRequestURI();
    Optional<AccessRow> row = table.find(request.getMethod(), path);
    boolean allowed = row.filter(found -> lets(found.who(), session)).isPresent();
    if (!allowed) {
      boolean closed = row.isPresent() || Verdict.behindClosedDoor(path);
      return session.isEmpty() && closed ? new Verdict.SignInFirst() : new Verdict.NotThere();
    }
    boolean stale = session.filter(open -> open.fresh(clock.instant())).isEmpty();
    return row.get().fresh() && stale ? new Verdict.FreshFirst() : new Verdict.Open();
  }

  /** How large a form with a file may be here: few places take one, and not from everybody. */
  long mostBytes(HttpServletRequest request, Optional<Session> session) {
    return table
        .find(request.getMethod(), request.getRequestURI())
        .filter(row -> lets(row.who(), session))
        .map(AccessRow::mostBytes)
        .orElse(0L);
  }

  /** The pages that this session does not open, so that no link leads to them. */
  Set<String> shut(Session session) {
    Alike alike =
        new Alike(
            session.account() instanceof StaffId, Set.copyOf(session.roles()), session.tonight());
    return shut.computeIfAbsent(alike, _ -> shutNow(session));
  }

  private Set<String> shutNow(Session session) {
    Stream<String> closed =
        table.rows().stream()
            .filter(row -> row.method().equals("GET") && !lets(row.who(), Optional.of(session)))
            .map(row -> row.pattern().getPatternString());
    // Who is in need not come in; and whoever has words finds it in the settings; whoever has none
    // is led there from every page.
    Stream<String> words = session.tonight() ? Stream.empty() : Stream.of(NewWordsPage.IN_ROOM);
    return Stream.of(closed, words, Stream.of("/come-in", "/return"))
        .flatMap(each -> each)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean lets(Who who, Optional<Session> session) {
    return switch (who) {
      case Who.Everyone _, Who.Stranger _ -> true;
      case Who.SignedIn _ -> session.isPresent();
      case Who.Staff _ -> session.filter(open -> open.account() instanceof StaffId).isPresent();
      case Who.OneOf(var roles) ->
          session.filter(open -> !Collections.disjoint(open.roles(), roles)).isPresent();
    };
  }

  /** Those to whom the same pages are shut; the roles are few, and so are these. */
  private record Alike(boolean staff, Set<Role> roles, boolean tonight) {}
}
