// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.PartsFirst;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Written;

/** Writes one form as a data dictionary: the record id, the questions, the scores. */
final class RedcapWriter {

  private static final int MATRIX_NAME = 50;

  private final Form form;
  private final String formName;
  private final RedcapNames names;
  private final Set<String> dropped = new LinkedHashSet<>();
  private final List<Map<RedcapColumn, String>> rows = new ArrayList<>();
  private final Map<FormScore, RedcapCalculation> calculations;

  RedcapWriter(Form form) {
    this.form = form;
    this.formName = RedcapNames.valid(form.name());
    this.names =
        new RedcapNames(
            formName,
            Stream.concat(
                    form.questions().stream().map(Question::name),
                    form.scores().stream().map(FormScore::name))
                .toList());
    this.calculations = calculations();
  }

  Written written() {
    recordId();
    var seen = new HashSet<String>();
    for (Question question : form.questions()) {
      question(
          question,
          seen.add(question.name()) ? names.of(question.name()) : names.fresh(question.name()));
    }
    matrices();
    form.scores().stream()
        .distinct()
        .forEach(
            score ->
                Optional.ofNullable(calculations.get(score))
                    .ifPresent(calculation -> score(score, calculation)));
    languages();
    var text = new StringWriter();
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    csv.writeRecord(RedcapColumn.titles());
    for (Map<RedcapColumn, String> row : rows) {
      csv.writeRecord(
          Stream.of(RedcapColumn.values())
              .map(column -> row.getOrDefault(column, ""))
              .map(cell -> cell.replaceAll("\\r(?!\\n)", "\n"))
              .toList());
    }
    return new Written(text.toString().getBytes(StandardCharsets.UTF_8), List.copyOf(dropped));
  }

  private void recordId() {
    var tags = new LinkedHashMap<String, String>();
    if (!formName.equals(form.name())) {
      tags.put("NAME", form.name());
    }
    tags.put("TITLE", form.title().orAny("en"));
    tags.put("SOURCE", form.source());
    tags.put("LICENCE", form.licence());
    tags.values().removeIf(String::isBlank);
    var row = row(RedcapNames.RECORD_ID, "text");
    row.put(RedcapColumn.LABEL, "Record ID");
    row.put(RedcapColumn.ANNOTATION, RedcapTags.written(tags));
  }

  private void question(Question question, String name) {
    if (!name.equals(question.name())) {
      dropped.add("the name %s, which is %s there".formatted(question.name(), name));
    }
    var row = row(name, type(question));
    var tags = new LinkedHashMap<String, String>();
    String label = label(question, name);
    row.put(RedcapColumn.LABEL, label.isEmpty() ? name : label);
    if (label.isEmpty()) {
      tags.put("UNWORDED", "");
    }
    switch (question.kind()) {
      case NUMBER -> {
        row.put(RedcapColumn.VALIDATION, "integer");
        question.from().ifPresent(from -> row.put(RedcapColumn.MIN, String.valueOf(from)));
        question.to().ifPresent(to -> row.put(RedcapColumn.MAX, String.valueOf(to)));
      }
      case CHOICE, OTHER -> {
        if (question.choices().isEmpty()) {
          dropped.add("what kind of answer %s has; it is a line of text there".formatted(name));
        } else {
          var cell =
              RedcapChoices.write(
                  question.choices(), what -> dropped.add("of %s %s".formatted(name, what)));
          row.put(RedcapColumn.CHOICES, cell.text());
          cell.unlabelled(question.choices().size())
              .ifPresent(codes -> tags.put("UNLABELLED", codes));
        }
      }
      case INSTRUCTION -> {}
    }
    String reversed =
        form.scores().stream()
            .filter(calculations::containsKey)
            .distinct()
            .filter(score -> score.reversed().contains(question.name()))
            .map(score -> names.of(score.name()))
            .collect(Collectors.joining(","));
    if (!reversed.isEmpty()) {
      tags.put("REVERSED", reversed);
    }
    row.put(RedcapColumn.ANNOTATION, RedcapTags.written(tags));
  }

  private static String type(Question question) {
    return switch (question.kind()) {
      case CHOICE -> question.choices().isEmpty() ? "text" : "radio";
      case OTHER -> question.choices().isEmpty() ? "text" : "checkbox";
      case NUMBER -> "text";
      case INSTRUCTION -> "descriptive";
    };
  }

  /** Questions that follow one another with the same choices stand in one matrix. */
  private void matrices() {
    int matrix = 0;
    String stem = formName.substring(0, Math.min(formName.length(), MATRIX_NAME)) + "_m";
    for (int from = 0; from < rows.size(); ) {
      int to = from + 1;
      while (to < rows.size() && together(rows.get(from), rows.get(to))) {
        to++;
      }
      if (to - from > 1) {
        String name = stem + ++matrix;
        IntStream.range(from, to).forEach(at -> rows.get(at).put(RedcapColumn.MATRIX, name));
      }
      from = to;
    }
  }

  private static boolean together(Map<RedcapColumn, String> one, Map<RedcapColumn, String> other) {
    return Stream.of(one, other).allMatch(row -> "radio".equals(row.get(RedcapColumn.TYPE)))
        && Objects.equals(one.get(RedcapColumn.CHOICES), other.get(RedcapColumn.CHOICES));
  }

  private void score(FormScore score, RedcapCalculation calculation) {
    String name = names.of(score.name());
    if (!name.equals(score.name())) {
      dropped.add("the name %s, which is %s there".formatted(score.name(), name));
    }
    var untold = RedcapScoreTags.ofCalculation(calculation.function(), score.of().size());
    if (score.missing().isPresent()
        && !score.missing().equals(untold)
        && calculation.function() == RedcapSum.Function.NONE) {
      dropped.add(
          "that %s may lack answers; it is blank there without one of them".formatted(name));
    }
    var row = row(name, "calc");
    row.put(RedcapColumn.LABEL, name);
    row.put(RedcapColumn.CHOICES, calculation.text());
    row.put(
        RedcapColumn.ANNOTATION,
        RedcapTags.written(RedcapScoreTags.of(score, calculation.function())));
  }

  /** Of every score that can be reckoned there; the others are told. */
  private Map<FormScore, RedcapCalculation> calculations() {
    var reaches = new Reaches(form.questions());
    var found = new HashMap<FormScore, RedcapCalculation>();
    new PartsFirst<>(FormScore::name, FormScore::of)
        .left(
            form.scores(),
            reaches::knows,
            score -> {
              boolean whole =
                  !score.of().isEmpty()
                      && !reaches.knows(score.name())
                      && Set.copyOf(score.of()).size() == score.of().size();
              var made =
                  whole
                      ? RedcapCalculation.of(score, reaches, names::of)
                      : Optional.<RedcapCalculation>empty();
              made.ifPresent(
                  calculation -> {
                    found.put(score, calculation);
                    reaches.add(score);
                  });
              return made.isPresent();
            })
        .forEach(
            score ->
                dropped.add(
                    "the score "
                        + score.name()
                        + ": a part is not there or does not tell how far it reaches, or the name"
                        + " is taken"));
    return found;
  }

  private String label(Question question, String name) {
    String label = question.words().orAny("en");
    String plain = RedcapText.plain(label);
    if (!plain.equals(label)) {
      dropped.add("of " + name + " the format of its words");
    }
    return RedcapText.guarded(plain);
  }

  private void languages() {
    var left = new TreeSet<String>();
    Stream.concat(
            Stream.of(form.title()),
            form.questions().stream()
                .flatMap(
                    question ->
                        Stream.concat(
                            Stream.of(question.words()),
                            question.choices().stream().map(Choice::words))))
        .forEach(
            words -> {
              var others = new ArrayList<>(words.by().keySet());
              others.remove(
                  words.by().containsKey("en") ? "en" : others.isEmpty() ? "" : others.getFirst());
              left.addAll(others);
            });
    left.forEach(language -> dropped.add("the texts in " + language));
  }

  private Map<RedcapColumn, String> row(String name, String type) {
    var row = new EnumMap<RedcapColumn, String>(RedcapColumn.class);
    row.put(RedcapColumn.FIELD, name);
    row.put(RedcapColumn.FORM, formName);
    row.put(RedcapColumn.TYPE, type);
    rows.add(row);
    return row;
  }
}
