// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.instrument.Card;

/**
 * Which column of a header holds the id and which holds which item.
 *
 * @param items by item; {@link #NONE} where its choices stand in columns of their own
 * @param carried columns that are handed on as they are
 * @param checkboxes columns for one choice each
 * @param blank what becomes of a row without anything in the columns of its items
 */
record SheetColumns(
    int id,
    int[] items,
    List<String> names,
    List<Integer> carried,
    List<Checkbox> checkboxes,
    Blank blank) {

  /** What becomes of a row in which nothing stands for any item. */
  enum Blank {
    SHEET,
    OUT
  }

  static final int NONE = -1;

  /**
   * Finds {@code id} and the items as {@code 1..n}, {@code i1..in} or {@code CARD_01..}, upper or
   * lower case; other columns are left alone. An export from REDCap is known by its header.
   *
   * @param problem takes a column from 1, or 0, and what was expected
   */
  static SheetColumns of(Card card, List<String> header, BiConsumer<Integer, String> problem) {
    var names = header.stream().map(String::strip).toList();
    return RedcapHeader.of(names)
        .map(redcap -> new RedcapItems(card, redcap, problem).columns())
        .orElseGet(() -> own(card, names, problem));
  }

  /** The column in which this number of an item stands. */
  int column(int item, int number) {
    return checkboxes.stream()
        .filter(each -> each.item() == item && each.code().equals(Integer.toString(number)))
        .mapToInt(Checkbox::column)
        .findFirst()
        .orElse(items[item - 1]);
  }

  private static SheetColumns own(
      Card card, List<String> names, BiConsumer<Integer, String> problem) {
    int id = NONE;
    int[] items = new int[card.items()];
    Arrays.fill(items, NONE);
    var pattern = itemColumn(card);
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
    missing(card, item -> items[item - 1] != NONE, names)
        .ifPresent(none -> problem.accept(0, none));
    return new SheetColumns(id, items, names, List.of(), List.of(), Blank.SHEET);
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

  /** Which items have no column; where none has one, also which columns there are. */
  static Optional<String> missing(Card card, IntPredicate found, List<String> names) {
    var missing =
        IntStream.rangeClosed(1, card.items()).filter(item -> !found.test(item)).boxed().toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    boolean all = missing.size() == card.items();
    String numbers =
        all
            ? "1 to " + card.items()
            : missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Optional.of(
        "expected a column for each item of %s, named 1, i1 or %s_01; none for %s"
                .formatted(card.id(), card.id(), numbers)
            + (all ? ", the columns are " + CsvRow.shortened(names) : ""));
  }

  static Pattern itemColumn(Card card) {
    return Pattern.compile(
        "(?:i|" + prefix(card) + "[_. -]?)?0{0,4}(\\d{1,4})", Pattern.CASE_INSENSITIVE);
  }

  /** The id of a card with other hyphens, or none, as a pattern. */
  static String prefix(Card card) {
    return Arrays.stream(card.id().split("-"))
        .map(Pattern::quote)
        .collect(Collectors.joining("[-_ ]?"));
  }
}
