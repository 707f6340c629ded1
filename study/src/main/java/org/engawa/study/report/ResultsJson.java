// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;

/**
 * Results as JSON: a list in the order of the plan, numbers with as many digits as read back the
 * same double. A figure that is not defined is null, and {@code reason} beside it says why.
 */
public final class ResultsJson {

  private static final double WHOLE = 1e15;

  private ResultsJson() {}

  /** All of them, one line for each part. */
  public static String of(List<Result> results) {
    return results.stream()
        .map(result -> "\n" + result(result))
        .collect(Collectors.joining(",", "[", "\n]\n"));
  }

  private static String result(Result result) {
    var members = new LinkedHashMap<String, String>();
    members.put("kind", text(result.kind()));
    members.putAll(members(result.part(), 2));
    members.put("notes", texts(result.notes()));
    return object(members, 1);
  }

  private static SequencedMap<String, String> members(Part part, int depth) {
    var members = new LinkedHashMap<String, String>();
    var reasons = new LinkedHashMap<String, String>();
    part.byName()
        .forEach(
            (name, content) -> {
              members.put(name, value(content, depth));
              if (content instanceof Content.Number(Figure.None(String reason))) {
                reasons.put(name, text(reason));
              }
            });
    if (!reasons.isEmpty()) {
      members.put("reason", object(reasons, depth));
    }
    return members;
  }

  private static String value(Content content, int depth) {
    return switch (content) {
      case Content.Word(String text) -> text(text);
      case Content.Words(var texts) -> texts(texts);
      case Content.Number(Figure figure) -> number(figure.number().orElse(Double.NaN));
      case Content.Line(double[] numbers) -> numbers(numbers);
      case Content.Square(double[][] rows) ->
          Arrays.stream(rows).map(ResultsJson::numbers).collect(Collectors.joining(", ", "[", "]"));
      case Content.Within(Part part) -> object(members(part, depth + 1), depth);
      case Content.Rows(var parts) ->
          parts.isEmpty()
              ? "[]"
              : parts.stream()
                  .map(part -> indent(depth) + object(members(part, depth + 2), depth + 1))
                  .collect(Collectors.joining(",", "[", indent(depth - 1) + "]"));
    };
  }

  static String object(SequencedMap<String, String> members, int depth) {
    return members.entrySet().stream()
        .map(each -> indent(depth) + text(each.getKey()) + ": " + each.getValue())
        .collect(Collectors.joining(",", "{", indent(depth - 1) + "}"));
  }

  private static String indent(int depth) {
    return "\n" + "  ".repeat(depth);
  }

  static String numbers(double[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(ResultsJson::number)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  static String texts(List<String> texts) {
    return texts.stream().map(ResultsJson::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** The shortest that reads back as the same double; null for what is none. */
  static String number(double number) {
    if (!Double.isFinite(number)) {
      return "null";
    }
    boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE;
    return whole ? String.valueOf((long) number) : String.valueOf(number);
  }

  static String text(String text) {
    var quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      switch (here) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> {
          boolean alone =
              Character.isSurrogate(here)
                  && !(Character.isHighSurrogate(here)
                          && at + 1 < text.length()
                          && Character.isLowSurrogate(text.charAt(at + 1))
                      || Character.isLowSurrogate(here)
                          && at > 0
                          && Character.isHighSurrogate(text.charAt(at - 1)));
          if (here < ' ' || alone) {
            quoted.append("\\u%04x".formatted((int) here));
          } else {
            quoted.append(here);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
