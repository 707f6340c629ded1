// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.PastGrant.EndedBy;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens and closes what is one's own, and tells those who keep the texts, in one transaction. */
@Component
final class Latch {

  private final CaseRelations relations;
  private final Grants grants;
  private final AuditChain audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Latch(
      CaseRelations relations,
      Grants grants,
      AuditChain audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.relations = relations;
    this.grants = grants;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Opens, unless just that is open already. */
  void open(AccountId owner, Grant grant, Object opened) {
    if (grants.add(owner, grant, Consents.WORDING)) {
      write("consent.given", owner, grant.topic());
      events.publishEvent(opened);
    }
  }

  void close(AccountId owner, Grant grant, EndedBy by) {
    if (!grants.close(grant.id(), by, clock.instant())) {
      return;
    }
    write("consent.taken-back", owner, grant.topic());
    boolean last = grants.openOf(owner).stream().noneMatch(left -> touches(left, grant));
    events.publishEvent(event(owner, grant.topic(), grant.item(), last));
  }

  /** Closes what is open to somebody who stands in no relation to its owner any more. */
  void closeWhatNoLongerStands(AccountId owner) {
    List<CaseId> cases = relations.casesOf(owner);
    grants.openOf(owner).stream()
        .filter(grant -> !stands(grant.to(), cases))
        .forEach(grant -> close(owner, grant, EndedBy.LEAVING));
  }

  /** Whether this is somebody of one of these cases. */
  boolean stands(Whom to, List<CaseId> cases) {
    return switch (to) {
      case Whom.One(StaffId staff) ->
          cases.stream().anyMatch(one -> relations.since(one, staff).isPresent());
      case Whom.Team(CaseId team) -> cases.contains(team);
    };
  }

  /** The account stands only as the subject: as an actor it would outlive its erasure. */
  private void write(String kind, AccountId owner, Topic topic) {
    audit.append(
        new AuditEntry(
            kind, Optional.empty(), Optional.of(owner.owner()), topic.key(), Optional.empty()));
  }

  private static boolean touches(Grant left, Grant closed) {
    return left.topic() == closed.topic()
        && (left.item().isEmpty() || closed.item().isEmpty() || left.item().equals(closed.item()));
  }

  private static Object event(AccountId owner, Topic topic, Optional<UUID> item, boolean last) {
    return switch (owner) {
      case PersonId person -> new TakenBack(person, topic, item, last);
      case FamilyId family -> new NoteTakenBack(family, topic, item, last);
      case StaffId _ -> throw new IllegalArgumentException("staff open nothing of their own");
    };
  }
}
