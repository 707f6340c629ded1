// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * All numbers of a file of reference figures, each by its path such as {@code models/0/R2}; at the
 * end each of them was held against a figure of ours, or is named as no figure of this kind.
 */
public final class Held {

  private final String file;
  private final Map<String, Object> leaves = new LinkedHashMap<>();
  private final Set<String> held = new HashSet<>();
  private final Set<String> excepted = new HashSet<>();

  private Held(String file) {
    this.file = file;
  }

  /** The numbers of this file. */
  public static Held to(String file) {
    var held = new Held(file);
    try (var in = Held.class.getResourceAsStream("/reference/" + file)) {
      var bytes = Objects.requireNonNull(in, file).readAllBytes();
      var settings = LoadSettings.builder().setCodePointLimit(10_000_000).build();
      held.flatten(
          "", new Load(settings).loadFromString(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return held;
  }

  private void flatten(String path, Object node) {
    String below = path.isEmpty() ? "" : path + "/";
    switch (node) {
      case Map<?, ?> map -> map.forEach((key, value) -> flatten(below + key, value));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          flatten(below + i, list.get(i));
        }
      }
      case null -> leaves.put(path, Optional.empty());
      default -> leaves.put(path, node);
    }
  }

  /** Names what is no figure, or one that another test holds; it must be there. */
  public Held except(String pattern) {
    var found = leaves.keySet().stream().filter(path -> path.matches(pattern)).toList();
    assertThat(found).as("%s has nothing like %s", file, pattern).isNotEmpty();
    excepted.addAll(found);
    return this;
  }

  /** Holds every number that stands right below this path to the figure of its name. */
  public Held figures(String path, Figures figures, double tolerance) {
    var below = leaves.keySet().stream().filter(leaf -> parent(leaf).equals(path)).toList();
    assertThat(below).as("%s has nothing at %s", file, path).isNotEmpty();
    for (String leaf : below) {
      var figure = figures.byName().get(leaf.substring(path.isEmpty() ? 0 : path.length() + 1));
      if (figure != null) {
        figure(leaf, figure, tolerance);
      }
    }
    return this;
  }

  /** Holds the number at this path; one that is not finite there must be none here. */
  public Held figure(String path, Figure figure, double tolerance) {
    assertThat(leaves).as(file).containsKey(path);
    held.add(path);
    double expected = expected(leaves.get(path));
    if (!Double.isFinite(expected)) {
      assertThat(figure).as("%s %s", file, path).isInstanceOf(Figure.None.class);
      return this;
    }
    double found =
        figure.number().orElseThrow(() -> new AssertionError(file + " " + path + ": " + figure));
    assertThat(Math.abs(found - expected))
        .as("%s %s: expected %s, found %s", file, path, expected, found)
        .isLessThanOrEqualTo(allowed(path, expected, tolerance));
    return this;
  }

  /** Holds a number at this path to another. */
  public Held number(String path, double found, double tolerance) {
    return figure(path, Figure.of(found, "not finite"), tolerance);
  }

  /** Holds the words or the number at this path to what is found. */
  public Held word(String path, Object found) {
    held.add(path);
    assertThat(found).as("%s %s", file, path).isEqualTo(leaves.get(path));
    return this;
  }

  /** Holds a square or a row of numbers. */
  public Held matrix(String path, double[][] matrix, double tolerance) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        figure(path + "/" + i + "/" + j, Figure.of(matrix[i][j], "not finite"), tolerance);
      }
    }
    return this;
  }

  /** Refuses a number that nothing was held against. */
  public void wholly() {
    var left = new ArrayList<>(leaves.keySet());
    left.removeAll(held);
    left.removeAll(excepted);
    assertThat(left).as("%s has figures that nothing was held against", file).isEmpty();
  }

  private static String parent(String leaf) {
    int end = leaf.lastIndexOf('/');
    return end < 0 ? "" : leaf.substring(0, end);
  }

  private static double expected(Object leaf) {
    return switch (leaf) {
      case Number number -> number.doubleValue();
      case String word -> Double.parseDouble(word);
      default -> Double.NaN;
    };
  }

  /** Where the true value is 0 only an absolute distance can be asked for; a p value is never 0. */
  private static double allowed(String path, double expected, double tolerance) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean isP = name.equals("p") || name.startsWith("p_") || path.endsWith("/p/BP");
    return Math.max(Math.abs(expected) * tolerance, isP ? 1e-300 : 1e-12);
  }
}
