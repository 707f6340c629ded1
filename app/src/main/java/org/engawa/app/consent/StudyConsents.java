// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Agreeing to count in studies, and taking it back as easily; no level follows from another. */
@Component
public final class StudyConsents {

  /** Rises when the sentences change by which somebody agrees. */
  static final int WORDING = 1;

  static final Set<Level> LEVELS =
      EnumSet.of(Level.RESEARCH_AGGREGATED, Level.RESEARCH_PSEUDONYMOUS);

  private final StudyConsentRows rows;
  private final Approvals approvals;
  private final AuditChain audit;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;
  private final Clock clock;

  StudyConsents(
      StudyConsentRows rows,
      Approvals approvals,
      AuditChain audit,
      ApplicationEventPublisher events,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.approvals = approvals;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Agrees to one level; the seventh is there only with an ethics approval on record. */
  public void give(Viewer.Person by, Level level) {
    transactions.write(
        () -> {
          if (!offered().contains(level)) {
            throw new NotThere();
          }
          if (rows.add(by.id(), level, WORDING, clock.instant())) {
            write("consent.given", by.id(), level);
            events.publishEvent(new StudiesJoined(by));
          }
        });
  }

  /** Takes one level back. */
  public void takeBack(Viewer.Person by, Level level) {
    transactions.write(
        () -> {
          if (rows.close(by.id(), level, clock.instant())) {
            write("consent.taken-back", by.id(), level);
            events.publishEvent(new StudiesLeft(by.id()));
          }
        });
  }

  /** What a person agrees to at present. */
  public Set<Level> open(PersonId person) {
    return transactions.read(() -> rows.of(person)).stream()
        .filter(each -> each.takenBack().isEmpty())
        .map(StudyConsent::level)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
  }

  /** Those who agreed to this level by then and still do, in an order that says nothing. */
  public List<PersonId> agreed(Level level, Instant by) {
    return transactions.read(() -> rows.agreed(level, by));
  }

  /** The levels that can be agreed to in this house. */
  Set<Level> offered() {
    return approvals.onRecord() ? LEVELS : EnumSet.of(Level.RESEARCH_AGGREGATED);
  }

  private void write(String kind, PersonId owner, Level level) {
    audit.append(
        new AuditEntry(
            kind, Optional.empty(), Optional.of(owner.owner()), level.name(), Optional.empty()));
  }
}
