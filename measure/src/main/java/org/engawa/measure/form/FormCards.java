// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Entry;
import org.engawa.measure.instrument.Scale;
import org.engawa.measure.instrument.Wording;

/**
 * A card and its wordings as a questionnaire that other tools can hold.
 *
 * <p>Item 3 of {@code hq-25} is the question {@code hq_25_03}, a name that every tool takes and
 * that a table of answers is read by. Where no wording is at hand, questions and answers have no
 * words, and writers put their names in the place.
 */
public final class FormCards {

  private FormCards() {}

  /** The questionnaire of a card in one of its codings. */
  public static Form form(Card card, Coding coding, List<Wording> wordings) {
    var fitting =
        wordings.stream().filter(wording -> wording.coding().equals(coding.name())).toList();
    var questions = new ArrayList<Question>();
    instruction(card, fitting).ifPresent(questions::add);
    var choices = choices(coding, fitting);
    for (int item = 1; item <= card.items(); item++) {
      int number = item;
      questions.add(
          card.entry() == Entry.ITEMS
              ? Question.choice(
                  name(card, item),
                  words(fitting, each -> Optional.ofNullable(each.items().get(number))),
                  choices)
              : Question.number(
                  name(card, item),
                  words(fitting, each -> Optional.ofNullable(each.items().get(number))),
                  OptionalInt.of(coding.from()),
                  OptionalInt.of(coding.to())));
    }
    return new Form(
        card.id(),
        words(fitting, each -> Optional.of(each.title())).by().isEmpty()
            ? Words.of("en", card.title())
            : words(fitting, each -> Optional.of(each.title())),
        card.source(),
        card.licence().note(),
        questions,
        card.scales().stream().map(scale -> score(card, scale, coding)).toList());
  }

  /** What a card says that no questionnaire of another tool has a place for, one clause each. */
  public static List<String> left(Card card) {
    var left = new ArrayList<String>();
    if (card.codings().size() > 1) {
      left.add("codings: one of %d is written".formatted(card.codings().size()));
    }
    if (!card.bands().isEmpty()) {
      left.add("bands with their error rates: %d".formatted(card.bands().size()));
    }
    long evidence =
        card.scales().stream()
            .mapToLong(scale -> scale.reliability().size() + scale.norms().size())
            .sum();
    if (evidence > 0) {
      left.add("reliability and norms: " + evidence);
    }
    if (!card.safetyItems().isEmpty()) {
      left.add("items that a human reads: " + card.safetyItems().stream().sorted().toList());
    }
    if (!card.notes().isEmpty()) {
      left.add("notes: " + card.notes().size());
    }
    left.add("title in the room, confidence of the key, informants");
    return left;
  }

  static String name(Card card, int item) {
    return "%s_%02d".formatted(card.id().replace('-', '_'), item);
  }

  private static Optional<Question> instruction(Card card, List<Wording> wordings) {
    var words = words(wordings, Wording::instruction);
    return words.by().isEmpty()
        ? Optional.empty()
        : Optional.of(Question.instruction(name(card, 0), words));
  }

  private static List<Choice> choices(Coding coding, List<Wording> wordings) {
    return IntStream.concat(
            IntStream.rangeClosed(coding.from(), coding.to()),
            coding.none().stream().mapToInt(Integer::intValue).sorted())
        .mapToObj(
            value ->
                Choice.of(
                    Integer.toString(value),
                    words(wordings, each -> Optional.ofNullable(each.options().get(value)))))
        .toList();
  }

  private static FormScore score(Card card, Scale scale, Coding coding) {
    List<String> of =
        scale.composite()
            ? scale.parts().stream().map(Scale::id).toList()
            : scale.items().stream().map(item -> name(card, item)).toList();
    Set<String> reversed =
        scale.composite()
            ? Set.of()
            : scale.items().stream()
                .filter(scale.reversed(coding)::contains)
                .map(item -> name(card, item))
                .collect(Collectors.toSet());
    return new FormScore(
        scale.id(),
        of,
        reversed,
        scale.method(),
        scale.transform(),
        Optional.of(scale.missing()),
        scale.dimension(),
        Optional.of(scale.direction()),
        scale.means());
  }

  private static Words words(List<Wording> wordings, Said said) {
    var words = Words.NONE;
    for (var wording : wordings) {
      var text = said.in(wording);
      if (text.isPresent()) {
        words = words.and(wording.language(), text.get());
      }
    }
    return words;
  }

  private interface Said {
    Optional<String> in(Wording wording);
  }
}
