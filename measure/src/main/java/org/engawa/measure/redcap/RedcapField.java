// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.document.Place;
import org.engawa.measure.document.Told;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/** Reads one row of a data dictionary; its names are known to be right. */
final class RedcapField {

  /** At the end of the name of a sentence above a field, until it has a name of its own. */
  static final String SECTION = "#";

  private static final Set<String> WITHOUT_WORDS = Set.of("notes", "file", "signature");
  private static final Set<String> WITH_CHOICES =
      Set.of("radio", "dropdown", "select", "checkbox", "calc", "slider", "sql");

  private final CsvRow row;
  private final boolean api;
  private final Told problems;
  private final Told dropped;
  private final String name;
  private final String type;

  RedcapField(CsvRow row, boolean api, Told problems, Told dropped) {
    this.row = row;
    this.api = api;
    this.problems = problems;
    this.dropped = dropped;
    this.name = RedcapColumn.FIELD.of(row);
    this.type = RedcapColumn.TYPE.of(row).toLowerCase(Locale.ROOT);
  }

  /** What the annotation says, where the field holds the id of a record. */
  RedcapTags recordId() {
    if (!cell(RedcapColumn.SECTION).isEmpty()) {
      drop(RedcapColumn.SECTION, "a sentence above the record id");
    }
    tellRest();
    return tags();
  }

  /** The sentence above the field. */
  Optional<Question> section() {
    String section = cell(RedcapColumn.SECTION);
    return section.isEmpty()
        ? Optional.empty()
        : Optional.of(Question.instruction(name + SECTION, words(RedcapColumn.SECTION)));
  }

  /** What it reckons, where it is calculated. */
  Optional<RedcapScores.Calculated> calculated(Question question) {
    if (!type.equals("calc")) {
      return Optional.empty();
    }
    return Optional.of(
        new RedcapScores.Calculated(
            row.line(), question, RedcapSum.of(cell(RedcapColumn.CHOICES)), tags()));
  }

  /** What is asked, or what is calculated as long as it is not known for a score. */
  Question question() {
    var question =
        switch (type) {
          case "radio", "dropdown", "select" -> Question.choice(name, label(), choices());
          case "yesno" -> Question.choice(name, label(), choices("1, Yes | 0, No"));
          case "truefalse" -> Question.choice(name, label(), choices("1, True | 0, False"));
          case "checkbox" -> severalOf();
          case "slider" -> slider();
          case "text" -> text();
          case "descriptive" -> Question.instruction(name, label());
          default -> other();
        };
    tellRest();
    return question;
  }

  private Question severalOf() {
    return new Question(
        name, Question.Kind.OTHER, label(), choices(), OptionalInt.empty(), OptionalInt.empty());
  }

  private Question slider() {
    if (!cell(RedcapColumn.CHOICES).isEmpty()) {
      drop(RedcapColumn.CHOICES, "the labels of a slider");
    }
    return number(OptionalInt.of(0), OptionalInt.of(100));
  }

  private Question text() {
    String validation = cell(RedcapColumn.VALIDATION);
    if (validation.equals("integer")) {
      return number(OptionalInt.empty(), OptionalInt.empty());
    }
    tellValidation();
    return Question.other(name, label());
  }

  private Question other() {
    if (type.equals("calc")) {
      return Question.other(name, label());
    }
    if (type.isEmpty()) {
      problems.at(
          new Place(row.line(), RedcapColumn.TYPE.number()),
          "expected a field type, this is empty");
    } else if (type.equals("sql")) {
      drop(RedcapColumn.CHOICES, "a query for choices");
    } else if (!WITHOUT_WORDS.contains(type)) {
      drop(RedcapColumn.TYPE, "the field type " + RedcapText.quoted(type));
    }
    tellValidation();
    return Question.other(name, label());
  }

  private Question number(OptionalInt from, OptionalInt to) {
    var least = bound(RedcapColumn.MIN, from);
    var most = bound(RedcapColumn.MAX, to);
    if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
      drop(RedcapColumn.MAX, "a highest number below the lowest");
      return Question.number(name, label(), least, OptionalInt.empty());
    }
    return Question.number(name, label(), least, most);
  }

  private OptionalInt bound(RedcapColumn column, OptionalInt otherwise) {
    String bound = cell(column);
    if (bound.isEmpty()) {
      return otherwise;
    }
    if (bound.matches("-?\\d{1,9}")) {
      return OptionalInt.of(Integer.parseInt(bound));
    }
    drop(column, "a bound that is no whole number, " + RedcapText.quoted(bound));
    return OptionalInt.empty();
  }

  private void tellValidation() {
    for (var column : List.of(RedcapColumn.VALIDATION, RedcapColumn.MIN, RedcapColumn.MAX)) {
      if (!cell(column).isEmpty()) {
        drop(column, "the validation " + RedcapText.quoted(cell(column)));
      }
    }
  }

  /** What stands in the columns that no kind of field has a place for here. */
  private void tellRest() {
    for (RedcapColumn column : RedcapColumn.WITHOUT_PLACE) {
      if (!cell(column).isEmpty()) {
        drop(column, column.title() + " " + RedcapText.quoted(cell(column)));
      }
    }
    if (!WITH_CHOICES.contains(type) && !cell(RedcapColumn.CHOICES).isEmpty()) {
      drop(RedcapColumn.CHOICES, "choices of a field of type " + type);
    }
    String others = tags().others();
    if (!others.isEmpty()) {
      drop(RedcapColumn.ANNOTATION, "the annotation " + RedcapText.quoted(others));
    }
  }

  private List<Choice> choices() {
    return choices(cell(RedcapColumn.CHOICES));
  }

  private List<Choice> choices(String cell) {
    int column = RedcapColumn.CHOICES.number();
    var choices =
        RedcapChoices.read(cell, expected -> problems.at(new Place(row.line(), column), expected));
    return tags()
        .own("UNLABELLED")
        .map(codes -> RedcapChoices.bare(choices, codes))
        .orElse(choices);
  }

  private Words label() {
    Words words = words(RedcapColumn.LABEL);
    // Somebody may have written words in the place of the name since.
    boolean onlyName =
        tags().own("UNWORDED").isPresent() && words.equals(Words.of(Words.UNTOLD, name));
    return onlyName ? Words.NONE : words;
  }

  private Words words(RedcapColumn column) {
    String words = RedcapText.unguarded(cell(column));
    if (RedcapText.formatted(words)) {
      drop(column, "the format of the words");
    }
    return Words.of(Words.UNTOLD, RedcapText.plain(words));
  }

  private RedcapTags tags() {
    return RedcapTags.of(cell(RedcapColumn.ANNOTATION));
  }

  private void drop(RedcapColumn column, String what) {
    dropped.at(new Place(row.line(), column.number()), "no place here for " + what);
  }

  private String cell(RedcapColumn column) {
    return api ? row.cellOfR(column.ordinal()) : column.of(row);
  }
}
