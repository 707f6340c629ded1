// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.engawa.measure.format.RedcapHeader.Field;
import org.engawa.measure.instrument.Card;

/** Finds the items of a card among the fields of an export from REDCap. */
final class RedcapItems {

  private final Card card;
  private final RedcapHeader header;
  private final BiConsumer<Integer, String> problem;
  private final int[] items;
  private final List<Checkbox> checkboxes = new ArrayList<>();
  private final Map<Integer, String> fieldOfItem = new HashMap<>();

  RedcapItems(Card card, RedcapHeader header, BiConsumer<Integer, String> problem) {
    this.card = card;
    this.header = header;
    this.problem = problem;
    this.items = new int[card.items()];
    Arrays.fill(items, SheetColumns.NONE);
  }

  SheetColumns columns() {
    var exact = SheetColumns.itemColumn(card);
    var others = new ArrayList<Field>();
    for (Field field : RedcapHeader.fields(header.names(), header.id())) {
      var item = exact.matcher(field.name());
      if (!item.matches()) {
        others.add(field);
      } else if (!place(field, Integer.parseInt(item.group(1))) && ofNobody(field)) {
        problem.accept(
            field.column() + 1,
            "item %s: %s has items 1 to %d".formatted(item.group(1), card.id(), card.items()));
      }
    }
    if (fieldOfItem.isEmpty()) {
      byStem(others);
    }
    SheetColumns.missing(card, item -> fieldOfItem.containsKey(item), header.names())
        .ifPresent(none -> problem.accept(0, none));
    return new SheetColumns(
        header.id(), items, header.names(), header.carried(), checkboxes, SheetColumns.Blank.OUT);
  }

  /** Whether a field is named by its number alone, so that only this card can be meant. */
  private static boolean ofNobody(Field field) {
    return field.name().matches("(?i)i?\\d+");
  }

  /** Takes the field for its item; false where the card has no item of that number. */
  private boolean place(Field field, int number) {
    if (number < 1 || number > card.items()) {
      return false;
    }
    boolean free = items[number - 1] == SheetColumns.NONE;
    String earlier = fieldOfItem.putIfAbsent(number, field.name());
    boolean one = earlier == null || (field.choice().isPresent() && earlier.equals(field.name()));
    if (!one || !free) {
      problem.accept(field.column() + 1, "a second column for item " + number);
    } else if (field.choice().isPresent()) {
      checkboxes.add(new Checkbox(field.column(), number, field.choice().get()));
    } else {
      items[number - 1] = field.column();
    }
    return true;
  }

  /** Fields that begin with the id of the card, end in a number and are the same between. */
  private void byStem(List<Field> fields) {
    var pattern =
        Pattern.compile(
            "(" + SheetColumns.prefix(card) + ".*?)0{0,4}(\\d{1,4})", Pattern.CASE_INSENSITIVE);
    SortedMap<String, List<Numbered>> byStem = new TreeMap<>();
    for (Field field : fields) {
      var match = pattern.matcher(field.name());
      if (match.matches()) {
        byStem
            .computeIfAbsent(match.group(1), _ -> new ArrayList<>())
            .add(new Numbered(field, Integer.parseInt(match.group(2))));
      }
    }
    byStem.values().removeIf(ofStem -> !whole(ofStem));
    if (byStem.size() > 1) {
      problem.accept(
          0,
          "expected one column for each item of %s, here are several that begin with %s"
              .formatted(card.id(), String.join(", ", byStem.keySet())));
    }
    byStem.values().stream()
        .limit(1)
        .flatMap(List::stream)
        .forEach(each -> place(each.field(), each.number()));
  }

  private boolean whole(List<Numbered> ofStem) {
    return ofStem.stream()
            .mapToInt(Numbered::number)
            .filter(number -> number >= 1 && number <= card.items())
            .distinct()
            .count()
        == card.items();
  }

  private record Numbered(Field field, int number) {}
}
