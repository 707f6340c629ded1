// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Clock;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Whether others from the boards may ask a person; off until they switch it on. */
@Component
public final class AskSwitch {

  private final Reachable reachable;
  private final Hands hands;
  private final Transactions transactions;
  private final Clock clock;

  AskSwitch(Reachable reachable, Hands hands, Transactions transactions, Clock clock) {
    this.reachable = reachable;
    this.hands = hands;
    this.transactions = transactions;
    this.clock = clock;
  }

  boolean isOn(Viewer.Person person) {
    return transactions.read(() -> reachable.since(person.id()).isPresent());
  }

  /** Whether this room exchanges letters at all. */
  boolean isThere(Viewer.Person person) {
    return hands.circle(person).isPresent();
  }

  /** From now on others may ask; what was asked before does not come. */
  public void turnOn(Viewer.Person person) {
    if (!isThere(person)) {
      throw new NotThere();
    }
    transactions.write(
        () -> {
          hands.held(person.id());
          reachable.on(person.id(), clock.instant());
        });
  }

  /** From now on nobody's ask comes, also of those that stand. */
  public void turnOff(Viewer.Person person) {
    transactions.write(() -> reachable.off(person.id()));
  }
}
