// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.gate.Limits;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Tells of sessions that hold something open whether they are still open, and who they are. */
@Component
public final class Stays {

  private final Sessions sessions;
  private final Limits limits;
  private final Transactions transactions;

  Stays(Sessions sessions, Limits limits, Transactions transactions) {
    this.sessions = sessions;
    this.limits = limits;
    this.transactions = transactions;
  }

  /** The session of a request; empty for readers. */
  public Optional<Stay> of(HttpServletRequest request) {
    return sessions.find(request).map(session -> stay(session.row()));
  }

  /** Where a request comes from, as a value that is forgotten each day. */
  public String source(HttpServletRequest request) {
    return limits.source(request);
  }

  /**
   * Those among them that are open now, with whoever they are now; what opens the words that are
   * somebody's alone is not among it. Being asked for does not count as use of a session.
   */
  public Map<Stay, Viewer> open(Collection<Stay> some) {
    if (some.isEmpty()) {
      return Map.of();
    }
    List<byte[]> hashes = some.stream().map(stay -> HexFormat.of().parseHex(stay.hash())).toList();
    Map<Stay, Viewer> open = new HashMap<>();
    transactions
        .read(() -> sessions.open(hashes))
        .forEach(row -> open.put(stay(row), viewer(row.account())));
    return open;
  }

  private Viewer viewer(AccountId account) {
    return switch (account) {
      case PersonId id -> new Viewer.Person(id, Optional.empty());
      case FamilyId id -> new Viewer.Family(id, Optional.empty());
      case StaffId id -> new Viewer.Staff(id, sessions.roles(id));
    };
  }

  private static Stay stay(OpenSessions.Row row) {
    return new Stay(HexFormat.of().formatHex(row.idHash()));
  }
}
