// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;

/** What of a score no calculation of REDCap says, as tags of its annotation. */
final class RedcapScoreTags {

  private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,17})?)";
  private static final Pattern TRANSFORM = Pattern.compile(NUMBER + "," + NUMBER);
  private static final Pattern PRORATE = Pattern.compile("prorate:" + NUMBER);
  private static final Pattern SUBSTITUTE =
      Pattern.compile("at_most:(\\d{1,6}),of_sheet:" + NUMBER);

  private final RedcapTags tags;
  private final Consumer<String> dropped;

  RedcapScoreTags(RedcapTags tags, Consumer<String> dropped) {
    this.tags = tags;
    this.dropped = dropped;
  }

  /** The tags of a score whose calculation stands in this function. */
  static SequencedMap<String, String> of(FormScore score, RedcapSum.Function function) {
    var tags = new LinkedHashMap<String, String>();
    score.dimension().ifPresent(each -> tags.put("DIMENSION", each.id()));
    score
        .direction()
        .ifPresent(each -> tags.put("DIRECTION", each.name().toLowerCase(Locale.ROOT)));
    if (score.method() == Method.MEAN
        && (score.transform().isPresent() || score.of().size() == 1)) {
      tags.put("METHOD", "mean");
    }
    if (!score.missing().equals(ofCalculation(function, score.of().size()))) {
      tags.put("MISSING", score.missing().map(RedcapScoreTags::missing).orElse("untold"));
    }
    score
        .transform()
        .ifPresent(each -> tags.put("TRANSFORM", plain(each.from()) + "," + plain(each.to())));
    score.means().ifPresent(each -> tags.put("MEANS", each));
    return tags;
  }

  /** What a calculation does by itself where a field is blank. */
  static Optional<MissingRule> ofCalculation(RedcapSum.Function function, int parts) {
    return switch (function) {
      case NONE -> Optional.of(new MissingRule.None());
      case SUM -> Optional.empty();
      case MEAN -> Optional.of(new MissingRule.Prorate(1.0 / parts));
    };
  }

  /** A figure without an exponent. */
  static String plain(double figure) {
    return figure == 0 ? "0" : BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
  }

  Optional<Dimension> dimension() {
    return read("DIMENSION", ChimePlus::find);
  }

  Optional<Direction> direction() {
    return read(
        "DIRECTION",
        text ->
            Stream.of(Direction.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst());
  }

  Optional<Method> method() {
    return read(
        "METHOD", text -> text.equals("mean") ? Optional.of(Method.MEAN) : Optional.empty());
  }

  Optional<Range> transform() {
    return read(
        "TRANSFORM",
        text -> {
          var range = TRANSFORM.matcher(text);
          return range.matches() && number(range.group(1)) < number(range.group(2))
              ? Optional.of(new Range(number(range.group(1)), number(range.group(2))))
              : Optional.empty();
        });
  }

  Optional<String> means() {
    return tags.own("MEANS");
  }

  /** The rule of the tag; otherwise the one that the calculation follows. */
  Optional<MissingRule> missing(RedcapSum sum) {
    var byItself = ofCalculation(sum.function(), sum.weights().size());
    if (tags.own("MISSING").isEmpty()) {
      return byItself;
    }
    return tags.own("MISSING").filter("untold"::equals).isPresent()
        ? Optional.empty()
        : read("MISSING", RedcapScoreTags::rule).or(() -> byItself);
  }

  private <T> Optional<T> read(String name, Function<String, Optional<T>> reading) {
    var text = tags.own(name);
    var read = text.flatMap(reading);
    if (text.isPresent() && read.isEmpty()) {
      dropped.accept(
          "@ENGAWA-" + name + " does not say " + RedcapText.quoted(text.get()) + " here");
    }
    return read;
  }

  private static String missing(MissingRule rule) {
    return switch (rule) {
      case MissingRule.None() -> "none";
      case MissingRule.Prorate(double share) -> "prorate:" + plain(share);
      case MissingRule.SubstituteMean(int atMost, double ofSheet) ->
          "at_most:" + atMost + ",of_sheet:" + plain(ofSheet);
    };
  }

  private static Optional<MissingRule> rule(String text) {
    var prorate = PRORATE.matcher(text);
    var substitute = SUBSTITUTE.matcher(text);
    if (text.equals("none")) {
      return Optional.of(new MissingRule.None());
    }
    if (prorate.matches() && number(prorate.group(1)) > 0 && number(prorate.group(1)) <= 1) {
      return Optional.of(new MissingRule.Prorate(number(prorate.group(1))));
    }
    if (substitute.matches()
        && number(substitute.group(2)) >= 0
        && number(substitute.group(2)) <= 1) {
      return Optional.of(
          new MissingRule.SubstituteMean(
              Integer.parseInt(substitute.group(1)), number(substitute.group(2))));
    }
    return Optional.empty();
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
