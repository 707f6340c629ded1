// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Question.Kind;
import org.engawa.measure.form.Question.Span;
import org.hl7.fhir.r4.model.Expression;

/**
 * Scores over the questions of one questionnaire, some of which may be made of others.
 *
 * @param spans the questions in their order, with the numbers that their answers count
 * @param numeric questions that are answered with a number
 */
record Scales(
    Map<String, Optional<Span>> spans, Set<String> numeric, Map<String, FormScore> scores) {

  private static final int MOST_MEMBERS = 2_000;
  private static final int DEEPEST = 4;

  static Scales of(Form form) {
    var spans = new LinkedHashMap<String, Optional<Span>>();
    var numeric = new LinkedHashSet<String>();
    for (Question question : form.questions()) {
      if (question.kind() == Kind.NUMBER) {
        numeric.add(question.name());
      }
      if (question.kind() == Kind.NUMBER
          || question.kind() == Kind.CHOICE && !question.choices().isEmpty()) {
        spans.put(question.name(), question.span());
      }
    }
    var scores = new LinkedHashMap<String, FormScore>();
    form.scores().forEach(score -> scores.put(score.name(), score));
    return new Scales(spans, numeric, scores);
  }

  Set<String> questions() {
    return spans.keySet();
  }

  /** What our own extension says of a total, unless its expression says something else. */
  Optional<FormScore> agreed(SheetItem total) {
    Optional<String> found = total.calculated().map(Expression::getExpression);
    return Optional.ofNullable(scores.get(total.linkId()))
        .filter(this::sound)
        .filter(score -> new ScaleExpression(this).of(score).equals(found));
  }

  /** Whether all that it is made of is there, in reasonable number, and nothing of itself. */
  boolean sound(FormScore score) {
    return sound(score, new int[] {MOST_MEMBERS}, DEEPEST);
  }

  private boolean sound(FormScore score, int[] left, int levels) {
    left[0] -= score.of().size();
    return levels > 0
        && left[0] >= 0
        && !score.of().isEmpty()
        && new HashSet<>(score.of()).size() == score.of().size()
        && score.of().stream().allMatch(each -> sound(score, each, left, levels));
  }

  private boolean sound(FormScore score, String member, int[] left, int levels) {
    FormScore part = scores.get(member);
    boolean reversed = score.reversed().contains(member);
    return part == null
        ? questions().contains(member) && !(reversed && span(member).isEmpty())
        : !reversed && sound(part, left, levels - 1);
  }

  Optional<Span> span(String question) {
    return spans.getOrDefault(question, Optional.empty());
  }

  /** The questions that count in a sound score, also through others. */
  Set<String> leaves(FormScore score) {
    var leaves = new LinkedHashSet<String>();
    for (String each : score.of()) {
      FormScore part = scores.get(each);
      if (part == null) {
        leaves.add(each);
      } else {
        leaves.addAll(leaves(part));
      }
    }
    return leaves;
  }

  /** The lowest and highest sum or mean before it is stretched; empty where a question has none. */
  Optional<double[]> raw(FormScore score) {
    double from = 0;
    double to = 0;
    for (String each : score.of()) {
      FormScore part = scores.get(each);
      Optional<double[]> ends =
          part != null ? ends(part) : span(each).map(span -> new double[] {span.from(), span.to()});
      if (ends.isEmpty()) {
        return Optional.empty();
      }
      from += ends.get()[0];
      to += ends.get()[1];
    }
    double by =
        switch (score.method()) {
          case SUM -> 1;
          case MEAN -> score.of().size();
        };
    return Optional.of(new double[] {from / by, to / by});
  }

  private Optional<double[]> ends(FormScore score) {
    return score
        .transform()
        .map(onto -> Optional.of(new double[] {onto.from(), onto.to()}))
        .orElseGet(() -> raw(score));
  }

  /**
   * The answers that count.
   *
   * @param onSheet how many questions of the whole sheet have one
   */
  record Given(Map<String, BigDecimal> numbers, int onSheet) {}

  /** The value of a sound score, or none where too many answers are missing. */
  Optional<BigDecimal> value(FormScore score, Given given) {
    return new ScaleValue(this, given).of(score);
  }
}
