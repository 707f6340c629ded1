// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;

/** Reads parts of results, and makes others from them. */
final class Parts {

  private Parts() {}

  /** NaN where there is none. */
  static double number(Part part, String name) {
    return part.byName().get(name) instanceof Content.Number(var figure)
        ? figure.number().orElse(Double.NaN)
        : Double.NaN;
  }

  static boolean has(Part part, String name) {
    return part.byName().containsKey(name);
  }

  static String word(Part part, String name) {
    return part.byName().get(name) instanceof Content.Word(String word) ? word : "";
  }

  static List<String> words(Part part, String name) {
    return part.byName().get(name) instanceof Content.Words(var words) ? words : List.of();
  }

  static List<Part> rows(Part part, String name) {
    return part.byName().get(name) instanceof Content.Rows(var rows) ? rows : List.of();
  }

  /** Empty where there is none. */
  static Part within(Part part, String name) {
    return part.byName().get(name) instanceof Content.Within(Part within)
        ? within
        : new Part(new LinkedHashMap<>());
  }

  /** Each number, line and square of it, however deep, as another. */
  static Part each(Part part, BiFunction<String, Content, Content> to) {
    var all = new LinkedHashMap<String, Content>();
    part.byName().forEach((name, content) -> all.put(name, each(name, content, to)));
    return new Part(all);
  }

  private static Content each(
      String name, Content content, BiFunction<String, Content, Content> to) {
    return switch (content) {
      case Content.Word word -> word;
      case Content.Words words -> words;
      case Content.Number _, Content.Line _, Content.Square _ -> to.apply(name, content);
      case Content.Within(Part within) -> new Content.Within(each(within, to));
      case Content.Rows(var rows) ->
          new Content.Rows(rows.stream().map(row -> each(row, to)).toList());
    };
  }

  /** Another part in the place of one that stands there. */
  static Part with(Part part, String name, UnaryOperator<Part> to) {
    return replaced(
        part,
        name,
        content ->
            content instanceof Content.Within(Part within)
                ? new Content.Within(to.apply(within))
                : content);
  }

  /** Other rows in the place of those that stand there. */
  static Part withRows(Part part, String name, UnaryOperator<Part> to) {
    return replaced(
        part,
        name,
        content ->
            content instanceof Content.Rows(var rows)
                ? new Content.Rows(rows.stream().map(to).toList())
                : content);
  }

  static Part replaced(Part part, String name, UnaryOperator<Content> to) {
    var all = new LinkedHashMap<>(part.byName());
    all.computeIfPresent(name, (_, content) -> to.apply(content));
    return new Part(all);
  }
}
