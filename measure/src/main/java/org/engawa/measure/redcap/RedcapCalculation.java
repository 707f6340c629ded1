// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;

/**
 * A score as REDCap calculates it: {@code [a]+(4-[b])}, by {@code /2} for a mean, and {@code
 * 0+((…)-(2))*100/8} where it is stretched.
 *
 * @param function in which it stands; plus alone is blank as soon as one field is
 */
record RedcapCalculation(RedcapSum.Function function, String text) {

  /** Empty where a part reaches from and to numbers that nobody told, and that are needed. */
  static Optional<RedcapCalculation> of(
      FormScore score, Reaches reaches, UnaryOperator<String> names) {
    boolean turnable =
        score.of().stream()
            .filter(score.reversed()::contains)
            .allMatch(part -> reaches.of(part).isPresent());
    if (!turnable) {
      return Optional.empty();
    }
    boolean someEnough = someEnough(score);
    String parts =
        score.of().stream()
            .map(
                part ->
                    score.reversed().contains(part)
                        ? "(%s-[%s])".formatted(turn(reaches, part), names.apply(part))
                        : "[" + names.apply(part) + "]")
            .collect(Collectors.joining(someEnough ? "," : "+"));
    if (someEnough) {
      return Optional.of(new RedcapCalculation(RedcapSum.Function.MEAN, "mean(" + parts + ")"));
    }
    String raw = score.method() == Method.SUM ? parts : "(" + parts + ")/" + score.of().size();
    if (score.transform().isEmpty()) {
      return Optional.of(new RedcapCalculation(RedcapSum.Function.NONE, raw));
    }
    return reaches
        .together(score.of(), score.method())
        .filter(Reaches.Reach::wide)
        .map(reach -> stretched(raw, reach, score.transform().get()))
        .map(text -> new RedcapCalculation(RedcapSum.Function.NONE, text));
  }

  /** Whether it is the mean of whatever is answered, for which REDCap has a function. */
  private static boolean someEnough(FormScore score) {
    return score.method() == Method.MEAN
        && score.transform().isEmpty()
        && score
            .missing()
            .filter(
                rule ->
                    rule instanceof MissingRule.Prorate(double share)
                        && share * score.of().size() <= 1)
            .isPresent();
  }

  private static String stretched(String raw, Reaches.Reach reach, Range onto) {
    return "%s+((%s)-%s)*%s/%s"
        .formatted(
            figure(onto.from()),
            raw,
            figure(reach.from()),
            figure(onto.to() - onto.from()),
            figure(reach.to() - reach.from()));
  }

  private static String turn(Reaches reaches, String part) {
    return figure(reaches.of(part).map(Reaches.Reach::turn).orElseThrow());
  }

  private static String figure(double figure) {
    String plain = RedcapScoreTags.plain(figure);
    return figure < 0 ? "(" + plain + ")" : plain;
  }
}
