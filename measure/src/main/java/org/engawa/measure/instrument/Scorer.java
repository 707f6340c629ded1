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
 * sum by the number of items. A scale made of scales: the sum or the mean of their values. Where
 * the card allows answers to be missing, the mean of the answered items stands for the others.
 * Transformed, where the card says so: {@code onto.from + (value - from) × (onto.to - onto.from) /
 * (to - from)}. Without enough answers there is no value.
 */
public final class Scorer {

  /** In an array of answers: this item has no answer. */
  public static final int MISSING = Integer.MIN_VALUE;

  private final Card card;
  private final Coding coding;
  private final ScaleKey[] keys;
  private final int[] order;

  private Scorer(Card card, Coding coding) {
    this.card = card;
    this.coding = coding;
    this.keys =
        card.scales().stream()
            .map(scale -> ScaleKey.of(scale, card, coding))
            .toArray(ScaleKey[]::new);
    this.order = ScaleKey.order(card);
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
    double[] values = new double[keys.length];
    score(raw, 0, values, 0);
    var scores = new ArrayList<Score>();
    for (int each = 0; each < keys.length; each++) {
      scores.add(result(keys[each].scale(), values[each], answers));
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
    int items = card.items();
    int onSheet = items;
    for (int item = 0; item < items; item++) {
      int answer = answers[at + item];
      if (!coding.counts(answer)) {
        refuseUnlessMissing(answer, item);
        onSheet--;
      }
    }
    if (onSheet == items) {
      for (int each : order) {
        values[valuesAt + each] = keys[each].complete(answers, at, values, valuesAt);
      }
    } else {
      for (int each : order) {
        values[valuesAt + each] =
            keys[each].scale().missing().enoughOfSheet(onSheet, items)
                ? keys[each].partly(answers, at, values, valuesAt)
                : Double.NaN;
      }
    }
  }

  /**
   * Scores many sheets whose answers lie item by item.
   *
   * @param answers of each item as many as there are sheets, {@link #MISSING} for none
   * @param values takes of each scale one value per sheet, NaN where there is none
   */
  public void score(int[][] answers, int sheets, double[][] values) {
    boolean[] gaps = new boolean[sheets];
    for (int[] item : answers) {
      for (int sheet = 0; sheet < sheets; sheet++) {
        gaps[sheet] |= !coding.counts(item[sheet]);
      }
    }
    for (int each : order) {
      keys[each].complete(answers, sheets, values, values[each]);
    }
    int[] one = new int[answers.length];
    double[] own = new double[keys.length];
    for (int sheet = 0; sheet < sheets; sheet++) {
      if (gaps[sheet]) {
        for (int item = 0; item < one.length; item++) {
          one[item] = answers[item][sheet];
        }
        score(one, 0, own, 0);
        for (int each = 0; each < own.length; each++) {
          values[each][sheet] = own[each];
        }
      }
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
    if (answer != MISSING && !coding.allows(answer)) {
      var problem = new AnswerProblem(item + 1, answer, coding.from(), coding.to());
      throw new IllegalArgumentException(card.id() + " " + problem.sentence());
    }
  }

  private Score result(Scale scale, double value, Answers answers) {
    int expected = scale.items().size();
    int answered = 0;
    int skipped = 0;
    for (int item : scale.items()) {
      switch (answers.item(item)) {
        case Given(int given) -> answered += coding.counts(given) ? 1 : 0;
        case Skipped _ -> skipped++;
        case NotAsked _ -> {}
      }
    }
    if (Double.isNaN(value)) {
      return new NotScored(scale, answered, expected, reason(scale, answers, answered, skipped));
    }
    var bands = card.bands().stream().filter(band -> band.met(scale.id(), coding, value)).toList();
    var origin =
        new Origin(
            card.id(), scale.id(), card.key().version(), coding.name(), card.key().provisional());
    return new Scored(scale, value, answered, expected, scale.range(coding), bands, origin);
  }

  private String reason(Scale scale, Answers answers, int answered, int skipped) {
    int items = card.items();
    int onSheet =
        (int)
            answers.byItem().stream()
                .filter(answer -> answer instanceof Given(int value) && coding.counts(value))
                .count();
    if (!scale.missing().enoughOfSheet(onSheet, items)) {
      return "%d of %d items of the sheet have no answer, too many for any scale"
          .formatted(items - onSheet, items);
    }
    int expected = scale.items().size();
    int without = expected - answered;
    String count =
        expected == 1
            ? "its item has no answer"
            : "%d of %d items %s no answer"
                .formatted(without, expected, without == 1 ? "has" : "have");
    return skipped == 0 ? count : count + " (" + skipped + " skipped)";
  }
}
