// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;
import org.engawa.measure.document.Utf8Text;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.Markup;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/**
 * Reads a survey of LimeSurvey from its tab-separated structure: one row for each group, question,
 * subquestion and answer, in each language.
 *
 * <p>Source: LimeSurvey manual, Tab Separated Value survey structure. The assessment value of an
 * answer stands in a column of its own, or in {@code relevance}.
 */
public final class LimeSurveyReader {

  private static final int MOST = 2_000;
  private static final Set<String> NEEDED = Set.of("class", "type/scale", "name", "text");
  private static final Set<String> READ =
      Set.of(
          "id",
          "related_id",
          "class",
          "type/scale",
          "name",
          "relevance",
          "text",
          "language",
          "assessment_value");
  private static final String LOWEST = "min_num_value_n";
  private static final String HIGHEST = "max_num_value_n";
  private static final Set<String> SAYS_NOTHING = Set.of("N", "0");

  private final Findings findings;
  private final TsvRows table;
  private final List<Object> order = new ArrayList<>();
  private final Map<String, LimeSurveyQuestion> questions = new HashMap<>();
  private final Map<Integer, Words> groups = new LinkedHashMap<>();
  private final Map<String, Integer> groupsIn = new HashMap<>();
  private final Set<List<String>> seen = new HashSet<>();
  private Optional<String> current = Optional.empty();
  private String base = Words.UNTOLD;
  private Words title = Words.NONE;

  private LimeSurveyReader(TsvRows table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  /** Reads the file whole, or says why not and in which line. */
  public static FormReading read(String file, byte[] bytes) {
    var findings = new Findings(file);
    if (!findings.takes(bytes)) {
      return FormReading.refused(findings);
    }
    var table = Utf8Text.of(bytes, findings).flatMap(text -> TsvRows.read(text, findings));
    if (table.isEmpty()) {
      return FormReading.refused(findings);
    }
    for (String column : NEEDED.stream().sorted().toList()) {
      if (!table.get().has(column)) {
        findings.refuse(Place.line(1), "expected a column " + column);
      }
    }
    return findings.none()
        ? new LimeSurveyReader(table.get(), findings).read(Form.nameOf(file))
        : FormReading.refused(findings);
  }

  private FormReading read(String name) {
    for (TsvRows.Row row : table.rows()) {
      row(row);
      if (order.size() > MOST) {
        findings.refuse(row.place(), "expected at most %d questions".formatted(MOST));
        return FormReading.refused(findings);
      }
    }
    List<Question> asked = asked();
    if (asked.isEmpty()) {
      findings.refuse(Place.FILE, "expected at least one question, a row of class Q");
    }
    return FormReading.of(findings, () -> new Form(name, title, "", "", asked, List.of()));
  }

  private void row(TsvRows.Row row) {
    switch (row.text("class")) {
      case "S" -> setting(row);
      case "SL" -> {
        if (row.text("name").equals("surveyls_title")) {
          title = with(title, row);
        } else if (!row.text("text").isEmpty()) {
          findings.noPlace(row.place(), "a text around the survey");
        }
      }
      case "G" -> group(row);
      case "Q" -> question(row);
      case "SQ", "A" -> part(row);
      default -> {
        if (!row.filled().isEmpty()) {
          findings.noPlace(
              row.place("class"), "a row of class " + Findings.shown(row.text("class")));
        }
        return;
      }
    }
    if (!Words.isLanguage(language(row))) {
      findings.refuse(row.place("language"), "expected the code of a language such as en");
    }
    tellRest(row);
  }

  private void setting(TsvRows.Row row) {
    if (row.text("name").equals("language")) {
      base = row.text("text").isEmpty() ? Words.UNTOLD : row.text("text");
    } else if (!row.text("text").isEmpty() && !row.text("name").equals("additional_languages")) {
      findings.noPlace(row.place(), "a setting of the survey");
    }
  }

  // The groups of each language come in the same order.
  private void group(TsvRows.Row row) {
    int group = groupsIn.merge(language(row), 1, Integer::sum);
    if (!groups.containsKey(group)) {
      order.add(group);
    }
    groups.put(group, with(groups.getOrDefault(group, Words.NONE), row));
    if (!row.text("name").isEmpty()) {
      findings.noPlace(row.place("name"), "what a group is called");
    }
    current = Optional.empty();
  }

  private void question(TsvRows.Row row) {
    String code = row.text("name");
    if (code.isEmpty()) {
      findings.refuse(row.place("name"), "expected the code of the question");
      return;
    }
    once(row, List.of("Q", code, language(row)));
    String type = row.text("type/scale");
    var question =
        questions.computeIfAbsent(
            code,
            _ -> {
              order.add(code);
              return new LimeSurveyQuestion(row.place(), code, type);
            });
    if (!question.type().equals(type)) {
      findings.refuse(
          row.place("type/scale"),
          "expected type %s, as in the first language".formatted(Findings.shown(question.type())));
    }
    current = Optional.of(code);
    question.say(words(row));
    if (question.type().equals("N") || question.type().equals("K")) {
      question.between(bound(row, LOWEST), bound(row, HIGHEST));
    }
    if (row.text("other").equals("Y")) {
      findings.noPlace(row.place("other"), "an answer in one's own words beside those of a list");
    }
  }

  private void part(TsvRows.Row row) {
    String name = row.text("name");
    if (current.isEmpty() || name.isEmpty()) {
      findings.refuse(row.place(), "expected a code, and a question above to which it belongs");
      return;
    }
    LimeSurveyQuestion question = questions.getOrDefault(current.get(), none());
    String kind = row.text("class");
    once(row, List.of(kind, current.get(), row.text("type/scale"), name, language(row)));
    if (kind.equals("SQ")) {
      question.subquestion(name, words(row));
    } else {
      question.answer(name, words(row), assessed(row));
    }
  }

  private static LimeSurveyQuestion none() {
    return new LimeSurveyQuestion(Place.FILE, "", "");
  }

  private int assessed(TsvRows.Row row) {
    String column = table.has("assessment_value") ? "assessment_value" : "relevance";
    String value = row.text(column);
    if (!value.matches("(-?\\d{1,4})?")) {
      findings.refuse(row.place(column), "expected the whole number that the answer counts");
      return 0;
    }
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private OptionalInt bound(TsvRows.Row row, String column) {
    String value = row.text(column);
    if (value.matches("-?\\d{1,6}")) {
      return OptionalInt.of(Integer.parseInt(value));
    }
    if (!value.isEmpty()) {
      findings.noPlace(row.place(column), "a bound that is no whole number");
    }
    return OptionalInt.empty();
  }

  private void once(TsvRows.Row row, List<String> what) {
    if (!seen.add(what)) {
      findings.refuse(
          row.place("name"),
          "'%s' stands twice in one language".formatted(Findings.shown(row.text("name"))));
    }
  }

  private String language(TsvRows.Row row) {
    String language = row.text("language");
    return language.isEmpty() ? base : language;
  }

  private Words words(TsvRows.Row row) {
    String text = Markup.ofHtml(row.text("text"));
    if (!text.equals(row.text("text"))) {
      findings.tellOnce(row.place("text"), "formatting was taken out of a text");
    }
    return Words.of(language(row), text);
  }

  private Words with(Words words, TsvRows.Row row) {
    Words more = words(row);
    return more.by().isEmpty() ? words : words.and(language(row), more.orAny(language(row)));
  }

  private void tellRest(TsvRows.Row row) {
    String kind = row.text("class");
    if (!kind.equals("A") && !Set.of("", "1").contains(row.text("relevance")) && asks(kind)) {
      findings.noPlace(row.place("relevance"), "when something is asked (relevance)");
    }
    for (String column : row.filled()) {
      boolean taken =
          READ.contains(column)
              || column.equals("other")
              || (kind.equals("Q") && (column.equals(LOWEST) || column.equals(HIGHEST)));
      if (!taken && !SAYS_NOTHING.contains(row.text(column))) {
        findings.noPlace(row.place(column), "column " + Findings.shown(column));
      }
    }
  }

  private static boolean asks(String kind) {
    return kind.equals("G") || kind.equals("Q") || kind.equals("SQ");
  }

  private List<Question> asked() {
    var asked = new ArrayList<Question>();
    var names = new HashSet<String>();
    for (Object each : order) {
      if (each instanceof Integer group) {
        Words words = groups.getOrDefault(group, Words.NONE);
        if (!words.by().isEmpty()) {
          asked.add(Question.instruction("group " + group, words));
        }
      } else {
        asked.addAll(questions.getOrDefault(each.toString(), none()).questions(findings));
      }
    }
    for (Question question : asked) {
      if (!names.add(question.name())) {
        findings.refuse(Place.FILE, "'%s' stands twice".formatted(Findings.shown(question.name())));
      }
    }
    return asked;
  }
}
