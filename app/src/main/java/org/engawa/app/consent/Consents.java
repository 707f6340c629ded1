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
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.PastGrant.EndedBy;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Opens what is one's own to somebody, and takes it back as easily. */
@Component
public final class Consents {

  /** Rises when the sentences change by which somebody consents. */
  static final int WORDING = 2;

  private final CaseRelations relations;
  private final Grants grants;
  private final Latch latch;
  private final Transactions transactions;
  private final Clock clock;

  Consents(
      CaseRelations relations, Grants grants, Latch latch, Transactions transactions, Clock clock) {
    this.relations = relations;
    this.grants = grants;
    this.latch = latch;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Opens a topic, or one item of it, to one of the staff of the person's own case. */
  public void give(Viewer.Person by, Topic topic, Optional<UUID> item, StaffId to) {
    topic.requirePersons();
    Grant grant = new Grant(GrantId.random(), topic, item, new Whom.One(to), clock.instant());
    transactions.write(() -> open(by.id(), grant, new Opened(by, topic, item, to)));
  }

  /** Opens a topic, or one item of it, to a team or to one of the staff of the family's case. */
  public void give(Viewer.Family by, Topic topic, Optional<UUID> item, Whom to) {
    topic.requireFamilies();
    Grant grant = new Grant(GrantId.random(), topic, item, to, clock.instant());
    transactions.write(() -> open(by.id(), grant, new NoteOpened(by, topic, item, to)));
  }

  /** Takes one of one's own consents back. */
  public void takeBack(Viewer.Person by, GrantId which) {
    takeBack(by.id(), which);
  }

  /** Takes one of one's own consents back. */
  public void takeBack(Viewer.Family by, GrantId which) {
    takeBack(by.id(), which);
  }

  /** Takes back from everybody what was opened just so: the topic, or one item of it. */
  public void takeBack(Viewer.Person by, Topic topic, Optional<UUID> item) {
    takeBack(by.id(), topic, item);
  }

  /** Takes back from everybody what was opened just so: the topic, or one item of it. */
  public void takeBack(Viewer.Family by, Topic topic, Optional<UUID> item) {
    takeBack(by.id(), topic, item);
  }

  /** What a person has open at present. */
  public List<Grant> open(PersonId person) {
    return grants.openOf(person);
  }

  /** What one of a family has open at present. */
  public List<Grant> open(FamilyId family) {
    return grants.openOf(family);
  }

  /** Whether this item is open to anybody, by itself or with all of its topic. */
  public boolean shared(AccountId owner, Topic topic, Optional<UUID> item) {
    return grants.openOf(owner).stream()
        .filter(grant -> grant.topic() == topic)
        .anyMatch(grant -> grant.item().isEmpty() || grant.item().equals(item));
  }

  private void open(AccountId owner, Grant grant, Object opened) {
    if (!latch.stands(grant.to(), relations.casesOf(owner))) {
      throw new NotThere();
    }
    latch.open(owner, grant, opened);
  }

  private void takeBack(AccountId owner, GrantId which) {
    transactions.write(
        () -> {
          Grant own =
              grants.openOf(owner).stream()
                  .filter(grant -> grant.id().equals(which))
                  .findFirst()
                  .orElseThrow(NotThere::new);
          latch.close(owner, own, EndedBy.OWNER);
        });
  }

  private void takeBack(AccountId owner, Topic topic, Optional<UUID> item) {
    transactions.write(
        () ->
            grants.openOf(owner).stream()
                .filter(grant -> grant.topic() == topic && grant.item().equals(item))
                .forEach(grant -> latch.close(owner, grant, EndedBy.OWNER)));
  }
}
