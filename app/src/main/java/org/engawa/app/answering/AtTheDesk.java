// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Language;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Wording;
import org.springframework.stereotype.Component;

/** What staff can enter at present, and the words for staff where some were brought. */
@Component
final class AtTheDesk {

  private final Instruments instruments;
  private final Wordings wordings;
  private final Switches switches;

  AtTheDesk(Instruments instruments, Wordings wordings, Switches switches) {
    this.instruments = instruments;
    this.wordings = wordings;
    this.switches = switches;
  }

  List<Card> cards() {
    Positions now = switches.now();
    return instruments.all().stream().filter(card -> isEntered(now, card)).toList();
  }

  Optional<Card> card(String id) {
    Positions now = switches.now();
    return instruments.card(id).filter(card -> isEntered(now, card));
  }

  /** The words by which somebody of the staff answers for themselves, in the coding of the form. */
  Optional<Wording> words(PaperForm form, Language language) {
    return wordings
        .inUse(form.card(), Informant.SUPPORTER, language.code())
        .filter(words -> words.coding().equals(form.coding().name()));
  }

  private static boolean isEntered(Positions now, Card card) {
    return now.isOn(card, Switch.OFFERED) && now.isOn(card, Switch.SUPPORTER);
  }
}
