// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.engawa.measure.document.YamlMap;

/** Reads the steps of a plan that say what a paper prints. */
final class PrintedReader {

  private static final Set<String> FIGURES = Set.of("t", "df", "p", "d", "g");

  private final YamlMap map;

  private PrintedReader(YamlMap map) {
    this.map = map;
  }

  static Optional<Step> read(YamlMap map, String kind) {
    var reader = new PrintedReader(map);
    return switch (kind) {
      case "compare" -> Optional.of(new Step.OfPrinted(kind, reader.groups()));
      case "prevalence" -> Optional.of(new Step.OfPrinted(kind, reader.counts()));
      case "describe" -> Optional.of(new Step.OfPrinted(kind, reader.values()));
      default -> {
        map.problem("printed", "expected in compare, prevalence or describe only");
        yield Optional.empty();
      }
    };
  }

  private Printed groups() {
    map.refusingOthersThan(Set.of("outcome", "printed", "prints"));
    var groups = new LinkedHashMap<String, Printed.Group>();
    map.map("printed")
        .ifPresent(
            printed -> {
              for (String name : printed.keys()) {
                printed
                    .map(name)
                    .flatMap(PrintedReader::group)
                    .ifPresent(group -> groups.put(name, group));
              }
              if (printed.keys().size() != 2) {
                map.problem("printed", "expected two groups");
              }
            });
    return new Printed.Groups(map.text("outcome"), groups, prints(FIGURES));
  }

  private static Optional<Printed.Group> group(YamlMap map) {
    map.refusingOthersThan(Set.of("n", "mean", "sd"));
    OptionalInt n = map.integer("n");
    if (n.isPresent() && n.getAsInt() < 2) {
      map.problem("n", "expected 2 people or more");
    }
    var mean = map.written("mean");
    var sd = map.written("sd");
    if (sd.isPresent() && sd.get().signum() < 0) {
      map.problem("sd", "expected a spread of 0 or more");
    }
    return n.isEmpty() || mean.isEmpty() || sd.isEmpty()
        ? Optional.empty()
        : Optional.of(new Printed.Group(n.getAsInt(), mean.get(), sd.get()));
  }

  private Printed counts() {
    map.refusingOthersThan(Set.of("of", "printed", "prints"));
    var counts = new LinkedHashMap<String, Integer>();
    long all = 0;
    for (var printed : map.map("printed").stream().toList()) {
      for (String name : printed.keys()) {
        int count = printed.integer(name).orElse(0);
        if (count < 0) {
          printed.problem(name, "expected a number of people");
        }
        counts.put(name, Math.max(0, count));
        all += Math.max(0, count);
      }
    }
    if (all == 0 || all > Integer.MAX_VALUE) {
      map.problem("printed", "expected numbers of people, 1 to 2147483647 in all");
    }
    return new Printed.Counts(map.text("of"), counts, prints(counts.keySet()));
  }

  private Printed values() {
    map.refusingOthersThan(Set.of("of", "printed", "range", "sum"));
    var values = map.map("printed").map(PrintedReader::numbers).orElseGet(LinkedHashMap::new);
    if (values.isEmpty()) {
      map.problem("printed", "expected values");
    }
    Optional<Printed.Range> range = Optional.empty();
    if (map.has("range")) {
      var ends = map.numbers("range");
      if (ends.size() == 2 && ends.getFirst() < ends.getLast()) {
        range = Optional.of(new Printed.Range(ends.getFirst(), ends.getLast()));
      } else {
        map.problem("range", "expected the least and the largest value");
      }
    }
    var sum = map.has("sum") ? map.written("sum") : Optional.<BigDecimal>empty();
    return new Printed.Values(map.text("of"), values, range, sum);
  }

  private SequencedMap<String, BigDecimal> prints(Set<String> known) {
    return map.optionalMap("prints")
        .map(prints -> numbers(prints.refusingOthersThan(known)))
        .orElseGet(LinkedHashMap::new);
  }

  private static SequencedMap<String, BigDecimal> numbers(YamlMap map) {
    var numbers = new LinkedHashMap<String, BigDecimal>();
    for (String name : map.keys()) {
      map.written(name).ifPresent(number -> numbers.put(name, number));
    }
    return numbers;
  }
}
