// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * One JSON document within limits: 20 MB, UTF-8, depth 64, texts of 1 MB, names of 200, numbers of
 * 100 characters, 1,000,000 tokens, no name twice in an object, an object at the top.
 */
public final class JsonDocument {

  private static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(1_000_000)
                  .maxNameLength(200)
                  .maxNumberLength(100)
                  .maxTokenCount(1_000_000)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonDocument(JsonParser parser) {
    this.parser = parser;
  }

  /** The object at the top, or empty when there are problems. */
  public static Optional<JsonMap> read(byte[] bytes, Findings findings) {
    if (!findings.takes(bytes)) {
      return Optional.empty();
    }
    // Decoded first: the parser would count columns in bytes, and guess other encodings.
    return Utf8Text.of(bytes, findings).flatMap(text -> top(text, findings));
  }

  private static Optional<JsonMap> top(String text, Findings findings) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      var document = new JsonDocument(parser);
      try {
        return document.whole(findings);
      } catch (JsonProcessingException broken) {
        JsonLocation at =
            broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        String why = broken.getOriginalMessage().lines().findFirst().orElse("");
        findings.refuse(place(at), "expected JSON within the limits: " + Findings.shown(why));
        return Optional.empty();
      }
    } catch (IOException unreadable) {
      findings.refuse(Place.FILE, "cannot be read as JSON");
      return Optional.empty();
    }
  }

  private Optional<JsonMap> whole(Findings findings) throws IOException {
    if (parser.nextToken() == null) {
      findings.refuse(Place.FILE, "expected an object, the file is empty");
      return Optional.empty();
    }
    Json top = value();
    if (!(top instanceof Json.Members members)) {
      findings.refuse(top.at(), "expected an object at the top, not " + top.kind());
      return Optional.empty();
    }
    if (parser.nextToken() != null) {
      findings.refuse(place(parser.currentTokenLocation()), "expected one object in the file");
      return Optional.empty();
    }
    return Optional.of(new JsonMap("", members, findings));
  }

  // Recursion is bounded: the parser refuses what is nested deeper than the limit.
  private Json value() throws IOException {
    Place at = place(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> members(at);
      case START_ARRAY -> elements(at);
      case VALUE_TRUE -> new Json.Truth(at, true);
      case VALUE_FALSE -> new Json.Truth(at, false);
      case VALUE_NULL -> new Json.Nothing(at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(at, parser.getText());
      default -> new Json.Text(at, parser.getText());
    };
  }

  private Json members(Place at) throws IOException {
    var by = new LinkedHashMap<String, Json>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      by.put(name, value());
    }
    return new Json.Members(at, by);
  }

  private Json elements(Place at) throws IOException {
    var all = new ArrayList<Json>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      all.add(value());
    }
    return new Json.Elements(at, all);
  }

  private static Place place(JsonLocation at) {
    return new Place(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
  }
}
