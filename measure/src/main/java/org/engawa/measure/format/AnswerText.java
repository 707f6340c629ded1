// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;

/**
 * Answers as one short line for keeping, such as {@code 1=3 5=- 9=0}: item and number, a dash for
 * an item that was skipped; an item that was not asked does not stand there.
 */
public final class AnswerText {

  private AnswerText() {}

  /** The line of some answers. */
  public static String write(Answers answers) {
    return IntStream.rangeClosed(1, answers.items())
        .filter(item -> !(answers.item(item) instanceof Answer.NotAsked))
        .mapToObj(item -> item + "=" + one(answers.item(item)))
        .collect(Collectors.joining(" "));
  }

  /** The answers of a line that was written for this card; anything else is refused. */
  public static Answers read(String line, Card card) {
    Map<Integer, Answer> some = new HashMap<>();
    for (String each : line.isEmpty() ? new String[0] : line.split(" ")) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("an answer stands as item=number");
      }
      String value = each.substring(equals + 1);
      some.put(
          Integer.valueOf(each.substring(0, equals)),
          value.equals("-") ? new Answer.Skipped() : new Answer.Given(Integer.parseInt(value)));
    }
    return Answers.of(card, some);
  }

  private static String one(Answer answer) {
    return switch (answer) {
      case Answer.Given(int value) -> Integer.toString(value);
      case Answer.Skipped() -> "-";
      case Answer.NotAsked() -> throw new IllegalArgumentException("not asked is not written");
    };
  }
}
