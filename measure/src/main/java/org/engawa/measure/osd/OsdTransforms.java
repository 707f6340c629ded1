// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.engawa.measure.chime.Range;
import org.engawa.measure.document.JsonMap;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.instrument.Method;

/**
 * The steps of an OSD transform as the range onto which a score is stretched: a rising straight
 * line is the same as where it puts the lowest and the highest value.
 */
final class OsdTransforms {

  private static final double AGREES = 1e-6;

  private final Map<String, Range> ranges = new HashMap<>();

  OsdTransforms(Map<String, Question> questions) {
    questions
        .values()
        .forEach(
            question ->
                question
                    .span()
                    .filter(span -> span.from() < span.to())
                    .ifPresent(span -> put(question.name(), new Range(span.from(), span.to()))));
  }

  /** What a score can reach, for those that are made of it. */
  void put(String name, Range range) {
    ranges.put(name, range);
  }

  /** The values that a score can reach before any transform; empty where that is not known. */
  Optional<Range> raw(FormScore score) {
    double from = 0;
    double to = 0;
    for (String part : score.of()) {
      Range range = ranges.get(part);
      if (range == null) {
        return Optional.empty();
      }
      from += range.from();
      to += range.to();
    }
    int parts = score.method() == Method.MEAN ? score.of().size() : 1;
    return range(from / parts, to / parts);
  }

  /** Where the steps of this block put the raw range; empty where they do not stretch it. */
  static Optional<Range> onto(Range raw, FormScore score, JsonMap block) {
    double slope = 1;
    double shift = 0;
    for (JsonMap step : block.maps("transform")) {
      OptionalDouble value = step.any("value").map(JsonMap::number).orElse(OptionalDouble.empty());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      double by = value.getAsDouble();
      switch (step.text("op")) {
        case "add" -> shift += by;
        case "subtract" -> shift -= by;
        case "multiply" -> {
          slope *= by;
          shift *= by;
        }
        case "divide" -> {
          slope /= by;
          shift /= by;
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    // Our own note says the same without the rounding of the steps, unless somebody changed them.
    return range(slope * raw.from() + shift, slope * raw.to() + shift)
        .map(reckoned -> score.transform().filter(own -> agree(own, reckoned)).orElse(reckoned));
  }

  static FormScore with(FormScore score, Optional<Range> transform) {
    return new FormScore(
        score.name(),
        score.of(),
        score.reversed(),
        score.method(),
        transform,
        score.missing(),
        score.dimension(),
        score.direction(),
        score.means());
  }

  private static Optional<Range> range(double from, double to) {
    return Double.isFinite(from) && Double.isFinite(to) && from < to
        ? Optional.of(new Range(from, to))
        : Optional.empty();
  }

  private static boolean agree(Range one, Range other) {
    double width = one.to() - one.from();
    return Math.abs(one.from() - other.from()) <= AGREES * width
        && Math.abs(one.to() - other.to()) <= AGREES * width;
  }
}
