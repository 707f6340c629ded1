// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;

/** The figures of results, a line each: its name, a tab, its value. Two runs are compared by it. */
final class FigureLines {

  private static final String NONE = "–";

  private final List<String> lines = new ArrayList<>();

  private FigureLines() {}

  static String of(List<Result> results) {
    var all = new FigureLines();
    for (int at = 0; at < results.size(); at++) {
      all.part((at + 1) + " " + results.get(at).kind(), results.get(at).part());
    }
    return String.join("\n", all.lines);
  }

  /** The values by their names, in their order. */
  static SequencedMap<String, String> read(String lines) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    lines
        .lines()
        .map(line -> line.split("\t", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> values.put(pair[0], pair[1]));
    return values;
  }

  private void part(String name, Part part) {
    for (Map.Entry<String, Content> each : part.byName().entrySet()) {
      content(name + " › " + each.getKey(), each.getValue());
    }
  }

  private void content(String name, Content content) {
    switch (content) {
      case Content.Word(String text) -> line(name, text);
      case Content.Words(List<String> texts) -> line(name, String.join(", ", texts));
      case Content.Number(Figure.Value(double value)) -> line(name, Double.toString(value));
      case Content.Number(Figure.None _) -> line(name, NONE);
      case Content.Within(Part part) -> part(name, part);
      case Content.Rows(List<Part> parts) -> rows(name, parts);
      // Numbers in a row stand in results.json; beside one another nobody reads them.
      case Content.Line _, Content.Square _ -> {}
    }
  }

  private void rows(String name, List<Part> parts) {
    Set<String> taken = new HashSet<>();
    for (int at = 0; at < parts.size(); at++) {
      String called = called(parts.get(at));
      boolean own = !called.isEmpty() && taken.add(called);
      part(name + " › " + (own ? called : called + " " + (at + 1)), parts.get(at));
    }
  }

  /** A part is called by its words, which say what it is about. */
  private static String called(Part part) {
    return part.byName().values().stream()
        .filter(Content.Word.class::isInstance)
        .map(each -> ((Content.Word) each).text())
        .collect(Collectors.joining(" "));
  }

  private void line(String name, String value) {
    lines.add(flat(name) + "\t" + flat(value));
  }

  private static String flat(String text) {
    return text.replaceAll("[\\t\\r\\n]", " ");
  }
}
