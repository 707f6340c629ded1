// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.engawa.measure.instrument.Answer.Given;
import org.engawa.measure.instrument.Answer.NotAsked;

/** The raw answers to one sheet, by item from 1; kept with each score so that it can be redone. */
public record Answers(List<Answer> byItem) {

  /** Keeps its own copy. */
  public Answers {
    byItem = List.copyOf(byItem);
  }

  /** All items answered, in their order. */
  public static Answers of(int... values) {
    return new Answers(Arrays.stream(values).<Answer>mapToObj(Given::new).toList());
  }

  /** Some items of a card answered; the others were not asked. */
  public static Answers of(Card card, Map<Integer, Answer> some) {
    for (int item : some.keySet()) {
      if (item < 1 || item > card.items()) {
        throw new IllegalArgumentException(
            "item %d is not among 1 to %d of %s".formatted(item, card.items(), card.id()));
      }
    }
    return new Answers(
        IntStream.rangeClosed(1, card.items())
            .mapToObj(item -> some.getOrDefault(item, new NotAsked()))
            .toList());
  }

  /** How many items there are, answered or not. */
  public int items() {
    return byItem.size();
  }

  /** What stands beside the item with this number, from 1. */
  public Answer item(int number) {
    return byItem.get(number - 1);
  }
}
