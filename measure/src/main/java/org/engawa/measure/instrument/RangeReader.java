// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.chime.Range;
import org.engawa.measure.document.YamlMap;

/** Reads the ranges of a scale: onto which it is transformed, and which it says to have. */
final class RangeReader {

  private final YamlMap scale;
  private final List<Coding> codings;

  RangeReader(YamlMap scale, List<Coding> codings) {
    this.scale = scale;
    this.codings = codings;
  }

  Optional<Range> transform() {
    if (!scale.has("transform")) {
      return Optional.empty();
    }
    return scale
        .map("transform")
        .flatMap(
            map -> {
              map.refusingOthersThan(Set.of("onto"));
              if (!map.has("onto")) {
                map.problem("onto", "is needed here");
                return Optional.empty();
              }
              var onto = map.numbers("onto");
              if (onto.size() == 2 && onto.get(0) < onto.get(1)) {
                return Optional.of(new Range(onto.get(0), onto.get(1)));
              }
              map.problem("onto", "expected the lowest and the highest value, such as [0, 100]");
              return Optional.empty();
            });
  }

  /** Holds the range that is stated against the one that follows. */
  void check(Scale read) {
    if (!scale.has("range")) {
      scale.problem("range", "is needed here");
    } else if (scale.isMap("range")) {
      var byCoding = scale.map("range").orElseThrow();
      byCoding.refusingOthersThan(Set.copyOf(codings.stream().map(Coding::name).toList()));
      codings.forEach(coding -> check(byCoding, coding.name(), read.range(coding)));
    } else {
      codings.forEach(coding -> check(scale, "range", read.range(coding)));
    }
  }

  private static void check(YamlMap map, String key, Range follows) {
    if (!map.has(key)) {
      map.problem(key, "is needed here");
      return;
    }
    var stated = map.numbers(key);
    if (stated.size() != 2
        || !near(stated.get(0), follows.from())
        || !near(stated.get(1), follows.to())) {
      map.problem(
          key,
          "from items and answers follows %s, not %s"
              .formatted(
                  List.of(plain(follows.from()), plain(follows.to())),
                  stated.stream().map(RangeReader::plain).toList()));
    }
  }

  // A mean of parts need not be written to its last digit.
  private static boolean near(double stated, double follows) {
    return Math.abs(stated - follows) < 0.005;
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
