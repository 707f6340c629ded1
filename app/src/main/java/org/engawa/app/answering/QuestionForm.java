// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;

/**
 * An instrument as it is filled in on the page.
 *
 * @param from the first item that is shown
 * @param chosen item number to a number or {@code skip}
 */
public record QuestionForm(UUID id, Offer offer, int from, Map<Integer, String> chosen) {

  static final String SKIP = "skip";
  private static final int AT_ONCE = 4;

  /** Takes only answers that the page offers; whatever else was sent is not looked at. */
  static QuestionForm of(Offer offer, Map<String, String> fields) {
    Map<Integer, String> chosen = new HashMap<>();
    for (int item : offer.asked()) {
      String value = fields.getOrDefault("item-" + item, "");
      boolean number =
          value.matches("-?[0-9]{1,3}") && offer.coding().counts(Integer.parseInt(value));
      if (number || value.equals(SKIP)) {
        chosen.put(item, value);
      }
    }
    return new QuestionForm(id(fields), offer, from(offer, fields), chosen);
  }

  private static UUID id(Map<String, String> fields) {
    try {
      return UUID.fromString(fields.getOrDefault("id", ""));
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  private static int from(Offer offer, Map<String, String> fields) {
    String from = fields.getOrDefault("from", "");
    return from.matches("[0-9]{1,3}") ? within(offer, Integer.parseInt(from)) : within(offer, 1);
  }

  /** The first item from there on that is asked, or the last one. */
  private static int within(Offer offer, int item) {
    List<Integer> asked = offer.asked();
    return asked.stream().filter(each -> each >= item).findFirst().orElseGet(asked::getLast);
  }

  QuestionForm at(int item) {
    return new QuestionForm(id, offer, within(offer, item), chosen);
  }

  int firstOpen() {
    List<Integer> asked = offer.asked();
    return asked.stream()
        .filter(item -> !chosen.containsKey(item))
        .findFirst()
        .orElseGet(asked::getLast);
  }

  /** All items that are asked. */
  public List<Integer> asked() {
    return offer.asked();
  }

  /** The items that are shown. */
  public List<Integer> shown() {
    return offer.asked().stream().filter(item -> item >= from).limit(AT_ONCE).toList();
  }

  /** What was chosen for an item, or nothing. */
  public String chosen(int item) {
    return chosen.getOrDefault(item, "");
  }

  /** The id of the card. */
  public String card() {
    return offer.card().id();
  }

  /** Whether these are the last items. */
  public boolean isLast() {
    return shown().getLast().equals(offer.asked().getLast());
  }

  /** Whether these are the first items. */
  public boolean isFirst() {
    return from == offer.asked().getFirst();
  }

  /** The item with which the page before begins. */
  public int before() {
    List<Integer> earlier = offer.asked().stream().filter(item -> item < from).toList();
    return earlier.isEmpty() ? from : earlier.get(Math.max(0, earlier.size() - AT_ONCE));
  }

  int next() {
    return shown().getLast() + 1;
  }

  /** Whether an item that its card marks has more than the lowest answer. */
  public boolean reachesOut() {
    return Safety.reachedIn(sheet(LocalDate.EPOCH));
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
        offer.card(),
        offer.card().key().version(),
        offer.coding(),
        offer.informant(),
        today,
        Answers.of(offer.card(), some));
  }

  @Override
  public String toString() {
    return "QuestionForm[" + id + "]";
  }
}
