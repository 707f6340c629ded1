// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/** The rows of the sheet {@code survey} as questions. */
final class XlsformSurvey {

  private static final int MOST = 2_000;

  private static final Set<String> NOTED_BY_THE_DEVICE =
      Set.of(
          "start",
          "end",
          "today",
          "deviceid",
          "phonenumber",
          "simserial",
          "subscriberid",
          "username",
          "email",
          "audit",
          "start-geopoint",
          "background-audio",
          "background-geopoint");

  private static final Set<String> NOT_ASKED =
      Set.of("calculate", "hidden", "csv-external", "xml-external", "entity");

  private static final Set<String> ASKED_OTHERWISE =
      Set.of(
          "text",
          "string",
          "decimal",
          "date",
          "time",
          "datetime",
          "select_multiple",
          "select_multiple_from_file",
          "select_one_from_file",
          "select_one_external",
          "rank",
          "geopoint",
          "geotrace",
          "geoshape",
          "image",
          "photo",
          "audio",
          "video",
          "file",
          "barcode",
          "acknowledge",
          "trigger");

  private final XlsformSheet sheet;
  private final XlsformChoices lists;
  private final Findings findings;
  private final List<Question> questions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Deque<Group> open = new ArrayDeque<>();

  XlsformSurvey(XlsformSheet sheet, XlsformChoices lists) {
    this.sheet = sheet;
    this.lists = lists;
    this.findings = sheet.findings();
  }

  List<Question> read() {
    for (XlsformSheet.Row row : sheet.rows()) {
      row(row);
      if (questions.size() > MOST) {
        findings.refuse(row.place(), "expected at most %d questions".formatted(MOST));
        return List.of();
      }
    }
    if (!open.isEmpty()) {
      findings.refuse(open.peek().begun(), "this group or repeat is begun and not ended");
    }
    sheet.tellRest();
    return questions;
  }

  private void row(XlsformSheet.Row row) {
    Optional<String> written = row.text("type");
    if (written.isEmpty()) {
      findings.tellOnce(row.place(), "a row without a type is passed over");
      return;
    }
    String[] words =
        written.get().strip().replaceFirst("(?i)^(begin|end)\\s+", "$1_").split("\\s+");
    String type = words[0].toLowerCase(Locale.ROOT);
    if (row.says("required")) {
      findings.noPlace(row.place("required"), "that an answer is required");
    }
    if (NOTED_BY_THE_DEVICE.contains(type)) {
      row.text("name");
      findings.noPlace(row.place("type"), "what the device notes by itself");
      return;
    }
    switch (type) {
      case "begin_group", "begin_repeat" -> begin(row, type);
      case "end_group", "end_repeat" -> {
        if (open.poll() == null) {
          findings.refuse(row.place("type"), "no group or repeat is open here");
        }
      }
      default -> {
        if (NOT_ASKED.contains(type)) {
          findings.noPlace(row.place("type"), "a row of type " + type);
        } else {
          named(row).ifPresent(name -> question(row, words, type, name));
        }
      }
    }
  }

  private void begin(XlsformSheet.Row row, String type) {
    String name = row.text("name").orElse("");
    open.push(new Group(name, row.place()));
    if (type.equals("begin_repeat")) {
      findings.tell(row.place(), "what is asked again and again is read once");
    }
    Words words = row.words();
    if (!words.by().isEmpty() && !name.isEmpty()) {
      unused(row, name).ifPresent(each -> questions.add(Question.instruction(each, words)));
    }
  }

  private void question(XlsformSheet.Row row, String[] words, String type, String name) {
    switch (type) {
      case "note" -> questions.add(Question.instruction(name, row.words()));
      case "select_one", "select1" -> selectOne(row, words, name);
      case "integer", "int" -> {
        XlsformBounds bounds = constraint(row);
        questions.add(Question.number(name, row.words(), bounds.from(), bounds.to()));
      }
      case "range" -> range(row, name);
      default -> {
        String known = ASKED_OTHERWISE.contains(type) ? "" : ", which is not known,";
        findings.noPlace(
            row.place("type"),
            "how a question of type %s%s is answered".formatted(Findings.shown(type), known));
        questions.add(Question.other(name, row.words()));
      }
    }
  }

  private void selectOne(XlsformSheet.Row row, String[] words, String name) {
    if (words.length < 2 || words[1].contains("${")) {
      if (words.length < 2) {
        findings.refuse(row.place("type"), "expected select_one and the name of a list");
      }
      findings.noPlace(row.place("type"), "a choice among earlier answers");
      questions.add(Question.other(name, row.words()));
      return;
    }
    // ODK shows of such a row its labels alone, as the head of a table.
    if (row.text("appearance").filter(each -> each.matches("(.*\\s)?label(\\s.*)?")).isPresent()) {
      questions.add(Question.instruction(name, row.words()));
      return;
    }
    var choices = lists.list(words[1]);
    if (choices.isEmpty()) {
      findings.refuse(
          row.place("type"),
          "the sheet choices has no list '%s'".formatted(Findings.shown(words[1])));
      return;
    }
    if (words.length > 2) {
      findings.noPlace(row.place("type"), "an answer in one's own words beside those of a list");
    }
    questions.add(Question.choice(name, row.words(), choices.get()));
  }

  private void range(XlsformSheet.Row row, String name) {
    var steps = XlsformBounds.ofRange(row.text("parameters").orElse(""));
    if (steps.isEmpty()) {
      findings.tellOnce(row.place("parameters"), "a range that does not run over whole numbers");
      questions.add(Question.other(name, row.words()));
      return;
    }
    if (steps.get().step() > 1) {
      findings.noPlace(row.place("parameters"), "the step of a range");
    }
    XlsformBounds bounds = steps.get().bounds();
    questions.add(Question.number(name, row.words(), bounds.from(), bounds.to()));
  }

  private XlsformBounds constraint(XlsformSheet.Row row) {
    var constraint = row.text("constraint");
    var bounds = constraint.flatMap(XlsformBounds::ofConstraint);
    if (constraint.isPresent() && bounds.isEmpty()) {
      findings.noPlace(row.place("constraint"), "a constraint that is no lowest or highest number");
    }
    return bounds.orElse(XlsformBounds.NONE);
  }

  private Optional<String> named(XlsformSheet.Row row) {
    var name = row.text("name");
    if (name.isEmpty()) {
      findings.refuse(row.place(), "expected a name");
    }
    return name.flatMap(each -> unused(row, each));
  }

  /** XLSForm lets a name stand once in each group; here it must stand once. */
  private Optional<String> unused(XlsformSheet.Row row, String name) {
    if (names.add(name)) {
      return Optional.of(name);
    }
    String path =
        open.reversed().stream().map(Group::name).collect(Collectors.joining("/")) + "/" + name;
    if (names.add(path)) {
      return Optional.of(path);
    }
    findings.refuse(
        row.place("name"), "the name '%s' stands twice".formatted(Findings.shown(name)));
    return Optional.empty();
  }

  private record Group(String name, Place begun) {}
}
