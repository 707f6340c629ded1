// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes scores as the JSON that scripts read: the five names of the contract come first. */
final class ScoreJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ScoreJson() {}

  /** One object over several lines. */
  static String of(ScoredSheet scored) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      sheet(json, scored);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  /** One object on one line, which begins with where the response stands. */
  static String line(Place place, ScoredSheet scored) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("file", place.file());
      if (place.line() > 0) {
        json.writeNumberField("line", place.line());
      }
      if (!scored.id().isEmpty()) {
        json.writeStringField("id", scored.id());
      }
      sheet(json, scored);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void sheet(JsonGenerator json, ScoredSheet scored) throws IOException {
    fields(json, scored.main());
    json.writeStringField("status", scored.status());
    if (scored.all().size() > 1) {
      json.writeArrayFieldStart("totals");
      for (Score score : scored.all()) {
        json.writeStartObject();
        fields(json, score);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("notes");
    for (String note : scored.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
  }

  private static void fields(JsonGenerator json, Score score) throws IOException {
    number(json, "reported", score.reported());
    number(json, "computed", score.computed());
    json.writeNumberField("answered", score.answered());
    json.writeNumberField("expected", score.expected());
    text(json, "reason", score.reason());
    json.writeBooleanField("mismatch", score.mismatch());
    text(json, "total", score.total());
    text(json, "rule", score.rule());
  }

  private static void number(JsonGenerator json, String name, Optional<BigDecimal> value)
      throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    BigDecimal plain = value.get().stripTrailingZeros();
    json.writeFieldName(name);
    json.writeNumber(plain.scale() < 0 && plain.precision() < 30 ? plain.setScale(0) : plain);
  }

  private static void text(JsonGenerator json, String name, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }
}
