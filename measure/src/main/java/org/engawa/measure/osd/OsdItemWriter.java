// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/** Writes questions as items of an OSD file, and before them the answers that several share. */
final class OsdItemWriter {

  private final JsonGenerator json;
  private final OsdKeys keys;
  private final Set<String> dropped;
  private final SequencedMap<List<Choice>, String> scales = new LinkedHashMap<>();

  OsdItemWriter(JsonGenerator json, OsdKeys keys, Set<String> dropped) {
    this.json = json;
    this.keys = keys;
    this.dropped = dropped;
  }

  void write(List<Question> questions) throws IOException {
    var textKeys = new LinkedHashMap<Question, String>();
    for (Question question : questions) {
      textKeys.put(question, keys.key(question.name(), question.words()));
      if (isLikert(question)) {
        scales.computeIfAbsent(question.choices(), _ -> "answers" + (scales.size() + 1));
      }
    }
    scales();
    json.writeArrayFieldStart("items");
    for (Question question : questions) {
      json.writeStartObject();
      json.writeStringField("id", question.name());
      json.writeStringField("type", type(question));
      json.writeStringField("text_key", textKeys.getOrDefault(question, question.name()));
      switch (question.kind()) {
        case CHOICE -> answers(question);
        case NUMBER -> number(question);
        case INSTRUCTION -> {}
        case OTHER -> dropped.add("how '%s' is answered".formatted(question.name()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String type(Question question) {
    return switch (question.kind()) {
      case CHOICE -> isLikert(question) ? "likert" : "multi";
      case NUMBER, OTHER -> "short";
      case INSTRUCTION -> "inst";
    };
  }

  /** Whether its answers are whole numbers in a row, each stored as what it counts. */
  private static boolean isLikert(Question question) {
    List<Choice> choices = question.choices();
    if (question.kind() != Question.Kind.CHOICE
        || choices.isEmpty()
        || choices.size() > OsdAnswers.MOST_POINTS) {
      return false;
    }
    int first = choices.getFirst().value().orElse(0);
    for (int point = 0; point < choices.size(); point++) {
      Choice choice = choices.get(point);
      if (!choice.value().equals(OptionalInt.of(first + point))
          || !choice.code().equals(Integer.toString(first + point))) {
        return false;
      }
    }
    return true;
  }

  private void scales() throws IOException {
    boolean first = true;
    for (var scale : scales.entrySet()) {
      if (first) {
        json.writeFieldName("likert_options");
      } else if (scale.getValue().equals("answers2")) {
        json.writeObjectFieldStart("response_scales");
      }
      if (!first) {
        json.writeFieldName(scale.getValue());
      }
      scale(scale.getKey(), scale.getValue());
      first = false;
    }
    if (scales.size() > 1) {
      json.writeEndObject();
    }
  }

  private void scale(List<Choice> choices, String name) throws IOException {
    int from = choices.getFirst().value().orElseThrow();
    json.writeStartObject();
    json.writeNumberField("points", choices.size());
    json.writeNumberField("min", from);
    json.writeNumberField("max", from + choices.size() - 1);
    json.writeArrayFieldStart("labels");
    for (Choice choice : choices) {
      Optional<String> key = keys.keyOf(name + "_" + choice.code(), choice.words());
      if (key.isPresent()) {
        json.writeString(key.get());
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void answers(Question question) throws IOException {
    if (isLikert(question)) {
      String scale = scales.getOrDefault(question.choices(), "");
      if (!scale.equals("answers1")) {
        json.writeStringField("response_scale", scale);
      }
      return;
    }
    json.writeArrayFieldStart("options");
    for (Choice choice : question.choices()) {
      option(question.name(), choice);
    }
    json.writeEndArray();
  }

  private void option(String question, Choice choice) throws IOException {
    json.writeStartObject();
    if (choice.value().isPresent()) {
      json.writeNumberField("value", choice.value().getAsInt());
    } else {
      json.writeStringField("value", choice.code());
    }
    var key = keys.keyOf(question + "_" + choice.code(), choice.words());
    json.writeStringField("text_key", key.orElseGet(() -> keys.bare(choice.code())));
    boolean other =
        choice.value().isPresent()
            && !choice.code().equals(Integer.toString(choice.value().getAsInt()));
    boolean nothing =
        choice.value().isEmpty() && Choice.of(choice.code(), Words.NONE).value().isPresent();
    if (other || nothing || key.isEmpty()) {
      json.writeObjectFieldStart(OsdOwn.KEY);
      if (other || nothing) {
        json.writeStringField(other ? "code" : "counts", other ? choice.code() : "nothing");
      }
      if (key.isEmpty()) {
        json.writeStringField("words", "none");
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void number(Question question) throws IOException {
    json.writeObjectFieldStart("validation");
    if (question.from().isPresent()) {
      json.writeNumberField("number_min", question.from().getAsInt());
    }
    if (question.to().isPresent()) {
      json.writeNumberField("number_max", question.to().getAsInt());
    }
    json.writeStringField("pattern", OsdOwn.WHOLE_NUMBER);
    json.writeEndObject();
  }
}
