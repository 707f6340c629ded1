// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.app.shell.Language;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;

/** The answers of a survey as a table that a plan can name, and what its columns mean. */
final class SurveyTable {

  static final String GROUP = "group";

  /** From so many answers on a table is given out: of fewer, people could be recognised. */
  static final int FEWEST = 11;

  private static final String LEFT_OUT = "NA";

  private final Questionnaire survey;
  private final List<Keyed> instruments;

  SurveyTable(Questionnaire survey, List<Keyed> instruments) {
    this.survey = survey;
    this.instruments = List.copyOf(instruments);
  }

  /** An instrument by the coding in which it was asked. */
  record Keyed(Card card, Coding coding) {

    String column(int item) {
      return "%s_%02d".formatted(card.id(), item);
    }

    String field(int item) {
      return card.id() + "_" + item;
    }
  }

  List<String> header() {
    List<String> names = new ArrayList<>(List.of("id", GROUP));
    survey.traits().forEach(trait -> names.add(trait.column()));
    instruments.forEach(each -> items(each).forEach(item -> names.add(each.column(item))));
    return names;
  }

  /** What one person gave: {@code NA} where it was left out, nothing where it was not asked. */
  List<String> row(String id, Map<String, String> said) {
    List<String> cells = new ArrayList<>(List.of(id, said.getOrDefault(GROUP, "")));
    survey.traits().forEach(trait -> cells.add(cell(said, trait.field())));
    instruments.forEach(
        each -> items(each).forEach(item -> cells.add(cell(said, each.field(item)))));
    return cells;
  }

  /** Each column with what it means and which values it has. */
  List<List<String>> codeBook(Language language) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("column", "meaning", "values"));
    lines.add(List.of("id", "a random id", ""));
    lines.add(List.of(GROUP, screening(language), groups(language)));
    for (Trait trait : survey.traits()) {
      lines.add(List.of(trait.column(), trait.words().in(language), values(trait, language)));
    }
    for (Keyed each : instruments) {
      items(each)
          .forEach(
              item ->
                  lines.add(
                      List.of(
                          each.column(item),
                          "%s, item %d, as it was answered".formatted(each.card().title(), item),
                          "%d to %d".formatted(each.coding().from(), each.coding().to()))));
    }
    lines.add(List.of("", "left out by whoever answered", LEFT_OUT));
    lines.add(List.of("", "not asked", "empty"));
    return lines;
  }

  /** A plan that describes this table; its steps are a beginning. */
  String plan(String name, String file) {
    List<String> scales =
        instruments.stream()
            .flatMap(
                each ->
                    each.card().scales().stream()
                        .filter(scale -> scale.items().size() > 1)
                        .map(scale -> each.card().id() + "." + scale.id()))
            .toList();
    String levels = variables();
    return """
    study: %s
    data: %s
    id: id
    %sinstruments:
    %s
    run:
      - describe: %s
    %s"""
        .formatted(
            name,
            file,
            levels.isEmpty() ? "" : "variables:\n" + levels + "\n",
            instruments.stream().map(SurveyTable::instrument).collect(Collectors.joining("\n")),
            survey.quotas().size() > 1 ? "{by: " + GROUP + "}" : "{}",
            scales.isEmpty() ? "" : "  - reliability: [" + String.join(", ", scales) + "]\n");
  }

  private String variables() {
    List<String> lines = new ArrayList<>();
    if (survey.quotas().size() > 1) {
      List<String> groups = survey.quotas().stream().map(Questionnaire.Quota::group).toList();
      lines.add("  %s: {levels: {%s}}".formatted(GROUP, numbered(groups, 0)));
    }
    for (Trait trait : survey.traits()) {
      lines.add(
          switch (trait) {
            case Trait.Number number -> "  %s: {type: number}".formatted(number.column());
            case Trait.Choice choice ->
                "  %s: {levels: {%s}}"
                    .formatted(
                        choice.column(),
                        numbered(
                            IntStream.rangeClosed(1, choice.count())
                                .mapToObj(Integer::toString)
                                .toList(),
                            1));
          });
    }
    return String.join("\n", lines);
  }

  private static String numbered(List<String> levels, int first) {
    return IntStream.range(0, levels.size())
        .mapToObj(i -> "\"%s\": %d".formatted(levels.get(i), first + i))
        .collect(Collectors.joining(", "));
  }

  private static String instrument(Keyed each) {
    return "  %s: {card: %s, items: %s..%s, coding: %s}"
        .formatted(
            each.card().id(),
            each.card().id(),
            each.column(1),
            each.column(each.card().items()),
            each.coding().name());
  }

  private static String cell(Map<String, String> said, String field) {
    String value = said.getOrDefault(field, "");
    return value.equals(Begun.SKIP) ? LEFT_OUT : value;
  }

  private String screening(Language language) {
    return survey.screening().question().in(language);
  }

  private String groups(Language language) {
    return survey.screening().options().stream()
        .filter(option -> option.group().isPresent())
        .map(option -> option.group().get() + ": " + option.words().in(language))
        .collect(Collectors.joining("; "));
  }

  private String values(Trait trait, Language language) {
    return switch (trait) {
      case Trait.Number number -> "%d to %d".formatted(number.from(), number.to());
      case Trait.Choice choice ->
          IntStream.range(0, choice.count())
              .mapToObj(i -> (i + 1) + ": " + choice.options().get(i).in(language))
              .collect(Collectors.joining("; "));
    };
  }

  private static List<Integer> items(Keyed each) {
    return IntStream.rangeClosed(1, each.card().items()).boxed().toList();
  }
}
