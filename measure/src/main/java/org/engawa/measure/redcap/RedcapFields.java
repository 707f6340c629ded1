// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.format.RedcapHeader;

/** The fields of a dictionary, as columns of an export show them. */
final class RedcapFields {

  private static final int CHOICES_TOLD = 12;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("(-?\\d{1,9})(?:[.,]0+)?");
  private static final Pattern OF_A_FORM = Pattern.compile("[a-z0-9_]+_(?:complete|timestamp)");

  private final Map<String, Question> plain = new LinkedHashMap<>();
  private final Map<String, Question> several = new LinkedHashMap<>();
  private final Map<String, FormScore> scores = new HashMap<>();

  RedcapFields(Form dictionary) {
    for (Question question : dictionary.questions()) {
      switch (question.kind()) {
        case CHOICE, NUMBER -> plain.put(question.name(), question);
        case OTHER ->
            (question.choices().isEmpty() ? plain : several).put(question.name(), question);
        case INSTRUCTION -> {}
      }
    }
    dictionary.scores().forEach(score -> scores.put(score.name(), score));
  }

  /**
   * What the dictionary says of a column.
   *
   * @param at from 0
   * @param field the field to which it belongs; empty where the dictionary has none
   * @param unknown why the dictionary does not know the column
   * @param rule says what is wrong with a cell
   */
  record Column(
      int at,
      Optional<String> field,
      Optional<String> unknown,
      Function<String, Optional<String>> rule) {

    Optional<String> wrong(String cell) {
      return rule.apply(cell);
    }
  }

  Column column(RedcapHeader.Field field) {
    String name = field.name();
    if (field.choice().isPresent()) {
      return several.containsKey(name)
          ? choice(field, several.get(name))
          : unknown(
              field,
              Optional.empty(),
              "the dictionary has no field " + shown(name) + " with several choices");
    }
    if (several.containsKey(name)) {
      return unknown(
          field,
          Optional.of(name),
          "expected a column for each choice of " + name + ", as " + name + "___1");
    }
    if (plain.containsKey(name)) {
      return known(field, rule(plain.get(name)));
    }
    return scores.containsKey(name) || OF_A_FORM.matcher(name).matches()
        ? new Column(
            field.column(),
            Optional.of(name).filter(scores::containsKey),
            Optional.empty(),
            _ -> Optional.empty())
        : unknown(field, Optional.empty(), "the dictionary has no field " + shown(name));
  }

  /** The fields to which none of these columns belongs. */
  List<String> without(List<Column> columns) {
    var found =
        columns.stream().flatMap(column -> column.field().stream()).collect(Collectors.toSet());
    var without = new ArrayList<String>();
    plain.keySet().stream().filter(name -> !found.contains(name)).forEach(without::add);
    several.keySet().stream().filter(name -> !found.contains(name)).forEach(without::add);
    return without;
  }

  private static Column choice(RedcapHeader.Field field, Question question) {
    String code = field.choice().orElseThrow();
    boolean there =
        question.choices().stream().anyMatch(each -> inColumn(each.code()).equals(inColumn(code)));
    return there
        ? known(
            field,
            cell ->
                cell.equals("0") || cell.equals("1")
                    ? Optional.empty()
                    : Optional.of(
                        "%s: expected 1 or 0 for choice %s, not '%s'"
                            .formatted(question.name(), code, shown(cell))))
        : unknown(
            field,
            Optional.of(question.name()),
            "%s: expected one of %s, there is no choice %s"
                .formatted(question.name(), codes(question), shown(code)));
  }

  /** A code as it stands in the name of a column, where REDCap allows no other letters. */
  private static String inColumn(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }

  private static Function<String, Optional<String>> rule(Question question) {
    return switch (question.kind()) {
      case CHOICE -> {
        var codes = question.choices().stream().map(Choice::code).collect(Collectors.toSet());
        yield cell ->
            codes.contains(cell) || codes.contains(number(cell).orElse(cell))
                ? Optional.empty()
                : Optional.of(
                    "%s: expected one of %s, not '%s'"
                        .formatted(question.name(), codes(question), shown(cell)));
      }
      case NUMBER -> cell -> outside(question, cell);
      case OTHER, INSTRUCTION -> _ -> Optional.empty();
    };
  }

  private static Optional<String> outside(Question question, String cell) {
    int from = question.from().orElse(Integer.MIN_VALUE);
    int to = question.to().orElse(Integer.MAX_VALUE);
    boolean inside =
        number(cell).map(Integer::valueOf).filter(each -> each >= from && each <= to).isPresent();
    if (inside) {
      return Optional.empty();
    }
    String bounds =
        (question.from().isPresent() ? " from " + from : "")
            + (question.to().isPresent() ? " to " + to : "");
    return Optional.of(
        "%s: expected a whole number%s, not '%s'".formatted(question.name(), bounds, shown(cell)));
  }

  private static Optional<String> number(String cell) {
    var number = WHOLE_NUMBER.matcher(cell);
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  private static Column known(RedcapHeader.Field field, Function<String, Optional<String>> rule) {
    return new Column(field.column(), Optional.of(field.name()), Optional.empty(), rule);
  }

  private static Column unknown(RedcapHeader.Field field, Optional<String> name, String reason) {
    return new Column(field.column(), name, Optional.of(reason), _ -> Optional.empty());
  }

  private static String codes(Question question) {
    String first =
        question.choices().stream()
            .limit(CHOICES_TOLD)
            .map(Choice::code)
            .collect(Collectors.joining(", "));
    return question.choices().size() > CHOICES_TOLD ? first + " and others" : first;
  }

  private static String shown(String text) {
    return CsvRow.shortened(text);
  }
}
