// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;

/**
 * An instrument as it is filled in on the page.
 *
 * @param from the first item that is shown
 * @param chosen item number to a number or {@code skip}
 */
public record QuestionForm(UUID id, Card card, int from, Map<Integer, String> chosen) {

  static final String SKIP = "skip";
  private static final int AT_ONCE = 4;

  /** Takes only answers that the page offers; whatever else was sent is not looked at. */
  static QuestionForm of(Card card, Map<String, String> fields) {
    Map<Integer, String> chosen = new HashMap<>();
    for (int item = 1; item <= card.items(); item++) {
      String value = fields.getOrDefault("item-" + item, "");
      boolean number = value.matches("[0-9]{1,3}") && card.coding().allows(Integer.parseInt(value));
      if (number || value.equals(SKIP)) {
        chosen.put(item, value);
      }
    }
    return new QuestionForm(id(fields), card, from(card, fields), chosen);
  }

  private static UUID id(Map<String, String> fields) {
    try {
      return UUID.fromString(fields.getOrDefault("id", ""));
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  private static int from(Card card, Map<String, String> fields) {
    String from = fields.getOrDefault("from", "");
    return from.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(from), 1, card.items()) : 1;
  }

  QuestionForm at(int item) {
    return new QuestionForm(id, card, Math.clamp(item, 1, card.items()), chosen);
  }

  int firstOpen() {
    return IntStream.rangeClosed(1, card.items())
        .filter(item -> !chosen.containsKey(item))
        .findFirst()
        .orElse(card.items());
  }

  /** The items that are shown. */
  public List<Integer> shown() {
    return IntStream.rangeClosed(from, Math.min(card.items(), from + AT_ONCE - 1)).boxed().toList();
  }

  /** What was chosen for an item, or nothing. */
  public String chosen(int item) {
    return chosen.getOrDefault(item, "");
  }

  /** Whether these are the last items. */
  public boolean isLast() {
    return from + AT_ONCE > card.items();
  }

  /** The item with which the page before begins. */
  public int before() {
    return Math.max(1, from - AT_ONCE);
  }

  int next() {
    return from + AT_ONCE;
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    fields.put("id", id.toString());
    chosen.forEach((item, value) -> fields.put("item-" + item, value));
    return fields;
  }

  Sheet sheet(LocalDate today) {
    Map<Integer, Answer> some = new HashMap<>();
    chosen.forEach(
        (item, value) ->
            some.put(
                item,
                value.equals(SKIP)
                    ? new Answer.Skipped()
                    : new Answer.Given(Integer.parseInt(value))));
    return new Sheet(
        new SheetId(id),
        card,
        card.key().version(),
        card.coding(),
        Informant.SELF,
        today,
        Answers.of(card, some));
  }

  @Override
  public String toString() {
    return "QuestionForm[" + id + "]";
  }
}
