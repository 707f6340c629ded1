// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Optional;
import org.engawa.measure.instrument.Card;

/**
 * How all switches stand at one time.
 *
 * @param turns the oldest first
 */
public record Positions(List<Turn> turns) {

  /** Keeps its own copy. */
  public Positions {
    turns = List.copyOf(turns);
  }

  /**
   * Whether it is on. Until somebody turns it, each instrument is entered from paper, safety items
   * are asked, and only what ships with its words is filled in on the page, by the person.
   */
  public boolean isOn(Card card, Switch what) {
    return last(card, what)
        .map(turn -> turn.to() == Switch.Position.ON)
        .orElseGet(
            () ->
                switch (what) {
                  case OFFERED, SUPPORTER, SAFETY -> true;
                  case SELF -> card.licence().ships();
                  case FAMILY -> false;
                });
  }

  /** Who turned it last; empty while it stands as it came. */
  public Optional<Turn> last(Card card, Switch what) {
    return turns.stream()
        .filter(turn -> turn.what() == what && card.answersTo(turn.card()))
        .reduce((_, later) -> later);
  }
}
