// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engawa.app.interop.Reading.Refused;

/** A Bundle in JSON, walked through entry by entry, so that it may be longer than memory. */
final class JsonBundle {

  private static final int LONGEST = 2 * 1024 * 1024;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(80)
                  .maxStringLength(1_000_000)
                  .maxNumberLength(100)
                  .maxNameLength(200)
                  .build())
          .build();

  private final ManyResponses.Taker taker;
  private long others;

  JsonBundle(ManyResponses.Taker taker) {
    this.taker = taker;
  }

  /** Whether the file says at its root that it is a Bundle; what it is otherwise is not judged. */
  static boolean isBundle(Path file) {
    try (JsonParser json = FACTORY.createParser(reader(file))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("resourceType")) {
          return "Bundle".equals(json.getValueAsString());
        }
        json.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  void in(Path path) {
    String file = path.toString();
    try (JsonParser json = FACTORY.createParser(reader(path))) {
      walk(file, json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      refuse(
          new Refusal(
              file,
              at == null ? 1 : at.getLineNr(),
              at == null ? 1 : at.getColumnNr(),
              "expected well-formed JSON within the limits; the rest was not read"));
    } catch (CharacterCodingException e) {
      refuse(Refusal.of(file, "expected UTF-8; the rest was not read"));
    } catch (IOException e) {
      refuse(Refusal.of(file, "expected a file that can be read"));
    }
    if (others > 0) {
      taker.passedOver(file, others);
    }
  }

  private static Reader reader(Path file) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private void walk(String file, JsonParser json) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean entries = json.currentName().equals("entry");
      if (json.nextToken() == JsonToken.START_ARRAY && entries) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          entry(file, json);
        }
      } else {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      refuse(at(file, json, "expected nothing after the Bundle"));
    }
  }

  private void entry(String file, JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean resource = json.currentName().equals("resource");
      if (json.nextToken() == JsonToken.START_OBJECT && resource) {
        resource(at(file, json, "expected a response of at most 2 MB"), json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void resource(Refusal tooLong, JsonParser json) throws IOException {
    Copy copy = copy(json);
    if (!copy.whole) {
      refuse(tooLong);
    } else if (ResourceKind.RESPONSE.accepts(copy.kind)) {
      Reading reading =
          FhirFiles.read(tooLong.file(), new Utf8Text.Decoded(copy.text), ResourceKind.RESPONSE);
      taker.take(
          place(tooLong),
          reading instanceof Refused(List<Refusal> refusals) ? tooLong.around(refusals) : reading);
    } else {
      others++;
    }
  }

  private record Copy(boolean whole, String kind, String text) {}

  /** Copies one object, or goes past it where it is too long. */
  private static Copy copy(JsonParser json) throws IOException {
    var text = new StringWriter();
    String kind = "";
    long length = 0;
    int depth = 0;
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      do {
        JsonToken token = json.currentToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        length += json.getTextLength() + 4L;
        if (length <= LONGEST) {
          copy.copyCurrentEventExact(json);
        }
        if (depth == 1 && token.isScalarValue() && "resourceType".equals(json.currentName())) {
          kind = json.getText();
        }
      } while (depth > 0 && json.nextToken() != null);
    }
    return new Copy(length <= LONGEST, kind, text.toString());
  }

  private static Refusal at(String file, JsonParser json, String expected) {
    JsonLocation at = json.currentTokenLocation();
    return new Refusal(file, at.getLineNr(), at.getColumnNr(), expected);
  }

  private static Place place(Refusal refusal) {
    return new Place(refusal.file(), refusal.line());
  }

  private void refuse(Refusal refusal) {
    taker.take(place(refusal), Reading.refused(refusal));
  }
}
