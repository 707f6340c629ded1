// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.document.YamlMap;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Confidence;
import org.engawa.measure.instrument.Entry;
import org.engawa.measure.instrument.Key;
import org.engawa.measure.instrument.Licence;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.engawa.measure.instrument.RoomTitle;
import org.engawa.measure.instrument.Scale;
import org.engawa.study.plan.Plan.MissingRules.Scales;

/** Reads the instruments of a plan: an installed card, or what the plan itself says. */
final class InstrumentsReader {

  private static final Set<String> OWN = Set.of("items", "range", "reverse", "scales");
  private static final Set<String> INSTALLED = Set.of("card", "items", "coding");

  private final YamlMap byName;
  private final Cards cards;
  private final Scales missing;

  InstrumentsReader(YamlMap byName, Cards cards, Scales missing) {
    this.byName = byName;
    this.cards = cards;
    this.missing = missing;
  }

  SequencedMap<String, UsedInstrument> instruments() {
    var instruments = new LinkedHashMap<String, UsedInstrument>();
    for (String name : byName.keys()) {
      if (!name.matches("[A-Za-z][A-Za-z0-9_-]*")) {
        byName.problem(name, "expected a name of letters, digits, - and _");
      }
      byName
          .map(name)
          .flatMap(map -> map.has("card") ? installed(name, map) : own(name, map))
          .ifPresent(it -> instruments.put(name, it));
    }
    return instruments;
  }

  private Optional<UsedInstrument> installed(String name, YamlMap map) {
    map.refusingOthersThan(INSTALLED);
    var card = cards.card(map.text("card"));
    if (card.isEmpty()) {
      map.problem("card", "expected one of " + String.join(", ", cards.ids()));
      return Optional.empty();
    }
    var coding = coding(map, card.get());
    var columns = columns(map);
    if (columns.size() != card.get().items()) {
      map.problem(
          "items",
          "%s has %d items, these are %d"
              .formatted(card.get().id(), card.get().items(), columns.size()));
      return Optional.empty();
    }
    return Optional.of(new UsedInstrument(name, columns, ruled(card.get()), coding));
  }

  private static Coding coding(YamlMap map, Card card) {
    var named = map.optionalText("coding");
    if (named.isEmpty() && card.codings().size() > 1) {
      map.problem("coding", "is needed here, since the card has several: " + names(card));
    }
    var coding = named.flatMap(card::coding);
    if (named.isPresent() && coding.isEmpty()) {
      map.problem("coding", "expected one of " + names(card));
    }
    return coding.orElseGet(card::coding);
  }

  private static String names(Card card) {
    return card.codings().stream().map(Coding::name).collect(Collectors.joining(", "));
  }

  private Optional<UsedInstrument> own(String name, YamlMap map) {
    map.refusingOthersThan(OWN);
    var columns = columns(map);
    var range = map.numbers("range");
    if (range.size() != 2 || !(range.get(0) < range.get(1)) || !whole(range)) {
      map.problem("range", "expected the lowest and the highest answer, such as [0, 3]");
      return Optional.empty();
    }
    var reverse = Set.copyOf(items(map, "reverse", columns.size()));
    var coding = new Coding(Coding.ONLY, range.get(0).intValue(), range.get(1).intValue(), reverse);
    var scales = scales(map, columns.size());
    if (columns.isEmpty() || scales.isEmpty()) {
      return Optional.empty();
    }
    var card =
        new Card(
            name,
            name,
            RoomTitle.of(name),
            "the plan",
            new Key(1, Confidence.PROVISIONAL),
            new Licence(false, ""),
            Entry.ITEMS,
            columns.size(),
            List.of(coding),
            scales,
            List.of(),
            Set.of(),
            Set.of(Informant.SELF),
            true,
            List.of());
    return Optional.of(new UsedInstrument(name, columns, ruled(card), coding));
  }

  private static boolean whole(List<Double> numbers) {
    return numbers.stream().allMatch(each -> each == Math.rint(each) && Math.abs(each) <= 1000);
  }

  private static List<String> columns(YamlMap map) {
    if (!map.has("items")) {
      map.problem("items", "is needed here");
      return List.of();
    }
    var columns = PlanReader.columns(map, "items");
    if (columns.stream().distinct().count() < columns.size()) {
      map.problem("items", "expected each column once");
    }
    return columns;
  }

  private static List<Scale> scales(YamlMap map, int items) {
    var scales = new ArrayList<Scale>();
    map.map("scales")
        .ifPresent(
            byId -> {
              for (String id : byId.keys()) {
                var numbers = items(byId, id, items);
                if (numbers.isEmpty()) {
                  byId.problem(id, "expected item numbers such as 1..10 or [1, 4]");
                } else {
                  scales.add(scale(id, numbers));
                }
              }
            });
    return scales;
  }

  private static Scale scale(String id, List<Integer> numbers) {
    return new Scale(
        id,
        numbers,
        List.of(),
        Method.SUM,
        Optional.empty(),
        Optional.empty(),
        Direction.HIGHER_IS_MORE,
        new MissingRule.None(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static List<Integer> items(YamlMap map, String key, int items) {
    List<Integer> numbers =
        map.isSequence(key)
            ? map.integers(key)
            : map.isInteger(key)
                ? map.optionalInteger(key).stream().boxed().toList()
                : map.optionalText(key).stream()
                    .flatMap(text -> NameSpan.of(text).stream())
                    .filter(text -> text.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .toList();
    for (int number : numbers) {
      if (number < 1 || number > items) {
        map.problem(key, "item " + number + " is not among 1 to " + items);
      }
    }
    if (numbers.stream().distinct().count() < numbers.size()) {
      map.problem(key, "expected each item once");
    }
    return numbers;
  }

  /** The card with the rule for missing answers that the plan gives, if it gives one. */
  private Card ruled(Card card) {
    return switch (missing) {
      case Scales.AsTheCardSays() -> card;
      case Scales.None() -> RuledCard.of(card, new MissingRule.None());
      case Scales.Prorate(double share) -> RuledCard.of(card, new MissingRule.Prorate(share));
    };
  }
}
