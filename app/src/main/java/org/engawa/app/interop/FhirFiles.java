// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Reads one FHIR R4 resource from a local file; nothing is ever fetched. */
final class FhirFiles {

  /** What a score depends on; oddities elsewhere (a display that is a number) are only noted. */
  private static final Set<String> DECISIVE =
      Set.of(
          "linkId", "answer", "item", "answerOption", "answerValueSet", "status", "url", "value");

  private FhirFiles() {}

  static Reading read(Path path, ResourceKind kind) {
    String file = path.toString();
    return read(file, Utf8Text.of(path), kind);
  }

  static Reading read(String file, Utf8Text text, ResourceKind kind) {
    return switch (text) {
      case Utf8Text.Undecodable(Refusal refusal) -> Reading.refused(refusal);
      case Utf8Text.Decoded(String decoded) -> read(file, decoded, kind);
    };
  }

  private static Reading read(String file, String text, ResourceKind kind) {
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return parse(file, text, FhirContext.forR4Cached().newJsonParser(), kind);
    }
    return start.startsWith("<")
        ? parse(file, start, FhirContext.forR4Cached().newXmlParser(), kind)
        : Reading.refused(Refusal.of(file, "expected a FHIR resource in JSON or XML"));
  }

  private static Reading parse(String file, String text, IParser parser, ResourceKind kind) {
    boolean json = text.stripLeading().startsWith("{");
    List<Refusal> stopped =
        json ? JsonGate.check(file, text, kind) : XmlGate.check(file, text, kind);
    if (!stopped.isEmpty()) {
      return new Reading.Refused(stopped);
    }
    var oddities = new Oddities();
    parser.setParserErrorHandler(oddities);
    Resource resource;
    try {
      resource = (Resource) parser.parseResource(text);
    } catch (DataFormatException | ClassCastException | IllegalArgumentException e) {
      return Reading.refused(Refusal.of(file, "expected a well-formed FHIR R4 resource"));
    }
    var refusals = new ArrayList<Refusal>();
    var notes = new ArrayList<String>();
    for (Oddity oddity : oddities.seen) {
      if (DECISIVE.contains(oddity.element) || oddity.element.startsWith("value")) {
        refusals.add(
            json
                ? JsonGate.locate(
                    file, text, new JsonGate.Member(oddity.element, oddity.value), oddity.expected)
                : Refusal.of(file, oddity.expected));
      } else {
        notes.add(file + ": " + oddity.expected);
      }
    }
    return refusals.isEmpty()
        ? new Reading.Read(resource, notes.stream().distinct().toList())
        : new Reading.Refused(refusals);
  }

  private record Oddity(String element, String value, String expected) {}

  private static final class Oddities extends LenientErrorHandler {

    private final List<Oddity> seen = new ArrayList<>();

    @Override
    public void invalidValue(IParseLocation at, @Nullable String value, String error) {
      String element = at == null ? "" : at.getParentElementName();
      String name = element == null ? "" : element;
      seen.add(new Oddity(name, value == null ? "" : value, "expected a legal value of " + name));
    }

    @Override
    public void incorrectJsonType(
        IParseLocation at,
        String element,
        ValueType expected,
        ScalarType expectedScalar,
        ValueType found,
        ScalarType foundScalar) {
      String kind = expected == ValueType.SCALAR ? String.valueOf(expectedScalar) : expected.name();
      seen.add(new Oddity(element, "", "expected " + element + " to be of kind " + kind));
    }

    @Override
    public void missingRequiredElement(IParseLocation at, String element) {
      seen.add(new Oddity("", "", element + " is missing somewhere and was not read"));
    }

    @Override
    public void unknownElement(IParseLocation at, String element) {
      seen.add(new Oddity("", "", element + " is unknown in FHIR R4 and was not read"));
    }

    @Override
    public void unknownAttribute(IParseLocation at, String attribute) {
      seen.add(new Oddity("", "", attribute + " is unknown in FHIR R4 and was not read"));
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation at, String element) {
      seen.add(new Oddity(element, "", "expected " + element + " only once"));
    }
  }
}
