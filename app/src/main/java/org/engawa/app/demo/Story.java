// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What happened at the made-up centre, the earliest first; each time the same. */
final class Story {

  private static final long SEED = 4;
  private static final List<String> PARTS = List.of("staff", "english", "japanese");

  private Story() {}

  static List<Moment> told() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Moment> all = new ArrayList<>();
    for (String part : PARTS) {
      for (Moment moment : written(part)) {
        if (moment.what().equals("checks")) {
          all.addAll(unevenly(moment, random));
        } else {
          all.add(moment);
        }
      }
    }
    // The sort is stable: what stands at the same time keeps the order in which it was written.
    all.sort(Comparator.comparing(Moment::weeksAgo).reversed());
    return all;
  }

  /** Check-ins from then until another time, with gaps that are never the same. */
  private static List<Moment> unevenly(Moment moment, SplittableRandom random) {
    List<Moment> some = new ArrayList<>();
    double weeks = moment.weeksAgo();
    double until = moment.number("until");
    double every = moment.number("every") / 7;
    while (weeks > until) {
      some.add(new Moment(weeks, moment.who(), "check-in", moment.more()));
      weeks -= every * (0.35 + 1.3 * random.nextDouble());
    }
    return some;
  }

  private static List<Moment> written(String part) {
    String name = "/demo/" + part + ".txt";
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Story.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Story::moment)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Moment moment(String line) {
    String[] words = line.strip().split("\\s+", 4);
    return new Moment(
        Double.parseDouble(words[0]), words[1], words[2], words.length < 4 ? "" : words[3]);
  }
}
