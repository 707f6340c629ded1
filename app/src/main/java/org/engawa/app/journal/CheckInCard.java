// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.List;
import org.engawa.app.shell.Language;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Rotation;
import org.engawa.measure.instrument.Wording;
import org.springframework.stereotype.Component;

/** The Engawa check-in: its card, its words, and which three items are asked next. */
@Component
final class CheckInCard {

  private final Cards cards = Cards.shipped();
  private final Card card = cards.card("engawa-check-in").orElseThrow();
  private final Rotation rotation = new Rotation(card.items(), 3);

  Card card() {
    return card;
  }

  Wording wording(Language language) {
    return cards.wording(card, language.code()).orElseThrow();
  }

  /** The items to ask after so many check-ins. */
  List<Integer> next(int keptSoFar) {
    return rotation.after(keptSoFar);
  }
}
