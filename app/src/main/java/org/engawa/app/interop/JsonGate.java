// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks a JSON text once before anything is built from it: limits, duplicate names, kind. */
final class JsonGate {

  private static final int MOST_REFUSALS = 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(1_000_000)
                  .maxNumberLength(100)
                  .maxNameLength(200)
                  .maxTokenCount(1_000_000)
                  .build())
          .build()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private JsonGate() {}

  static List<Refusal> check(String file, String text, ResourceKind kind) {
    try (JsonParser json = FACTORY.createParser(text)) {
      try {
        return walk(file, json, kind);
      } catch (JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
        String why = e.getOriginalMessage().lines().findFirst().orElse("");
        String shown = why.length() > 120 ? why.substring(0, 120) : why;
        return List.of(place(file, at, "expected well-formed JSON within the limits: " + shown));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Refusal> walk(String file, JsonParser json, ResourceKind kind)
      throws IOException {
    var refusals = new ArrayList<Refusal>();
    boolean kindSeen = false;
    while (json.nextToken() != null) {
      Optional<String> lone = number(json, "");
      if (lone.isPresent()) {
        return List.of(place(file, json.currentTokenLocation(), lone.get()));
      }
      if (json.currentToken() != JsonToken.FIELD_NAME) {
        continue;
      }
      JsonStreamContext holder = json.getParsingContext();
      String name = json.currentName();
      JsonLocation at = json.currentTokenLocation();
      JsonToken next = json.nextToken();
      Optional<String> value =
          next != null && next.isScalarValue() ? Optional.of(json.getText()) : Optional.empty();
      if (name.equals("resourceType") && holder.getParent().inRoot()) {
        kindSeen = true;
        if (!kind.accepts(value.orElse(""))) {
          return List.of(place(file, at, kind.insteadOf(value.orElse("something else"))));
        }
      }
      Optional<String> number = number(json, name);
      if (number.isPresent()) {
        return List.of(place(file, json.currentTokenLocation(), number.get()));
      }
      kind.foreign(holderName(holder), name, value)
          .filter(why -> refusals.size() < MOST_REFUSALS)
          .ifPresent(why -> refusals.add(place(file, at, why)));
    }
    return kindSeen
        ? refusals
        : List.of(Refusal.of(file, "expected a resourceType of " + kind.names()));
  }

  /** What is wrong with a number, which may also stand in quotes. */
  private static Optional<String> number(JsonParser json, String name) throws IOException {
    return json.currentToken() == null || !json.currentToken().isScalarValue()
        ? Optional.empty()
        : json.currentToken().isNumeric()
            ? Decimals.refused(json.getText())
            : Decimals.refused(name, json.getText());
  }

  /** A member by its name and value; an empty value means any. */
  record Member(String name, String value) {}

  /** Where a member of this name with this value stands, for messages of the parser behind. */
  static Refusal locate(String file, String text, Member member, String expected) {
    try (JsonParser json = FACTORY.createParser(text)) {
      while (json.nextToken() != null) {
        if (member.name().equals(json.currentName())
            && json.currentToken() != JsonToken.FIELD_NAME
            && (member.value().isEmpty() || member.value().equals(json.getValueAsString()))) {
          return place(file, json.currentTokenLocation(), expected);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Refusal.of(file, expected);
  }

  /** Where each value of the members of this name stands for the first time. */
  static Map<String, Refusal> places(String file, String text, String name) {
    var places = new HashMap<String, Refusal>();
    try (JsonParser json = FACTORY.createParser(text)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING && name.equals(json.currentName())) {
          places.putIfAbsent(json.getText(), place(file, json.currentTokenLocation(), ""));
        }
      }
    } catch (IOException e) {
      // It was refused for that before; what has no place is told without one.
      return places;
    }
    return places;
  }

  /** The name of the member that holds this object, empty at the root. */
  private static String holderName(JsonStreamContext object) {
    JsonStreamContext up = object.getParent();
    while (up != null && up.inArray()) {
      up = up.getParent();
    }
    return up == null || up.getCurrentName() == null ? "" : up.getCurrentName();
  }

  private static Refusal place(String file, JsonLocation at, String expected) {
    return new Refusal(file, at.getLineNr(), at.getColumnNr(), expected);
  }
}
