// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Clock;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Transactions;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.springframework.stereotype.Component;

/** The switches of all instruments, turned by operators. */
@Component
public final class Switches {

  private final Turns turns;
  private final Wordings wordings;
  private final Transactions transactions;
  private final Clock clock;

  Switches(Turns turns, Wordings wordings, Transactions transactions, Clock clock) {
    this.turns = turns;
    this.wordings = wordings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of turning a switch. */
  public enum Turned {
    DONE,
    /** On the page there is nothing to read for them. */
    NEEDS_WORDING,
    /** The card says that they do not fill it in, or marks nothing. */
    NOT_FOR_THIS_CARD
  }

  /** How they all stand now. */
  public Positions now() {
    return new Positions(transactions.read(turns::all));
  }

  /** Turns a switch; one that stands there already stays as it was turned. */
  public Turned turn(StaffId by, Card card, Switch what, Switch.Position to) {
    if (!applies(card, what)) {
      return Turned.NOT_FOR_THIS_CARD;
    }
    return transactions.write(
        () -> {
          if (to == Switch.Position.ON && lacksWords(card, what)) {
            return Turned.NEEDS_WORDING;
          }
          boolean on = new Positions(turns.all()).isOn(card, what);
          if (on != (to == Switch.Position.ON)) {
            turns.add(new Turn(card.id(), what, to, by, clock.instant()));
          }
          return Turned.DONE;
        });
  }

  /** Whether there is anything to turn for this card. */
  public static boolean applies(Card card, Switch what) {
    return switch (what) {
      case OFFERED, SUPPORTER -> true;
      case SELF -> card.informants().contains(Informant.SELF);
      case FAMILY -> card.informants().contains(Informant.FAMILY);
      case SAFETY -> !card.safetyItems().isEmpty();
    };
  }

  private boolean lacksWords(Card card, Switch what) {
    return switch (what) {
      case SELF -> !wordings.any(card, Informant.SELF);
      case FAMILY -> !wordings.any(card, Informant.FAMILY);
      case OFFERED, SUPPORTER, SAFETY -> false;
    };
  }
}
