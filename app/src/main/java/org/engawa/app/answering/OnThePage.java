// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    return offers(now, language, informant, card -> open(now, card, informant)).toList();
  }

  /** What anybody can answer without an account; the check-in of the house is there in any case. */
  List<Offer> forAnybody(Language language) {
    Positions now = switches.now();
    return offers(
            now,
            language,
            Informant.SELF,
            card -> isCheckIn(card) || open(now, card, Informant.SELF))
        .sorted(Comparator.comparing(offer -> !isCheckIn(offer.card())))
        .toList();
  }

  private Stream<Offer> offers(
      Positions now, Language language, Informant informant, Predicate<Card> wanted) {
    List<BroughtWording> brought = wordings.brought();
    return instruments.all().stream()
        .filter(wanted)
        .flatMap(
            card ->
                wordings.inUse(brought, card, informant).stream()
                    .filter(wording -> wording.language().equals(language.code()))
                    .limit(1)
                    .map(wording -> new Offer(card, wording, informant, leftOut(now, card))))
        .filter(offer -> !offer.asked().isEmpty());
  }

  private static boolean isCheckIn(Card card) {
    return card.answersTo(Instruments.CHECK_IN);
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
