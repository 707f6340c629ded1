// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.ArrayList;
import java.util.List;
import org.engawa.measure.chime.Origin;
import org.engawa.measure.instrument.Answer.Given;
import org.engawa.measure.instrument.Answer.NotAsked;
import org.engawa.measure.instrument.Answer.Skipped;
import org.engawa.measure.instrument.Score.NotScored;
import org.engawa.measure.instrument.Score.Scored;

/**
 * A card prepared for one coding: scores any number of sheets, from one thread or many.
 *
 * <p>Sum: the answers added up, a reversed item counted as {@code from + to - answer}. Mean: the
 * sum by the number of items. Prorated, where the card allows it: the mean of the answered items,
 * times the number of items for a sum. Without enough answers there is no value.
 */
public final class Scorer {

  /** In an array of answers: this item has no answer. */
  public static final int MISSING = Integer.MIN_VALUE;

  private final Card card;
  private final Coding coding;
  private final boolean[] reversed;
  private final int[][] members;
  private final Scale[] scales;

  private Scorer(Card card, Coding coding) {
    this.card = card;
    this.coding = coding;
    this.reversed = new boolean[card.items()];
    coding.reverse().forEach(item -> reversed[item - 1] = true);
    this.scales = card.scales().toArray(Scale[]::new);
    this.members = new int[scales.length][];
    for (int each = 0; each < scales.length; each++) {
      members[each] = scales[each].items().stream().mapToInt(item -> item - 1).toArray();
    }
  }

  /** Prepares a card for its first coding. */
  public static Scorer of(Card card) {
    return new Scorer(card, card.coding());
  }

  /** Prepares a card for one of its codings; any other is refused. */
  public static Scorer of(Card card, Coding coding) {
    if (!card.codings().contains(coding)) {
      throw new IllegalArgumentException(card.id() + " has no coding " + coding.name());
    }
    return new Scorer(card, coding);
  }

  /** The card it scores by. */
  public Card card() {
    return card;
  }

  /** The coding it expects. */
  public Coding coding() {
    return coding;
  }

  /** Every answer that the coding does not allow; empty when all may be scored. */
  public List<AnswerProblem> problems(Answers answers) {
    var problems = new ArrayList<AnswerProblem>();
    for (int item = 1; item <= answers.items(); item++) {
      if (answers.item(item) instanceof Given(int value) && !coding.allows(value)) {
        problems.add(new AnswerProblem(item, value, coding.from(), coding.to()));
      }
    }
    return List.copyOf(problems);
  }

  /** Scores one sheet; refuses another number of items and answers outside the coding. */
  public Scores score(Answers answers) {
    if (answers.items() != card.items()) {
      throw new IllegalArgumentException(
          "%s has %d items, not %d".formatted(card.id(), card.items(), answers.items()));
    }
    int[] raw = new int[card.items()];
    for (int at = 0; at < raw.length; at++) {
      raw[at] =
          switch (answers.byItem().get(at)) {
            case Given(int value) -> value;
            case Skipped _, NotAsked _ -> MISSING;
          };
    }
    double[] values = new double[scales.length];
    score(raw, 0, values, 0);
    var scores = new ArrayList<Score>();
    for (int each = 0; each < scales.length; each++) {
      scores.add(result(scales[each], values[each], answers));
    }
    return new Scores(card, coding, scores);
  }

  /**
   * Scores one sheet out of an array of many, without making anything.
   *
   * @param answers as many answers from this place on as the card has items, {@link #MISSING} for
   *     none
   * @param values takes one value per scale from its place on, NaN where there is none
   */
  public void score(int[] answers, int at, double[] values, int valuesAt) {
    int items = reversed.length;
    int mirror = coding.from() + coding.to();
    boolean complete = true;
    for (int item = 0; item < items; item++) {
      int answer = answers[at + item];
      if (!coding.allows(answer)) {
        refuseUnlessMissing(answer, item);
        complete = false;
      }
    }
    for (int each = 0; each < scales.length; each++) {
      int sum = 0;
      int answered = 0;
      int[] own = members[each];
      if (complete) {
        for (int item : own) {
          sum += reversed[item] ? mirror - answers[at + item] : answers[at + item];
        }
        answered = own.length;
      } else {
        for (int item : own) {
          int answer = answers[at + item];
          if (answer != MISSING) {
            sum += reversed[item] ? mirror - answer : answer;
            answered++;
          }
        }
      }
      values[valuesAt + each] = value(scales[each], sum, answered);
    }
  }

  /** Items marked for safety whose answer is above the lowest one; a human reads them. */
  public List<Integer> safetyItemsRaised(Answers answers) {
    return card.safetyItems().stream()
        .filter(item -> answers.item(item) instanceof Given(int value) && value > coding.from())
        .sorted()
        .toList();
  }

  private void refuseUnlessMissing(int answer, int item) {
    if (answer != MISSING) {
      var problem = new AnswerProblem(item + 1, answer, coding.from(), coding.to());
      throw new IllegalArgumentException(card.id() + " " + problem.sentence());
    }
  }

  private static double value(Scale scale, int sum, int answered) {
    int expected = scale.items().size();
    if (answered == expected) {
      return scale.method() == Method.SUM ? sum : (double) sum / expected;
    }
    if (!scale.missing().enough(answered, expected)) {
      return Double.NaN;
    }
    double mean = (double) sum / answered;
    return scale.method() == Method.SUM ? mean * expected : mean;
  }

  private Score result(Scale scale, double value, Answers answers) {
    int expected = scale.items().size();
    int answered = 0;
    int skipped = 0;
    for (int item : scale.items()) {
      switch (answers.item(item)) {
        case Given _ -> answered++;
        case Skipped _ -> skipped++;
        case NotAsked _ -> {}
      }
    }
    if (Double.isNaN(value)) {
      return new NotScored(
          scale, answered, expected, reason(expected - answered, expected, skipped));
    }
    var bands = card.bands().stream().filter(band -> band.met(scale.id(), coding, value)).toList();
    var origin =
        new Origin(
            card.id(), scale.id(), card.key().version(), coding.name(), card.key().provisional());
    return new Scored(scale, value, answered, expected, scale.range(coding), bands, origin);
  }

  private static String reason(int without, int expected, int skipped) {
    String count =
        expected == 1
            ? "its item has no answer"
            : "%d of %d items %s no answer"
                .formatted(without, expected, without == 1 ? "has" : "have");
    return skipped == 0 ? count : count + " (" + skipped + " skipped)";
  }
}
