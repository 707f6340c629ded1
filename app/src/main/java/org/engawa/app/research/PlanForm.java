// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plan that is put together field by field, and is written down as the YAML that a plan is.
 *
 * @param fields as they were sent
 */
public record PlanForm(Map<String, String> fields) {

  /** How many instruments fit into the form; in the text of the plan there may be more. */
  static final int INSTRUMENTS = 4;

  private static final int LONGEST = 2_000;
  private static final String PLAIN = "[A-Za-z_][A-Za-z0-9_.]*";

  /** Keeps its own copy. */
  public PlanForm {
    fields = Map.copyOf(fields);
  }

  /** What stands in a field. */
  public String at(String name) {
    String text = fields.getOrDefault(name, "").strip();
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** Whether a box is ticked. */
  public boolean ticked(String name) {
    return fields.containsKey(name);
  }

  /** The plan as YAML; whether it holds together is for its reader to say. */
  String yaml() {
    List<String> lines = new ArrayList<>();
    lines.add("study: " + scalar(at("study")));
    lines.add("data: table.csv");
    if (!at("id").isEmpty()) {
      lines.add("id: " + scalar(at("id")));
    }
    variables(lines);
    instruments(lines);
    lines.add("run:");
    steps(lines);
    return String.join("\n", lines) + "\n";
  }

  private void variables(List<String> lines) {
    List<String> written = at("variables").lines().filter(line -> !line.isBlank()).toList();
    if (!written.isEmpty()) {
      lines.add("variables:");
      written.forEach(line -> lines.add("  " + variable(line)));
    }
  }

  /**
   * A name alone is a number; {@code group: control=0, hikikomori=1} is words with their numbers.
   */
  private static String variable(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return scalar(line.strip()) + ": {type: number}";
    }
    String levels =
        Arrays.stream(line.substring(colon + 1).split("[,、]"))
            .map(String::strip)
            .filter(level -> !level.isEmpty())
            .map(PlanForm::level)
            .collect(Collectors.joining(", "));
    return scalar(line.substring(0, colon).strip()) + ": {levels: {" + levels + "}}";
  }

  private static String level(String written) {
    int is = written.lastIndexOf('=');
    return is < 0
        ? scalar(written)
        : scalar(written.substring(0, is).strip()) + ": " + number(written.substring(is + 1));
  }

  private void instruments(List<String> lines) {
    List<String> used =
        IntStream.rangeClosed(1, INSTRUMENTS)
            .filter(at -> !at("card" + at).isEmpty())
            .mapToObj(this::instrument)
            .toList();
    if (!used.isEmpty()) {
      lines.add("instruments:");
      lines.addAll(used);
    }
  }

  private String instrument(int at) {
    String card = at("card" + at);
    String name = at("name" + at).isEmpty() ? card : at("name" + at);
    String coding = at("coding" + at);
    return "  %s: {card: %s, items: %s%s}"
        .formatted(
            scalar(name),
            scalar(card),
            scalar(at("items" + at)),
            coding.isEmpty() ? "" : ", coding: " + scalar(coding));
  }

  private void steps(List<String> lines) {
    if (ticked("describe")) {
      lines.add("  - describe: {" + named("by", "describe-by").orElse("") + "}");
    }
    if (ticked("reliability")) {
      lines.add("  - reliability: all");
    }
    if (!at("compare").isEmpty()) {
      lines.add(
          "  - compare: {outcomes: %s, by: %s}"
              .formatted(list(at("compare")), scalar(at("compare-by"))));
    }
    if (!at("with").isEmpty()) {
      String select =
          at("select").isEmpty() ? "" : ", select: \"|r| > " + number(at("select")) + "\"";
      lines.add(
          "  - correlate: {with: %s, predictors: %s%s}"
              .formatted(scalar(at("with")), list(at("predictors")), select));
    }
    if (!at("outcome").isEmpty()) {
      lines.add("  - regress:");
      lines.add("      outcome: " + scalar(at("outcome")));
      lines.add("      steps: [" + blocks() + "]");
      lines.add("      scale: " + scalar(at("scale").isEmpty() ? "none" : at("scale")));
      named("moderator", "moderator")
          .ifPresent(
              moderator ->
                  lines.add(
                      "      slopes: {%s%s}"
                          .formatted(
                              moderator,
                              at("below").isEmpty()
                                  ? ""
                                  : ", when: \"p < " + number(at("below")) + "\"")));
    }
  }

  private String blocks() {
    return List.of("block1", "block2", "block3").stream()
        .map(this::at)
        .filter(block -> !block.isEmpty())
        .map(PlanForm::list)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> named(String name, String field) {
    return at(field).isEmpty() ? Optional.empty() : Optional.of(name + ": " + scalar(at(field)));
  }

  private static String list(String text) {
    return Arrays.stream(text.split("[,、]"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(PlanForm::scalar)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** A number as it was typed, or else a text, so that the plan's reader can say what is wrong. */
  private static String number(String typed) {
    String text = typed.strip();
    return text.matches("-?[0-9]*\\.?[0-9]+") ? text : text.replaceAll("[^\\p{L}\\p{N}. -]", "");
  }

  /** A text that YAML reads as just that text. */
  static String scalar(String text) {
    if (text.matches(PLAIN) && !text.matches("(?i)true|false|null|yes|no|on|off|y|n")) {
      return text;
    }
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (Character.isISOControl(point)) {
                quoted.append(' ');
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return "PlanForm[kept secret]";
  }
}
