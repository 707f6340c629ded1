// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.shell.Language;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.springframework.stereotype.Component;

/** What can be filled in on the page at present: switched on, and with words in its language. */
@Component
final class OnThePage {

  private final Instruments instruments;
  private final Wordings wordings;
  private final Switches switches;

  OnThePage(Instruments instruments, Wordings wordings, Switches switches) {
    this.instruments = instruments;
    this.wordings = wordings;
    this.switches = switches;
  }

  List<Offer> of(Language language, Informant informant) {
    Positions now = switches.now();
    List<BroughtWording> brought = wordings.brought();
    return instruments.all().stream()
        .filter(card -> open(now, card, informant))
        .flatMap(
            card ->
                wordings.inUse(brought, card, informant).stream()
                    .filter(wording -> wording.language().equals(language.code()))
                    .limit(1)
                    .map(wording -> new Offer(card, wording, informant, leftOut(now, card))))
        .filter(offer -> !offer.asked().isEmpty())
        .toList();
  }

  Optional<Offer> of(Language language, Informant informant, String card) {
    return of(language, informant).stream().filter(it -> it.card().answersTo(card)).findFirst();
  }

  private static boolean open(Positions now, Card card, Informant informant) {
    Switch theirs = informant == Informant.FAMILY ? Switch.FAMILY : Switch.SELF;
    return Switches.applies(card, theirs)
        && now.isOn(card, Switch.OFFERED)
        && now.isOn(card, theirs);
  }

  private static Set<Integer> leftOut(Positions now, Card card) {
    return now.isOn(card, Switch.SAFETY) ? Set.of() : card.safetyItems();
  }
}
