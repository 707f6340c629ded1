// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.instrument.Card;

/** Which column of a header holds the id and which holds which item. */
record SheetColumns(int id, int[] items, List<String> names) {

  private static final int NONE = -1;

  /**
   * Finds {@code id} and the items as {@code 1..n}, {@code i1..in} or {@code CARD_01..}, upper or
   * lower case; other columns are left alone.
   *
   * @param problem takes a column from 1, or 0, and what was expected
   */
  static SheetColumns of(Card card, List<String> header, BiConsumer<Integer, String> problem) {
    int id = NONE;
    int[] items = new int[card.items()];
    Arrays.fill(items, NONE);
    var pattern = itemColumn(card);
    var names = header.stream().map(String::strip).toList();
    for (int column = 0; column < names.size(); column++) {
      String name = names.get(column);
      var item = pattern.matcher(name);
      if (name.equalsIgnoreCase("id")) {
        if (id != NONE) {
          problem.accept(column + 1, "a second column id");
        }
        id = column;
      } else if (item.matches()) {
        int at = column + 1;
        place(card, items, column, Integer.parseInt(item.group(1)))
            .ifPresent(expected -> problem.accept(at, expected));
      }
    }
    if (id == NONE) {
      problem.accept(0, "expected a column id");
    }
    missing(card, items).ifPresent(none -> problem.accept(0, none));
    return new SheetColumns(id, items, names);
  }

  /** Puts the column at its item, or says what is wrong with it. */
  private static Optional<String> place(Card card, int[] items, int column, int number) {
    if (number < 1 || number > card.items()) {
      return Optional.of(
          "item %d: %s has items 1 to %d".formatted(number, card.id(), card.items()));
    }
    if (items[number - 1] != NONE) {
      return Optional.of("a second column for item " + number);
    }
    items[number - 1] = column;
    return Optional.empty();
  }

  private static Optional<String> missing(Card card, int[] items) {
    var missing = new ArrayList<Integer>();
    IntStream.rangeClosed(1, items.length)
        .filter(item -> items[item - 1] == NONE)
        .forEach(missing::add);
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String numbers =
        missing.size() == items.length
            ? "1 to " + items.length
            : missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Optional.of(
        "expected a column for each item of %s, named 1, i1 or %s_01; none for %s"
            .formatted(card.id(), card.id(), numbers));
  }

  private static Pattern itemColumn(Card card) {
    String prefix =
        Arrays.stream(card.id().split("-"))
            .map(Pattern::quote)
            .collect(Collectors.joining("[-_ ]?"));
    return Pattern.compile("(?:i|" + prefix + "[_. -])?0{0,4}(\\d{1,4})", Pattern.CASE_INSENSITIVE);
  }
}
