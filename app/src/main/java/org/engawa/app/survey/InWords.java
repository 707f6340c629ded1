// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.Positions;
import org.engawa.app.answering.Switch;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.Wordings;
import org.engawa.app.shell.Language;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Entry;
import org.engawa.measure.instrument.Wording;
import org.springframework.stereotype.Component;

/** The instruments that a survey can ask: those that the house offers, and has words for. */
@Component
final class InWords {

  private final Instruments instruments;
  private final Wordings wordings;
  private final Switches switches;

  InWords(Instruments instruments, Wordings wordings, Switches switches) {
    this.instruments = instruments;
    this.wordings = wordings;
    this.switches = switches;
  }

  /** All, by card, with the languages in which their words follow one coding. */
  List<Offered> offered() {
    Positions now = switches.now();
    return instruments.all().stream()
        .filter(card -> asks(card, now))
        .flatMap(card -> offered(card).stream())
        .toList();
  }

  /** The instruments of a survey in one of its languages; empty while words of one are missing. */
  Optional<List<Worded>> of(Questionnaire survey, Language language) {
    Positions now = switches.now();
    List<Worded> all = new ArrayList<>();
    for (Questionnaire.Asked asked : survey.instruments()) {
      Optional<Worded> worded =
          instruments
              .card(asked.card())
              .filter(card -> asks(card, now))
              .flatMap(card -> worded(card, asked.coding(), language, now));
      if (worded.isEmpty()) {
        return Optional.empty();
      }
      all.add(worded.get());
    }
    return Optional.of(all);
  }

  /** The card by which a column of the table is described, also while it has no words. */
  Optional<Card> card(Questionnaire.Asked asked) {
    return instruments.card(asked.card());
  }

  private Optional<Worded> worded(Card card, String coding, Language language, Positions now) {
    Set<Integer> leftOut = now.isOn(card, Switch.SAFETY) ? Set.of() : card.safetyItems();
    return words(card, language)
        .filter(words -> words.coding().equals(coding))
        .flatMap(words -> card.coding(coding).map(each -> new Worded(card, each, words, leftOut)));
  }

  private Optional<Offered> offered(Card card) {
    List<Wording> all =
        Arrays.stream(Language.values()).flatMap(each -> words(card, each).stream()).toList();
    return all.stream()
        .findFirst()
        .map(Wording::coding)
        .map(
            coding ->
                new Offered(
                    card,
                    coding,
                    all.stream()
                        .filter(words -> words.coding().equals(coding))
                        .flatMap(words -> Language.of(words.language()).stream())
                        .toList()));
  }

  private Optional<Wording> words(Card card, Language language) {
    return wordings.inUse(card, Informant.SELF, language.code());
  }

  private static boolean asks(Card card, Positions now) {
    return card.entry() == Entry.ITEMS
        && card.informants().contains(Informant.SELF)
        && now.isOn(card, Switch.OFFERED);
  }

  /** An instrument that can be asked, and in which languages. */
  record Offered(Card card, String coding, List<Language> languages) {

    boolean covers(Questionnaire.Asked asked, List<Language> wanted) {
      return card.id().equals(asked.card())
          && coding.equals(asked.coding())
          && languages.containsAll(wanted);
    }
  }
}
