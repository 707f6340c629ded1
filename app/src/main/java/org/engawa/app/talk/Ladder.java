// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.util.List;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How far a person has opened the ways to one supporter. The person alone moves it; the supporter
 * can say what they could do, too. When one of the two leaves the case, it begins anew.
 */
@Component
public final class Ladder {

  private final RungRows rows;
  private final ArrivalRows arrivals;
  private final Company company;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ladder(
      RungRows rows,
      ArrivalRows arrivals,
      Company company,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.arrivals = arrivals;
    this.company = company;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  Standing standing(Between who) {
    List<RungChange> history =
        transactions.read(() -> rows.of(who.person(), who.with())).stream()
            .filter(change -> !change.at().isBefore(who.since()))
            .toList();
    return Standing.of(history);
  }

  /** The person opens the ways up to this one, or steps down to it. */
  public void moveTo(Viewer.Person by, StaffId with, Rung to) {
    transactions.write(() -> moveTo(company.atCase(by.id(), with).orElseThrow(NotThere::new), to));
  }

  void moveTo(Between who, Rung to) {
    Rung from = standing(who).rung();
    if (from == to) {
      return;
    }
    add(who, RungChange.What.OPENED, to, Side.PERSON);
    if (from.reaches(to)) {
      events.publishEvent(new SteppedDown(who, to));
    }
  }

  /** The supporter says that they could do this, too; what is open already needs no offer. */
  public void offer(Viewer.Staff by, CaseId of, Rung rung) {
    transactions.write(
        () -> {
          Between who = company.at(by, of).orElseThrow(NotThere::new);
          Standing now = standing(who);
          if (!now.rung().reaches(rung) && !now.offers().contains(rung)) {
            add(who, RungChange.What.OFFERED, rung, Side.SUPPORTER);
          }
        });
  }

  void putAway(Viewer.Person by, StaffId with, Rung rung) {
    transactions.write(
        () -> putAway(company.atCase(by.id(), with).orElseThrow(NotThere::new), rung, Side.PERSON));
  }

  void putAway(Viewer.Staff by, CaseId of, Rung rung) {
    transactions.write(
        () -> putAway(company.at(by, of).orElseThrow(NotThere::new), rung, Side.SUPPORTER));
  }

  private void putAway(Between who, Rung rung, Side side) {
    if (standing(who).offers().contains(rung)) {
      add(who, RungChange.What.PUT_AWAY, rung, side);
    }
  }

  private void add(Between who, RungChange.What what, Rung rung, Side side) {
    arrivals.hold(who.person());
    rows.add(who.person(), who.with(), new RungChange(what, rung, side, clock.instant()));
  }
}
