// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.time.Instant;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ChosenHours;
import org.engawa.app.shell.Transactions;
import org.engawa.app.talk.Arrival.FirstPage;
import org.springframework.stereotype.Component;

/** How letters arrive with a person, and whether their first page says that one is there. */
@Component
public final class Postbox {

  private final ArrivalRows arrivals;
  private final ChosenHours hours;
  private final LetterRows letters;
  private final Mailing mailing;
  private final Transactions transactions;
  private final Clock clock;

  Postbox(
      ArrivalRows arrivals,
      ChosenHours hours,
      LetterRows letters,
      Mailing mailing,
      Transactions transactions,
      Clock clock) {
    this.arrivals = arrivals;
    this.hours = hours;
    this.letters = letters;
    this.mailing = mailing;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How letters arrive with a person. */
  public Arrival of(PersonId person) {
    return transactions.read(() -> new Arrival(hours.of(person), arrivals.of(person)));
  }

  /** From now on letters arrive so. */
  public void set(Viewer.Person person, Arrival arrival) {
    transactions.write(() -> mailing.arrive(person.id(), arrival));
  }

  /** Whether a letter to somebody of the team arrived after one time and until another. */
  public boolean cameForTheTeam(Instant after, Instant until) {
    return transactions.read(() -> letters.came(after, until));
  }

  /** Whether the person wants to hear of a letter on their first page, and one is there. */
  boolean saysOneIsThere(PersonId person) {
    return transactions.read(
        () ->
            arrivals.of(person) == FirstPage.SAYS_ONE_IS_THERE
                && letters.isOneToNotice(person, clock.instant()));
  }

  /** The person came across what lies there; kept only for the line that they want. */
  void notice(Viewer.Person person, StaffId with) {
    if (saysOneIsThere(person.id())) {
      transactions.write(() -> letters.notice(person.id(), with, clock.instant()));
    }
  }
}
