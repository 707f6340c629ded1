// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;

/** Makes up answers that lie around a level, as uneven as days are. */
final class AnswerWeather {

  private static final long SEED = 11;

  private final SplittableRandom random = new SplittableRandom(SEED);

  /** Some items of a card; who answers leans to one side in each item. */
  Answers some(Card card, List<Integer> items, String who, double level) {
    Map<Integer, Answer> answers = new HashMap<>();
    for (int item : items) {
      double lean = (Math.floorMod((who + item).hashCode(), 100) - 50) / 70.0;
      answers.put(item, random.nextInt(18) == 0 ? new Answer.Skipped() : given(card, level + lean));
    }
    return Answers.of(card, answers);
  }

  /** All items of a card, so that the sum lies near this share of its range. */
  Answers sheet(Card card, double share) {
    Coding coding = card.coding();
    Map<Integer, Answer> answers = new HashMap<>();
    for (int item = 1; item <= card.items(); item++) {
      int width = coding.to() - coding.from();
      int scored = (int) Math.clamp(Math.round(share * width + 0.9 * spread()), 0, width);
      answers.put(
          item,
          new Answer.Given(
              coding.reverse().contains(item) ? coding.to() - scored : coding.from() + scored));
    }
    return Answers.of(card, answers);
  }

  private Answer given(Card card, double level) {
    Coding coding = card.coding();
    return new Answer.Given(
        (int) Math.clamp(Math.round(level + 0.7 * spread()), coding.from(), coding.to()));
  }

  private double spread() {
    return random.nextDouble() + random.nextDouble() - 1;
  }
}
