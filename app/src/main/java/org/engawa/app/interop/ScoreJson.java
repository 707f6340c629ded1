// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes scores as the JSON that scripts read: the five names of the contract come first. */
final class ScoreJson {

  private ScoreJson() {}

  /**
   * @param all every total of the questionnaire; listed when there are several
   */
  static String of(Score main, List<Score> all, String status, List<String> notes) {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      fields(json, main);
      json.writeStringField("status", status);
      if (all.size() > 1) {
        json.writeArrayFieldStart("totals");
        for (Score score : all) {
          json.writeStartObject();
          fields(json, score);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeArrayFieldStart("notes");
      for (String note : notes) {
        json.writeString(note);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
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
