// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.instrument.Method;

/** Writes scores into an OSD file; one that would be reckoned otherwise there is left out. */
final class OsdScoreWriter {

  private final JsonGenerator json;
  private final Set<String> dropped;
  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, FormScore> scores = new LinkedHashMap<>();
  private final Map<String, Range> raw = new HashMap<>();

  OsdScoreWriter(JsonGenerator json, Form form, Set<String> dropped) {
    this.json = json;
    this.dropped = dropped;
    form.questions().forEach(question -> questions.put(question.name(), question));
    form.scores().forEach(score -> scores.put(score.name(), score));
  }

  void write() throws IOException {
    keepWhatStands();
    json.writeArrayFieldStart("dimensions");
    for (String name : scores.keySet()) {
      json.writeStartObject();
      json.writeStringField("id", name);
      json.writeStringField("name", name);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("scoring");
    for (FormScore score : scores.values()) {
      write(score);
    }
    json.writeEndObject();
  }

  private void keepWhatStands() {
    var order = ScoreParts.inOrder(scores);
    for (String name : List.copyOf(scores.keySet())) {
      if (!order.contains(name)) {
        leave(name, "it is made of itself");
      }
    }
    var ranges = new OsdTransforms(questions);
    for (String name : order) {
      Optional.ofNullable(scores.get(name)).ifPresent(score -> keepIfItStands(score, ranges));
    }
  }

  private void keepIfItStands(FormScore score, OsdTransforms ranges) {
    Optional<Range> range = ranges.raw(score);
    range.ifPresent(each -> raw.put(score.name(), each));
    Optional<String> fault = ScoreParts.fault(score, questions, scores);
    if (fault.isPresent()) {
      leave(score.name(), fault.get());
    } else if (score.transform().isPresent() && range.isEmpty()) {
      leave(score.name(), "nothing says from which range it is stretched");
    } else {
      score.transform().or(() -> range).ifPresent(each -> ranges.put(score.name(), each));
    }
  }

  private void leave(String name, String why) {
    scores.remove(name);
    dropped.add("the score '%s', for %s".formatted(name, why));
  }

  private void write(FormScore score) throws IOException {
    json.writeObjectFieldStart(score.name());
    json.writeStringField("method", score.method() == Method.SUM ? "sum_coded" : "mean_coded");
    var items = score.of().stream().filter(questions::containsKey).toList();
    var parts = score.of().stream().filter(part -> !questions.containsKey(part)).toList();
    if (!items.isEmpty()) {
      json.writeObjectFieldStart("items");
      for (String item : items) {
        json.writeNumberField(item, score.reversed().contains(item) ? -1 : 1);
      }
      json.writeEndObject();
    }
    if (!parts.isEmpty()) {
      json.writeArrayFieldStart("scores");
      for (String part : parts) {
        json.writeString(part);
      }
      json.writeEndArray();
    }
    if (score.transform().isPresent()) {
      steps(raw.getOrDefault(score.name(), score.transform().get()), score.transform().get());
    }
    OsdOwn own = OsdOwn.of(score);
    if (!own.empty()) {
      own.write(json);
    }
    json.writeEndObject();
  }

  private void steps(Range from, Range onto) throws IOException {
    json.writeArrayFieldStart("transform");
    step("subtract", from.from());
    step("divide", from.to() - from.from());
    step("multiply", onto.to() - onto.from());
    step("add", onto.from());
    json.writeEndArray();
  }

  private void step(String op, double value) throws IOException {
    json.writeStartObject();
    json.writeStringField("op", op);
    json.writeNumberField("value", value);
    json.writeEndObject();
  }
}
