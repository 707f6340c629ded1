// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Wording;
import org.springframework.stereotype.Component;

/** The instruments of this house: the cards that ship, and those that it added in its folder. */
@Component
public final class Instruments {

  static final String CHECK_IN = "engawa-check-in";

  private final Cards cards;

  Instruments(HouseSettings settings) {
    cards = Cards.shippedAnd(settings.data().resolve("instruments"));
  }

  /** All cards with their wordings and earlier keys, for whoever reads a plan. */
  public Cards cards() {
    return cards;
  }

  /** All cards, by id. */
  public List<Card> all() {
    return cards.all();
  }

  /** The card of this id. */
  public Optional<Card> card(String id) {
    return cards.card(id);
  }

  /** The wording of a card in a language that comes with the program. */
  public Optional<Wording> wording(Card card, Language language) {
    return cards.wording(card, language.code());
  }

  /** The wordings of a card that come with the program. */
  public List<Wording> shipped(Card card) {
    return cards.wordings(card);
  }

  /** The wording of the check-in, which ships in every language of the house. */
  public Wording checkIn(Language language) {
    return cards.card(CHECK_IN).flatMap(c -> wording(c, language)).orElseThrow();
  }

  /** What the folder of the house holds that could not be taken, with place and reason. */
  public List<Problem> refused() {
    return cards.refused();
  }
}
