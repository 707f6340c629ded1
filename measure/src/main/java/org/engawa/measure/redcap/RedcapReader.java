// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.document.CsvRows;
import org.engawa.measure.document.Place;
import org.engawa.measure.document.Told;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/**
 * Reads one data dictionary row by row: names, forms and their order. What is in a row reads {@link
 * RedcapField}.
 */
final class RedcapReader {

  private static final int MAX_PROBLEMS = 100;
  private static final int MAX_DROPPED = 1_000;
  private static final int MAX_FIELDS = 10_000;
  private static final int MAX_CHOICES = 100_000;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,99}");

  private final Told problems;
  private final Told dropped;
  private final String file;
  private final Map<String, Integer> lineOfField = new HashMap<>();
  private final Map<String, Integer> lineOfForm = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<RedcapScores.Calculated> calculated = new ArrayList<>();
  private Predicate<CsvRow> next = this::header;
  private boolean api;
  private int choices;
  private String firstForm = "";
  private String form = "";
  private RedcapTags record = RedcapTags.of("");

  RedcapReader(String file) {
    this.file = file;
    this.problems = new Told(file, MAX_PROBLEMS);
    this.dropped = new Told(file, MAX_DROPPED);
  }

  FormReading read(byte[] bytes) {
    CsvRows.read(file, bytes, row -> next.test(row)).ifPresent(problems::add);
    if (problems.none() && lineOfField.isEmpty()) {
      problems.at(Place.FILE, "expected a field below the header, there is none");
    }
    if (!problems.none()) {
      return new FormRefused(problems.inOrder());
    }
    var scores = new RedcapScores(questions, dropped).read(calculated);
    return new FormRead(
        new Form(
            record.own("NAME").orElse(firstForm),
            Words.of(Words.UNTOLD, record.own("TITLE").orElse("")),
            record.own("SOURCE").orElse(""),
            record.own("LICENCE").orElse(""),
            named(scores),
            scores),
        dropped.inOrder());
  }

  private boolean header(CsvRow row) {
    if (row.cell(0).startsWith("<")) {
      problems.at(
          new Place(row.line(), 1),
          "expected a data dictionary as CSV, this is XML; REDCap exports both");
      return false;
    }
    for (RedcapColumn.Misplaced each : RedcapColumn.misplaced(row)) {
      problems.at(new Place(row.line(), each.column()), each.expected());
    }
    api = RedcapColumn.ofApi(row);
    next = this::recordId;
    return problems.none();
  }

  /** The first row holds the id of a record, which is no question. */
  private boolean recordId(CsvRow row) {
    if (row.blank()) {
      return true;
    }
    next = this::field;
    if (!RedcapColumn.TYPE.of(row).equalsIgnoreCase("text")) {
      dropped.at(
          new Place(row.line(), RedcapColumn.TYPE.number()),
          "expected the record id first, this is taken for a question");
      return field(row);
    }
    if (names(row)) {
      record = new RedcapField(row, api, problems, dropped).recordId();
    }
    return !problems.full();
  }

  private boolean field(CsvRow row) {
    if (row.blank()) {
      return true;
    }
    if (questions.size() >= MAX_FIELDS || choices > MAX_CHOICES) {
      problems.at(
          new Place(row.line(), 0),
          "expected at most %d fields with %d choices".formatted(MAX_FIELDS, MAX_CHOICES));
      return false;
    }
    if (names(row)) {
      var field = new RedcapField(row, api, problems, dropped);
      field.section().ifPresent(questions::add);
      var question = field.question();
      choices += question.choices().size();
      questions.add(question);
      field.calculated(question).ifPresent(calculated::add);
    }
    return !problems.full();
  }

  /** Looks at the names of a field and its form; refuses what is none, or stands elsewhere. */
  private boolean names(CsvRow row) {
    Consumer<String> wrongField =
        expected -> problems.at(new Place(row.line(), RedcapColumn.FIELD.number()), expected);
    String field = RedcapColumn.FIELD.of(row);
    if (row.cells().size() > RedcapColumn.values().length && !row.cell(18).isEmpty()) {
      problems.at(new Place(row.line(), 19), "expected 18 columns, here are " + row.cells().size());
      return false;
    }
    if (!NAME.matcher(field).matches()) {
      wrongField.accept(
          "expected a name of at most 100 of a to z, 0 to 9 and _, beginning with a letter, not "
              + RedcapText.quoted(field));
      return false;
    }
    Integer earlier = lineOfField.putIfAbsent(field, row.line());
    if (earlier != null) {
      wrongField.accept("expected each name once, %s stands on line %d".formatted(field, earlier));
      return false;
    }
    return form(row);
  }

  private boolean form(CsvRow row) {
    String name = RedcapColumn.FORM.of(row);
    int column = RedcapColumn.FORM.number();
    if (name.isEmpty()) {
      problems.at(new Place(row.line(), column), "expected the name of a form, this is empty");
      return false;
    }
    if (name.equals(form)) {
      return true;
    }
    Integer earlier = lineOfForm.putIfAbsent(name, row.line());
    if (earlier != null) {
      problems.at(
          new Place(row.line(), column),
          "expected the rows of a form one after another, %s began on line %d"
              .formatted(RedcapText.quoted(name), earlier));
      return false;
    }
    if (firstForm.isEmpty()) {
      firstForm = name;
    } else {
      dropped.at(
          new Place(row.line(), column),
          "no place here for form %s; its questions follow those of the others"
              .formatted(RedcapText.quoted(name)));
    }
    form = name;
    return true;
  }

  /** The questions, with names for the sentences that stood above a field, without the scores. */
  private List<Question> named(List<FormScore> scores) {
    var calculatedHere = scores.stream().map(FormScore::name).collect(Collectors.toSet());
    return questions.stream()
        .filter(each -> !calculatedHere.contains(each.name()))
        .map(
            each ->
                each.name().endsWith(RedcapField.SECTION)
                    ? Question.instruction(sectionOf(each.name()), each.words())
                    : each)
        .toList();
  }

  private String sectionOf(String marked) {
    String plain = marked.substring(0, marked.length() - RedcapField.SECTION.length());
    String stem = plain.substring(0, Math.min(plain.length(), 80)) + "_section";
    String name = stem;
    for (int more = 2; lineOfField.putIfAbsent(name, 0) != null; more++) {
      name = stem + "_" + more;
    }
    return name;
  }
}
