// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question.Span;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;

/**
 * Writes a score in FHIRPath with {@code ordinal()} of SDC, which also {@link SumReading} follows:
 * empty where too many answers are missing, a reversed item spelled out as {@code from + to -
 * answer}.
 */
final class ScaleExpression {

  private final Scales scales;

  ScaleExpression(Scales scales) {
    this.scales = scales;
  }

  /** Empty where the score is not sound, or its rule cannot be said of parts. */
  Optional<String> of(FormScore score) {
    if (!scales.sound(score)) {
      return Optional.empty();
    }
    boolean composite = score.of().stream().anyMatch(scales.scores()::containsKey);
    MissingRule rule = score.missing().orElseGet(MissingRule.None::new);
    if (composite) {
      boolean plain = rule instanceof MissingRule.None;
      return plain
          ? ofParts(score).flatMap(sum -> stretched(score, by(score, sum)))
          : Optional.empty();
    }
    int all = score.of().size();
    if (rule instanceof MissingRule.None) {
      return stretched(score, by(score, complete(score)))
          .map(value -> "iif(" + count(score.of()) + " = " + all + ", " + value + ", {})");
    }
    int least = least(all, rule::enough);
    String mean = "(" + answered(score) + ") / (" + count(score.of()) + ")";
    String value = score.method() == Method.MEAN ? mean : mean + " * " + all;
    return stretched(score, value)
        .map(
            result ->
                "iif(%s%s >= %d, %s, {})"
                    .formatted(ofSheet(rule), count(score.of()), least, result));
  }

  private interface Enough {
    boolean enough(int answered, int expected);
  }

  private static int least(int expected, Enough rule) {
    return IntStream.rangeClosed(1, expected)
        .filter(answered -> rule.enough(answered, expected))
        .findFirst()
        .orElse(expected);
  }

  private String ofSheet(MissingRule rule) {
    int sheet = scales.questions().size();
    int least = least(sheet, rule::enoughOfSheet);
    return least <= 1 ? "" : count(scales.questions()) + " >= " + least + " and ";
  }

  /** Parts that are empty make the whole empty, since FHIRPath adds nothing to nothing. */
  private Optional<String> ofParts(FormScore score) {
    var terms = new ArrayList<String>();
    for (String each : score.of()) {
      FormScore part = scales.scores().get(each);
      Optional<String> term = part != null ? of(part) : Optional.of(term(score, each));
      if (term.isEmpty()) {
        return Optional.empty();
      }
      terms.add(term.get());
    }
    return Optional.of(String.join(" + ", terms));
  }

  private static String by(FormScore score, String sum) {
    return switch (score.method()) {
      case SUM -> sum;
      case MEAN -> "(" + sum + ") / " + score.of().size();
    };
  }

  private Optional<String> stretched(FormScore score, String value) {
    if (score.transform().isEmpty()) {
      return Optional.of(value);
    }
    Range onto = score.transform().get();
    return scales
        .raw(score)
        .map(
            raw ->
                "(%s%s) * %s / %s%s"
                    .formatted(
                        score.method() == Method.SUM ? value : "(" + value + ")",
                        shift(-raw[0]),
                        number(onto.to() - onto.from()),
                        number(raw[1] - raw[0]),
                        shift(onto.from())));
  }

  private String complete(FormScore score) {
    var terms = new ArrayList<String>();
    for (List<String> some : byKind(plain(score))) {
      terms.add(weights(some) + ".sum()");
    }
    score.of().stream()
        .filter(score.reversed()::contains)
        .forEach(each -> terms.add(term(score, each)));
    return String.join(" + ", terms);
  }

  private String answered(FormScore score) {
    var terms = new ArrayList<String>();
    for (List<String> some : byKind(plain(score))) {
      terms.add(weights(some) + ".aggregate($this + $total, 0)");
    }
    score.of().stream()
        .filter(score.reversed()::contains)
        .forEach(
            each ->
                terms.add(
                    "iif(%s.exists(), %s, 0)"
                        .formatted(weights(List.of(each)), term(score, each))));
    return String.join(" + ", terms);
  }

  private String term(FormScore score, String question) {
    String weight = weights(List.of(question));
    Optional<Span> span = scales.span(question).filter(_ -> score.reversed().contains(question));
    return span.map(ends -> "(" + (ends.from() + ends.to()) + " - " + weight + ")").orElse(weight);
  }

  private static List<String> plain(FormScore score) {
    return score.of().stream().filter(each -> !score.reversed().contains(each)).toList();
  }

  private String count(Collection<String> questions) {
    return byKind(questions).stream()
        .map(some -> weights(some) + ".count()")
        .collect(Collectors.joining(" + "));
  }

  /** Chosen answers apart from numbers. */
  private List<List<String>> byKind(Collection<String> questions) {
    return questions.stream()
        .collect(Collectors.partitioningBy(scales.numeric()::contains))
        .values()
        .stream()
        .filter(some -> !some.isEmpty())
        .toList();
  }

  /** Of questions that are all of one kind. */
  private String weights(List<String> questions) {
    String named = questions.stream().map(ScaleExpression::text).collect(Collectors.joining(" | "));
    String which = questions.size() == 1 ? "= " + named : "in (" + named + ")";
    String value = scales.numeric().contains(questions.getFirst()) ? "" : ".ordinal()";
    return "%resource.item.where(linkId " + which + ").answer.value" + value;
  }

  private static String text(String value) {
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String shift(double by) {
    return by == 0 ? "" : by < 0 ? " - " + number(-by) : " + " + number(by);
  }

  private static String number(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
