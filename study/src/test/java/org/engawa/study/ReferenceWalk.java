// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;

/**
 * Goes over everything that a reference says and holds ours to it, so that a figure that nothing
 * holds is a failure too. Ours are maps, lists, figures, numbers and words; a list of two figures
 * may also stand as {@code name_low} and {@code name_high}, or {@code name_first} and {@code
 * name_second}.
 */
public final class ReferenceWalk {

  private static final double RELATIVE = 1e-8;

  /** Where the true value is 0 only an absolute distance can be asked for. */
  private static final double ABSOLUTE = 1e-12;

  /** Of 1e-20 and 1e-30 neither is 0, and so a p is held to its digits however small. */
  private static final double PROBABILITY = 1e-300;

  private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

  private final Set<String> left;
  private final Set<String> anyway = new HashSet<>();
  private final Set<String> met = new HashSet<>();
  private final Map<String, Double> relative = new HashMap<>();
  private final Map<String, Double> absolute = new HashMap<>();
  private final Set<String> turned = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private int held;

  private ReferenceWalk(Set<String> left) {
    this.left = left;
  }

  /**
   * A walk that leaves out these keys, wherever they stand, because they are no figures of ours;
   * each must stand somewhere.
   */
  public static ReferenceWalk without(String... keys) {
    return new ReferenceWalk(Set.of(keys));
  }

  /** Leaves out these keys too, which need not stand anywhere. */
  public ReferenceWalk evenIfAbsent(String... keys) {
    anyway.addAll(List.of(keys));
    return this;
  }

  /** Another relative tolerance than 1e-8 for everything under these keys. */
  public ReferenceWalk within(double tolerance, String... keys) {
    for (var key : keys) {
      relative.put(key, tolerance);
    }
    return this;
  }

  /** An absolute distance that is allowed besides, for everything under these keys. */
  public ReferenceWalk orBy(double distance, String... keys) {
    for (var key : keys) {
      absolute.put(key, distance);
    }
    return this;
  }

  /** Lists of numbers that may all stand with the other sign. */
  public ReferenceWalk turned(String... keys) {
    turned.addAll(List.of(keys));
    return this;
  }

  /** Holds ours to the reference, and at least so many figures. */
  public void hold(Reference reference, Object ours, int atLeast) {
    walk(new Place("", RELATIVE, ABSOLUTE), reference.node(), ours);
    assertThat(problems).isEmpty();
    assertThat(met).as("keys that are left out").containsAll(left);
    assertThat(held).isGreaterThanOrEqualTo(atLeast);
  }

  private record Place(String path, double relative, double absolute) {}

  private Place under(Place place, String key) {
    return new Place(
        place.path + "/" + key,
        relative.getOrDefault(key, place.relative),
        absolute.getOrDefault(
            key, isP(key) && place.absolute == ABSOLUTE ? PROBABILITY : place.absolute));
  }

  private static boolean isP(String key) {
    return key.equals("p") || key.startsWith("p_") || key.endsWith("_p") || key.contains("_p_");
  }

  private void walk(Place place, Object expected, Object found) {
    switch (expected) {
      case Map<?, ?> map -> map.forEach((key, node) -> key(place, (String) key, node, found));
      case List<?> list -> list(place, list, found);
      case Number number -> number(place, number.doubleValue(), found);
      case null -> nothing(place, found);
      case String word when NOT_FINITE.contains(word) -> nothing(place, found);
      default -> same(place, expected, found);
    }
  }

  private void key(Place place, String key, Object expected, Object found) {
    if (left.contains(key) || anyway.contains(key)) {
      met.add(key);
      return;
    }
    var below = under(place, key);
    Map<?, ?> ours = found instanceof Figures figures ? figures.byName() : asMap(found);
    if (turned.contains(key) && ours.get(key) instanceof double[] numbers) {
      double first = ((Number) ((List<?>) expected).getFirst()).doubleValue();
      double side = Math.signum(first) * Math.signum(numbers[0]);
      walk(below, expected, Arrays.stream(numbers).map(number -> side * number).toArray());
    } else if (ours.containsKey(key)) {
      walk(below, expected, ours.get(key));
    } else if (ours.containsKey(key + "_low")) {
      walk(below, expected, List.of(ours.get(key + "_low"), ours.get(key + "_high")));
    } else if (ours.containsKey(key + "_first")) {
      walk(below, expected, List.of(ours.get(key + "_first"), ours.get(key + "_second")));
    } else {
      problems.add(below.path + ": nothing holds it");
    }
  }

  private static Map<?, ?> asMap(Object found) {
    return found instanceof Map<?, ?> map ? map : Map.of();
  }

  private void list(Place place, List<?> expected, Object found) {
    List<?> ours =
        switch (found) {
          case double[] numbers -> Arrays.stream(numbers).boxed().toList();
          case double[][] rows -> List.of(rows);
          case long[][] rows ->
              Arrays.stream(rows).map(r -> Arrays.stream(r).boxed().toList()).toList();
          case List<?> list -> list;
          default -> List.of();
        };
    if (ours.size() != expected.size()) {
      problems.add(place.path + ": expected " + expected.size() + ", found " + found);
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      walk(under(place, String.valueOf(i)), expected.get(i), ours.get(i));
    }
  }

  private void number(Place place, double expected, Object found) {
    double ours =
        switch (found) {
          case Figure figure -> figure.number().orElse(Double.NaN);
          case Number number -> number.doubleValue();
          case null, default -> Double.NaN;
        };
    double allowed = Math.max(Math.abs(expected) * place.relative, place.absolute);
    held++;
    if (!(Math.abs(ours - expected) <= allowed)) {
      problems.add(
          "%s: expected %s, found %s, allowed %.1e, off by %.1e"
              .formatted(place.path, expected, found, allowed, Math.abs(ours - expected)));
    }
  }

  private void nothing(Place place, Object found) {
    held++;
    if (!(found instanceof Figure.None) && found != null) {
      problems.add(place.path + ": expected no figure, found " + found);
    }
  }

  private void same(Place place, Object expected, Object found) {
    if (!expected.equals(found)) {
      problems.add(place.path + ": expected " + expected + ", found " + found);
    }
  }
}
