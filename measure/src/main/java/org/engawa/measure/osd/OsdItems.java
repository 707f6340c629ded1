// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.JsonMap;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/** The items of an OSD file as questions. */
final class OsdItems {

  static final int MOST = 2_000;

  private final Findings findings;
  private final OsdTexts texts;
  private final OsdAnswers answers;
  private final List<Question> questions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private String head = "";

  OsdItems(JsonMap definition, OsdTexts texts, Findings findings) {
    this.findings = findings;
    this.texts = texts;
    this.answers = new OsdAnswers(definition, texts);
  }

  List<Question> read(JsonMap definition) {
    // The older name of the list; both are in use.
    String list = definition.has("items") ? "items" : "questions";
    if (!definition.has(list)) {
      definition.refuse("items", "is needed here");
    }
    List<JsonMap> items = definition.maps(list);
    for (JsonMap item : items) {
      String id = item.text("id");
      if (!id.isEmpty() && !ids.add(id)) {
        item.refuse("id", "there are two items '%s'".formatted(Findings.shown(id)));
      }
    }
    if (!findings.none()) {
      return List.of();
    }
    names.addAll(ids);
    for (JsonMap item : items) {
      item(item, item.text("id"));
      item.tellRest();
      if (questions.size() > MOST) {
        item.refuse("id", "expected at most %d questions".formatted(MOST));
        return List.of();
      }
    }
    answers.tellRest();
    return questions;
  }

  private void item(JsonMap item, String id) {
    // Scores say by themselves which items they take, so that this says nothing more.
    item.any("dimension");
    switch (item.text("type")) {
      case "inst", "image" -> questions.add(Question.instruction(id, words(item)));
      case "section" -> section(item, id);
      case "likert" -> likert(item, id);
      case "multi" -> {
        head(item);
        questions.add(Question.choice(id, words(item), answers.options(item, "options")));
      }
      case "grid" -> grid(item, id);
      case "vas" -> slider(item, id);
      case "short" -> line(item, id);
      case "long", "multicheck", "rank", "imageresponse" -> other(item, id);
      case "" -> {}
      default -> {
        item.tell("type", "'%s' is not known here".formatted(item.text("type")));
        other(item, id);
      }
    }
  }

  private Words words(JsonMap item) {
    if (!item.has("text_key")) {
      findings.tellOnce(item.at(), "an item has no text_key");
    }
    return texts.named(item, "text_key");
  }

  private void section(JsonMap item, String id) {
    Words title = texts.named(item, "title_key");
    if (!title.by().isEmpty()) {
      questions.add(Question.instruction(id, title));
    }
  }

  private void likert(JsonMap item, String id) {
    head(item);
    var points = answers.likert(item);
    if (points.isEmpty()) {
      item.tell("id", "nothing says how many answers there are");
      questions.add(Question.other(id, words(item)));
    } else {
      questions.add(Question.choice(id, words(item), points.get()));
    }
  }

  private void grid(JsonMap item, String id) {
    head(item);
    Words words = words(item);
    if (!words.by().isEmpty()) {
      questions.add(Question.instruction(id, words));
    }
    List<Choice> columns = answers.options(item, "columns");
    int row = 0;
    for (String key : item.texts("rows")) {
      row++;
      questions.add(Question.choice(unused(id + "_" + row), texts.wordsOrKey(key), columns));
    }
  }

  private void slider(JsonMap item, String id) {
    head(item);
    OptionalInt from = bound(item, "min", 0);
    OptionalInt to = bound(item, "max", 100);
    if (from.isEmpty() || to.isEmpty() || from.getAsInt() >= to.getAsInt()) {
      item.tell("id", "a slider whose ends are no two whole numbers");
      questions.add(Question.other(id, words(item)));
    } else {
      findings.tellOnce(item.at(), "a slider is read as a whole number");
      questions.add(Question.number(id, words(item), from, to));
    }
  }

  private static OptionalInt bound(JsonMap item, String name, int standard) {
    return item.has(name) ? item.any(name).map(JsonMap::integer).get() : OptionalInt.of(standard);
  }

  private void line(JsonMap item, String id) {
    var rule = item.optionalMap("validation");
    Optional<String> pattern = rule.flatMap(each -> each.optionalText("pattern"));
    OptionalInt from = whole(rule, "number_min", "min");
    OptionalInt to = whole(rule, "number_max", "max");
    boolean number =
        pattern.equals(Optional.of(OsdOwn.WHOLE_NUMBER))
            || (pattern.isEmpty() && (from.isPresent() || to.isPresent()));
    questions.add(
        number ? Question.number(id, words(item), from, to) : Question.other(id, words(item)));
    if (!number) {
      findings.noPlace(item.at("type"), "what kind of text answers an item");
    }
  }

  private static OptionalInt whole(Optional<JsonMap> rule, String name, String older) {
    return rule.flatMap(each -> each.any(name).or(() -> each.any(older)))
        .map(JsonMap::integer)
        .orElse(OptionalInt.empty());
  }

  private void other(JsonMap item, String id) {
    if (item.any("options").isPresent()) {
      head(item);
    }
    findings.noPlace(item.at("type"), "how an item of type " + item.text("type") + " is answered");
    questions.add(Question.other(id, words(item)));
  }

  /** A sentence over several items stands here once, before the first of them. */
  private void head(JsonMap item) {
    String key = answers.head(item).orElse("");
    if (!key.isEmpty() && !key.equals(head)) {
      questions.add(Question.instruction(unused(key), texts.words(key, item.at())));
    }
    head = key;
  }

  private String unused(String wanted) {
    String name = wanted;
    for (int n = 2; !names.add(name); n++) {
      name = wanted + "-" + n;
    }
    return name;
  }
}
