// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;

/** Part of a result: figures, words and further parts under their names, in their order. */
public record Part(SequencedMap<String, Content> byName) {

  /** What stands under a name. */
  public sealed interface Content {

    /** A word. */
    record Word(String text) implements Content {}

    /** Several words, possibly none. */
    record Words(List<String> texts) implements Content {

      /** Keeps its own copy. */
      public Words {
        texts = List.copyOf(texts);
      }
    }

    /** A number, or the reason why there is none. */
    record Number(Figure figure) implements Content {}

    /** Numbers in a row; NaN is none. */
    record Line(double[] numbers) implements Content {}

    /** Rows of numbers; NaN is none. */
    record Square(double[][] numbers) implements Content {}

    /** A part of the part. */
    record Within(Part part) implements Content {}

    /** Several of one kind. */
    record Rows(List<Part> parts) implements Content {

      /** Keeps its own copy. */
      public Rows {
        parts = List.copyOf(parts);
      }
    }
  }

  /** Keeps its own copy. */
  public Part {
    byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
  }

  /** Nothing yet. */
  static Part none() {
    return new Part(new LinkedHashMap<>());
  }

  /** A part that says what it is about. */
  static Part of(String name, String word) {
    return none().word(name, word);
  }

  Part word(String name, String word) {
    return and(name, new Content.Word(word));
  }

  Part words(String name, List<String> words) {
    return and(name, new Content.Words(words));
  }

  Part number(String name, double number) {
    return and(name, new Content.Number(Figure.of(number, "too large for a number")));
  }

  Part line(String name, double... numbers) {
    return and(name, new Content.Line(numbers));
  }

  Part square(String name, double[]... numbers) {
    return and(name, new Content.Square(numbers));
  }

  Part part(String name, Part part) {
    return and(name, new Content.Within(part));
  }

  Part part(String name, Figures figures) {
    return part(name, none().figures(figures));
  }

  Part rows(String name, List<Part> rows) {
    return and(name, new Content.Rows(rows));
  }

  Part figures(Figures figures) {
    var all = this;
    for (var each : figures.byName().entrySet()) {
      all = all.and(FigureNames.of(each.getKey()), new Content.Number(each.getValue()));
    }
    return all;
  }

  private Part and(String name, Content content) {
    var more = new LinkedHashMap<>(byName);
    if (more.put(name, content) != null) {
      throw new IllegalArgumentException(name + " stands here already");
    }
    return new Part(more);
  }
}
