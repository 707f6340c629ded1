// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;

/**
 * The check-in as a form holds it.
 *
 * @param chosen item number to {@code 0} … {@code 4} or {@code skip}
 */
public record CheckInForm(UUID id, List<Integer> asked, Map<Integer, String> chosen, String words) {

  static final int LONGEST = 20_000;
  static final String SKIP = "skip";

  /** Why it cannot be kept as it is; a message key. */
  public enum Trouble {
    NOTHING("journal.check-in.nothing"),
    TOO_LONG("journal.check-in.too-long"),
    NOT_AN_ANSWER("journal.check-in.not-an-answer");

    private final String key;

    Trouble(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  static CheckInForm empty(List<Integer> asked) {
    return new CheckInForm(UUID.randomUUID(), asked, Map.of(), "");
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static CheckInForm of(Map<String, String> fields, Card card) {
    Map<Integer, String> chosen = new HashMap<>();
    List<Integer> asked = new ArrayList<>();
    for (int item = 1; item <= card.items(); item++) {
      if (fields.containsKey("asked-" + item)) {
        asked.add(item);
        String value = fields.get("item-" + item);
        if (value != null) {
          chosen.put(item, value);
        }
      }
    }
    return new CheckInForm(
        id(fields.getOrDefault("id", "")), asked, chosen, fields.getOrDefault("words", ""));
  }

  /** The fields that hold something of the person's. */
  static List<String> typed(Card card) {
    return Stream.concat(
            Stream.of("words"),
            IntStream.rangeClosed(1, card.items()).mapToObj(item -> "item-" + item))
        .toList();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  Optional<Trouble> trouble(Card card) {
    if (chosen.values().stream().anyMatch(value -> !isAnswer(value, card.coding()))) {
      return Optional.of(Trouble.NOT_AN_ANSWER);
    }
    if (words.length() > LONGEST) {
      return Optional.of(Trouble.TOO_LONG);
    }
    return chosen.isEmpty() && words.isBlank() ? Optional.of(Trouble.NOTHING) : Optional.empty();
  }

  private static boolean isAnswer(String value, Coding coding) {
    return value.equals(SKIP)
        || (value.matches("[0-9]{1,2}") && coding.allows(Integer.parseInt(value)));
  }

  RecordCheckIn record(Card card) {
    Map<Integer, Answer> some = new HashMap<>();
    chosen.forEach(
        (item, value) ->
            some.put(
                item,
                value.equals(SKIP)
                    ? new Answer.Skipped()
                    : new Answer.Given(Integer.parseInt(value))));
    return new RecordCheckIn(
        new CheckInId(id),
        Answers.of(card, some),
        words.isBlank() ? Optional.empty() : Optional.of(words.strip()),
        Optional.empty());
  }

  @Override
  public String toString() {
    return "CheckInForm[" + id + "]";
  }
}
