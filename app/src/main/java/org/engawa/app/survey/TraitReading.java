// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.app.shell.Language;

/** Reads the questions about whoever answers from the form of a survey. */
final class TraitReading {

  private static final int MOST_OPTIONS = 20;
  private static final int LOWEST = -100_000;
  private static final int HIGHEST = 100_000;

  private final SurveyReading survey;
  private final Set<String> taken = new HashSet<>(Set.of("id", "group"));

  TraitReading(SurveyReading survey, List<Questionnaire.Asked> instruments) {
    this.survey = survey;
    instruments.forEach(each -> taken.add(each.card()));
  }

  List<Trait> traits() {
    List<Trait> traits = new ArrayList<>();
    for (int i = 1; i <= SurveyForm.TRAITS; i++) {
      if (survey.form().fills("trait-" + i)) {
        traits.add(trait("trait-" + i));
      }
    }
    return traits;
  }

  private Trait trait(String line) {
    String column = survey.form().value(line);
    if (!SurveyReading.names(column) || !taken.add(column)) {
      survey.trouble(line, "column");
    }
    Words words = survey.words(line + "-asked", SurveyReading.LONGEST_LINE * 2);
    return survey.form().value(line + "-kind").equals("options")
        ? new Trait.Choice(column, words, options(line + "-options"))
        : number(column, words, line);
  }

  private Trait number(String column, Words words, String line) {
    int from = survey.number(line + "-from", LOWEST, HIGHEST);
    int to = survey.number(line + "-to", Math.max(LOWEST, from), HIGHEST);
    return new Trait.Number(column, words, from, to);
  }

  /** A line for each, and in each language as many. */
  private List<Words> options(String field) {
    Map<Language, List<String>> lines = new EnumMap<>(Language.class);
    for (Language each : survey.languages()) {
      lines.put(each, lines(field + "-" + each.code()));
    }
    int count = lines.values().stream().mapToInt(List::size).max().orElse(0);
    lines.forEach(
        (language, some) -> {
          if (some.size() < 2 || some.size() > MOST_OPTIONS || some.size() != count) {
            survey.trouble(
                field + "-" + language.code(),
                "options",
                language.ownName(),
                Integer.toString(MOST_OPTIONS));
          }
        });
    return IntStream.range(0, count).mapToObj(i -> option(lines, i)).toList();
  }

  private List<String> lines(String field) {
    List<String> lines =
        survey.form().value(field).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    if (lines.stream().anyMatch(line -> line.length() > SurveyReading.LONGEST_LINE)) {
      survey.trouble(field, "long", Integer.toString(SurveyReading.LONGEST_LINE));
    }
    return lines;
  }

  private static Words option(Map<Language, List<String>> lines, int number) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    lines.forEach(
        (language, some) -> words.put(language, number < some.size() ? some.get(number) : ""));
    return new Words(words);
  }
}
