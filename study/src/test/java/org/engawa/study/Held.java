// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;

/**
 * Holds ours to everything that a reference says, so that a figure that nothing holds is a failure.
 * Ours are maps, lists, arrays, figures, numbers and words; two limits may stand as {@code
 * name_low} and {@code name_high}.
 */
public final class Held {

  // Where the true value is 0 only an absolute distance can be asked for.
  private static final double ABSOLUTE = 1e-12;

  private final Set<String> left;
  private final double relative;
  private final List<String> problems = new ArrayList<>();
  private int figures;

  private Held(double relative, Set<String> left) {
    this.relative = relative;
    this.left = left;
  }

  /** Within this relative tolerance, without the keys that are no figures of ours. */
  public static Held within(double relative, String... left) {
    return new Held(relative, Set.of(left));
  }

  /** Holds ours to it; so many figures must have been there. */
  public void to(Reference reference, Object ours, int count) {
    walk("", reference.node(), ours);
    assertThat(problems).isEmpty();
    assertThat(figures).isEqualTo(count);
  }

  private void walk(String path, Object expected, Object found) {
    switch (expected) {
      case Map<?, ?> map -> map.forEach((key, below) -> key(path, (String) key, below, found));
      case List<?> list -> list(path, list, found);
      case Number number -> number(path, number.doubleValue(), found);
      case null, default -> {
        if (!String.valueOf(expected).equals(String.valueOf(found))) {
          problems.add(path + ": expected " + expected + ", found " + found);
        }
      }
    }
  }

  private void key(String path, String key, Object expected, Object found) {
    if (left.contains(key)) {
      return;
    }
    String below = path + "/" + key;
    Map<?, ?> ours =
        switch (found) {
          case Figures some -> some.byName();
          case Map<?, ?> map -> map;
          case null, default -> Map.of();
        };
    if (ours.containsKey(key)) {
      walk(below, expected, ours.get(key));
    } else if (ours.containsKey(key + "_low")) {
      walk(below, expected, List.of(ours.get(key + "_low"), ours.get(key + "_high")));
    } else {
      problems.add(below + ": nothing holds it");
    }
  }

  private void list(String path, List<?> expected, Object found) {
    List<?> ours =
        switch (found) {
          case double[] numbers -> Arrays.stream(numbers).boxed().toList();
          case long[] numbers -> Arrays.stream(numbers).boxed().toList();
          case Object[] rows -> List.of(rows);
          case List<?> list -> list;
          default -> List.of();
        };
    if (ours.size() != expected.size()) {
      problems.add(path + ": expected " + expected.size() + " of them, found " + found);
      return;
    }
    for (int place = 0; place < ours.size(); place++) {
      walk(path + "/" + place, expected.get(place), ours.get(place));
    }
  }

  private void number(String path, double expected, Object found) {
    double ours =
        switch (found) {
          case Figure figure -> figure.number().orElse(Double.NaN);
          case Number number -> number.doubleValue();
          case null, default -> Double.NaN;
        };
    figures++;
    if (!(Math.abs(ours - expected) <= Math.max(Math.abs(expected) * relative, ABSOLUTE))) {
      problems.add(path + ": expected " + expected + ", found " + found);
    }
  }
}
