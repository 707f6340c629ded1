// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.app.shell.Language;

/** Reads the form of a survey; all that is wrong with it is told at once. */
final class SurveyReading {

  static final int LONGEST_LINE = 200;
  static final int LONGEST_TEXT = 4000;
  private static final int MOST_WANTED = 100_000;
  private static final int MOST_AT_ONCE = 20;
  private static final int MOST_INSTRUMENTS = 12;
  private static final String NAME = "[a-z][a-z0-9]{0,19}";
  private static final String NUMBER = "-?[0-9]{1,6}";

  private final SurveyForm form;
  private final List<Language> languages;
  private final List<Trouble> troubles = new ArrayList<>();
  private final Optional<Questionnaire> read;

  SurveyReading(SurveyForm form) {
    this.form = form;
    this.languages =
        Arrays.stream(Language.values())
            .filter(language -> !form.value("in-" + language.code()).isEmpty())
            .toList();
    Questionnaire all = all();
    this.read = troubles.isEmpty() ? Optional.of(all) : Optional.empty();
  }

  /** The survey; empty while there is trouble. */
  Optional<Questionnaire> questionnaire() {
    return read;
  }

  List<Trouble> troubles() {
    return List.copyOf(troubles);
  }

  private Questionnaire all() {
    if (languages.isEmpty()) {
      trouble("in-en", "languages");
    }
    Questionnaire.Opening opening =
        new Questionnaire.Opening(
            words("title", LONGEST_LINE),
            words("about", LONGEST_TEXT),
            words("consent", LONGEST_TEXT));
    Words approval = words("approval", LONGEST_LINE);
    Words contact = words("contact", LONGEST_LINE);
    List<Questionnaire.Quota> quotas = quotas();
    Questionnaire.Screening screening = screening(quotas);
    List<Questionnaire.Asked> asked = asked();
    List<Trait> traits = new TraitReading(this, asked).traits();
    int atOnce = number("at-once", 1, MOST_AT_ONCE);
    return new Questionnaire(
        languages, opening, approval, contact, screening, quotas, traits, asked, atOnce);
  }

  private List<Questionnaire.Quota> quotas() {
    List<Questionnaire.Quota> quotas = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 1; i <= SurveyForm.GROUPS; i++) {
      String name = form.value("group-" + i);
      if (name.isEmpty()) {
        continue;
      }
      if (!name.matches(NAME) || !names.add(name)) {
        trouble("group-" + i, "group");
      }
      quotas.add(new Questionnaire.Quota(name, number("quota-" + i, 1, MOST_WANTED)));
    }
    if (quotas.isEmpty()) {
      trouble("group-1", "groups");
    }
    return quotas;
  }

  private Questionnaire.Screening screening(List<Questionnaire.Quota> quotas) {
    Words question = words("screening", LONGEST_LINE * 2);
    List<Questionnaire.Option> options =
        IntStream.rangeClosed(1, SurveyForm.OPTIONS)
            .filter(i -> form.fills("option-" + i))
            .mapToObj(this::option)
            .toList();
    for (Questionnaire.Quota quota : quotas) {
      if (options.stream().noneMatch(each -> each.group().equals(Optional.of(quota.group())))) {
        trouble("option-1-en", "leads-nowhere", quota.group());
      }
    }
    return new Questionnaire.Screening(question, options);
  }

  private Questionnaire.Option option(int number) {
    String line = "option-" + number;
    String leads = form.value(line + "-leads");
    Optional<String> group =
        leads.matches("[1-" + SurveyForm.GROUPS + "]")
            ? Optional.of(form.value("group-" + leads))
            : Optional.empty();
    if (group.filter(String::isEmpty).isPresent()) {
      trouble(line + "-leads", "leads", Integer.toString(number));
    }
    return new Questionnaire.Option(words(line, LONGEST_LINE), group);
  }

  private List<Questionnaire.Asked> asked() {
    List<String> cards =
        form.fields().keySet().stream()
            .filter(name -> name.startsWith("place-"))
            .filter(name -> number(name, 1, 99) > 0)
            .sorted(Comparator.comparingInt((String name) -> number(name, 1, 99)))
            .map(name -> name.substring("place-".length()))
            .toList();
    if (cards.isEmpty() || cards.size() > MOST_INSTRUMENTS) {
      trouble("place-engawa-check-in", "instruments", Integer.toString(MOST_INSTRUMENTS));
    }
    return cards.stream()
        .map(card -> new Questionnaire.Asked(card, form.value("coding-" + card)))
        .toList();
  }

  /** A text in each language of the survey. */
  Words words(String field, int longest) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language each : languages) {
      String name = field + "-" + each.code();
      String text = form.value(name);
      if (text.isEmpty() || text.length() > longest) {
        trouble(name, "words", each.ownName(), Integer.toString(longest));
      }
      words.put(each, text);
    }
    return new Words(words);
  }

  /** A whole number in a field; the lowest where it says none. */
  int number(String field, int from, int to) {
    String text = form.value(field);
    if (text.matches(NUMBER) && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to) {
      return Integer.parseInt(text);
    }
    trouble(field, "number", Integer.toString(from), Integer.toString(to));
    return from;
  }

  /** What names a column of the table. */
  static boolean names(String text) {
    return text.matches(NAME);
  }

  void trouble(String field, String key, String... more) {
    Trouble trouble = Trouble.of(field, key, more);
    if (!troubles.contains(trouble)) {
      troubles.add(trouble);
    }
  }

  List<Language> languages() {
    return languages;
  }

  SurveyForm form() {
    return form;
  }
}
