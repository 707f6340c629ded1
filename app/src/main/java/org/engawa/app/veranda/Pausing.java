// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.staffing.StaffHours;
import org.engawa.app.staffing.Watch;
import org.springframework.stereotype.Component;

/** Whether the boards rest while nobody of the staff is there. */
@Component
public final class Pausing {

  private final PauseTurns turns;
  private final StaffHours hours;
  private final Transactions transactions;
  private final Clock clock;

  Pausing(PauseTurns turns, StaffHours hours, Transactions transactions, Clock clock) {
    this.turns = turns;
    this.hours = hours;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How the switch stands. */
  public Paused position() {
    return transactions.read(turns::now);
  }

  /** Turns the switch. */
  public void turn(Viewer.Staff by, Paused to) {
    transactions.write(() -> turns.add(to, by.id(), clock.instant()));
  }

  /** What rests at this moment. */
  Paused now() {
    Paused position = position();
    return position == Paused.NOTHING || hours.staffed() ? Paused.NOTHING : position;
  }

  /** Why something does not go out to this spot now; empty when it may. */
  Optional<Written.NotNow> rests(Spot spot) {
    if (!now().holds(spot)) {
      return Optional.empty();
    }
    return Optional.of(
        hours
            .next()
            .map(Watch::from)
            .map(from -> new Written.NotNow(Slowness.NOBODY_HERE, from))
            .orElseGet(() -> new Written.NotNow(Slowness.NOBODY_EVER, clock.instant())));
  }
}
