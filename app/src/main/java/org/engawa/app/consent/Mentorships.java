// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who accompanies whom as a peer mentor: one mentor a person, chosen by the person. */
@Component
public final class Mentorships {

  private final MentorRows rows;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;
  private final Clock clock;

  Mentorships(
      MentorRows rows, ApplicationEventPublisher events, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A mentor said yes to a person; says false when somebody else accompanies them. */
  public boolean begin(PersonId person, StaffId mentor) {
    return transactions.write(
        () -> {
          rows.begin(person, mentor, clock.instant());
          return rows.since(person, mentor).isPresent();
        });
  }

  /** Either of the two ends it; no reason is asked for. */
  public void end(PersonId person, StaffId mentor) {
    transactions.write(
        () -> {
          if (rows.end(person, mentor, clock.instant())) {
            events.publishEvent(new MentorshipEnded(person, mentor));
          }
        });
  }

  /** Who accompanies a person. */
  public Optional<StaffId> mentorOf(PersonId person) {
    return rows.of(person);
  }

  /** The relation of the two, while it stands. */
  public Optional<MentorshipId> find(PersonId person, StaffId mentor) {
    return rows.find(person, mentor);
  }

  /** Whom a mentor accompanies by this relation, while it stands. */
  public Optional<PersonId> personOf(MentorshipId which, StaffId mentor) {
    return rows.personOf(which, mentor);
  }

  /** Those whom a mentor accompanies, in the order in which they came. */
  public List<PersonId> personsOf(StaffId mentor) {
    return rows.personsOf(mentor);
  }

  /** Since when the two stand so, if they do. */
  public Optional<Instant> since(PersonId person, StaffId mentor) {
    return rows.since(person, mentor);
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof PersonId person) {
      rows.of(person).ifPresent(mentor -> end(person, mentor));
    } else if (erased.id() instanceof StaffId mentor) {
      rows.personsOf(mentor).forEach(person -> end(person, mentor));
    }
  }
}
