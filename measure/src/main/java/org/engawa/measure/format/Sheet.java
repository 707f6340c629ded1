// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Scorer;

/** One filled-in sheet of a table, kept as numbers so that a million of them stay light. */
public final class Sheet {

  private final String id;
  private final long line;
  private final int[] numbers;
  private final Set<Integer> skipped;
  private final List<String> carried;

  /** Takes the numbers as its own; {@code skipped} holds the items, from 1, that were skipped. */
  Sheet(String id, long line, int[] numbers, Set<Integer> skipped, List<String> carried) {
    this.id = id;
    this.line = line;
    this.numbers = numbers;
    this.skipped = skipped;
    this.carried = carried;
  }

  /** The id as it stands in the table; several sheets may share it. */
  public String id() {
    return id;
  }

  /** The line of the file on which it begins, from 1. */
  public long line() {
    return line;
  }

  /** What tells it from other sheets with its id, such as an event; one cell for each column. */
  public List<String> carried() {
    return carried;
  }

  /** The answers, one by one. */
  public Answers answers() {
    var answers = new ArrayList<Answer>(numbers.length);
    for (int item = 1; item <= numbers.length; item++) {
      int number = numbers[item - 1];
      answers.add(
          number != Scorer.MISSING
              ? new Answer.Given(number)
              : skipped.contains(item) ? new Answer.Skipped() : new Answer.NotAsked());
    }
    return new Answers(answers);
  }

  /** Scores it without making anything; see {@link Scorer#score(int[], int, double[], int)}. */
  void score(Scorer scorer, double[] values) {
    scorer.score(numbers, 0, values, 0);
  }
}
