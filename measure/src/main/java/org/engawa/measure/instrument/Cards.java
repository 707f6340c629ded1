// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.measure.document.Problem;

/**
 * The catalogue of cards: those that ship, and those an installation adds in a folder of its own.
 */
public final class Cards {

  private final ShippedCards shipped = new ShippedCards();
  private final OwnCards own = new OwnCards(shipped);

  private Cards() {}

  /** The cards that ship; each is read when it is first asked for. */
  public static Cards shipped() {
    return new Cards();
  }

  /**
   * The cards that ship and those in a folder, which need not exist. Of several versions of a key
   * the highest is meant wherever none is named; the others can still be asked for.
   */
  public static Cards shippedAnd(Path folder) {
    var cards = new Cards();
    cards.own.reading(folder);
    return cards;
  }

  /** The ids of all cards, the shipped ones first. */
  public List<String> ids() {
    return Stream.concat(shipped.ids().stream(), own.ids().stream()).distinct().toList();
  }

  /** All cards by id, the shipped ones first. */
  public List<Card> all() {
    var all = new LinkedHashMap<String, Card>();
    ids().forEach(id -> card(id).ifPresent(card -> all.put(id, card)));
    return List.copyOf(all.values());
  }

  /** The card of this id, in upper or lower case, with the newest key. */
  public Optional<Card> card(String id) {
    return own.standing(id.toLowerCase(Locale.ROOT));
  }

  /** The card of this id with this version of its key, for scores that were made by it. */
  public Optional<Card> card(String id, int keyVersion) {
    return versions(id).stream().filter(card -> card.key().version() == keyVersion).findFirst();
  }

  /** Every version of a card that is at hand, the oldest key first; empty for an unknown id. */
  public List<Card> versions(String id) {
    String folded = id.toLowerCase(Locale.ROOT);
    return Stream.concat(shipped.card(folded).stream(), own.versions(folded).stream())
        .sorted(Comparator.comparingInt(card -> card.key().version()))
        .toList();
  }

  /** The wordings of a card that ship; those of an installation come with a right to use them. */
  public List<Wording> wordings(Card card) {
    return shipped.wordings(card);
  }

  /** The shipped wording of a card in a language. */
  public Optional<Wording> wording(Card card, String language) {
    return wordings(card).stream().filter(each -> each.language().equals(language)).findFirst();
  }

  /** What the folder holds that could not be taken, with place and reason. */
  public List<Problem> refused() {
    return own.refused();
  }
}
