// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets go of all words with an erased person, those of the other side too, in the transaction that
 * erases them. At the desk stays that there were some.
 */
@Component
final class TalkForgetting {

  private final LetterRows letters;
  private final Exchanged exchanged;
  private final ArrivalRows arrivals;
  private final RungRows rungs;
  private final Conversation conversation;
  private final Clock clock;

  TalkForgetting(
      LetterRows letters,
      Exchanged exchanged,
      ArrivalRows arrivals,
      RungRows rungs,
      Conversation conversation,
      Clock clock) {
    this.letters = letters;
    this.exchanged = exchanged;
    this.arrivals = arrivals;
    this.rungs = rungs;
    this.conversation = conversation;
    this.clock = clock;
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof PersonId person) {
      letters.of(person).stream()
          .filter(row -> row.hasArrived(clock.instant()))
          .forEach(exchanged::add);
      letters.removeAll(person);
      arrivals.remove(person);
      rungs.removeAll(person);
      conversation.forget(person);
    }
  }
}
