// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question.Span;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;

/** Reckons scores of ours, with their rules for missing answers, from the numbers of one sheet. */
final class ScaleValue {

  private final Scales scales;
  private final Scales.Given given;

  ScaleValue(Scales scales, Scales.Given given) {
    this.scales = scales;
    this.given = given;
  }

  Optional<BigDecimal> of(FormScore score) {
    BigDecimal sum = BigDecimal.ZERO;
    int answered = 0;
    for (String each : score.of()) {
      Optional<BigDecimal> value = member(score, each);
      if (value.isPresent()) {
        sum = sum.add(value.get());
        answered++;
      }
    }
    int expected = score.of().size();
    MissingRule rule = score.missing().orElseGet(MissingRule.None::new);
    int sheet = scales.questions().size();
    if (answered == 0
        || answered < expected && !rule.enough(answered, expected)
        || given.onSheet() < sheet && !rule.enoughOfSheet(given.onSheet(), sheet)) {
      return Optional.empty();
    }
    BigDecimal value =
        score.method() == Method.MEAN
            ? over(sum, answered)
            : answered == expected ? sum : over(sum.multiply(whole(expected)), answered);
    return stretched(score, value);
  }

  private Optional<BigDecimal> member(FormScore score, String name) {
    FormScore part = scales.scores().get(name);
    if (part != null) {
      return of(part);
    }
    Optional<BigDecimal> number = Optional.ofNullable(given.numbers().get(name));
    if (!score.reversed().contains(name)) {
      return number;
    }
    Optional<Span> span = scales.span(name);
    return span.flatMap(
        ends -> number.map(answer -> whole(ends.from() + ends.to()).subtract(answer)));
  }

  private Optional<BigDecimal> stretched(FormScore score, BigDecimal value) {
    if (score.transform().isEmpty()) {
      return Optional.of(value);
    }
    return scales
        .raw(score)
        .map(
            raw -> {
              var onto = score.transform().get();
              BigDecimal from = BigDecimal.valueOf(raw[0]);
              return value
                  .subtract(from)
                  .multiply(BigDecimal.valueOf(onto.to()).subtract(BigDecimal.valueOf(onto.from())))
                  .divide(BigDecimal.valueOf(raw[1]).subtract(from), MathContext.DECIMAL64)
                  .add(BigDecimal.valueOf(onto.from()));
            });
  }

  private static BigDecimal over(BigDecimal sum, int count) {
    return sum.divide(whole(count), MathContext.DECIMAL64);
  }

  private static BigDecimal whole(int number) {
    return BigDecimal.valueOf(number);
  }
}
