// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Questionnaires and responses made up for tests: items "1", "2", … on a scale of 0 to 3. */
final class MadeUpSheets {

  static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
  static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";
  static final String SYSTEM = "http://example.org/scale";

  private MadeUpSheets() {}

  static String questionnaire(String... items) {
    return "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"item\":[%s]}"
        .formatted(String.join(",", items));
  }

  static String item(String linkId, String more) {
    return "{\"linkId\":\"%s\",\"text\":\"item %s\",\"type\":\"choice\"%s}"
        .formatted(linkId, linkId, more.isEmpty() ? "" : "," + more);
  }

  /** Weighted options c0, c1, … with the numbers given. */
  static String scale(String extension, String... numbers) {
    var options = new ArrayList<String>();
    for (int i = 0; i < numbers.length; i++) {
      options.add(option(extension, "c" + i, "step " + i, numbers[i]));
    }
    return "\"answerOption\":[" + String.join(",", options) + "]";
  }

  static String option(String extension, String code, String display, String number) {
    return "{\"extension\":[{\"url\":\"%s\",\"valueDecimal\":%s}],%s}"
        .formatted(extension, number, coding("valueCoding", SYSTEM, code, display));
  }

  static String weighted(String linkId) {
    return item(linkId, scale(ORDINAL, "0", "1", "2", "3"));
  }

  static String coded(String linkId, String loinc) {
    return item(
        linkId,
        "\"code\":[{\"system\":\"http://loinc.org\",\"code\":\"%s\"}],".formatted(loinc)
            + scale(ORDINAL, "0", "1", "2", "3"));
  }

  static String total(String expression) {
    return total("total", "text/fhirpath", expression, "");
  }

  static String total(String linkId, String language, String expression, String variables) {
    return """
    {"linkId":"%s","type":"decimal","extension":[%s{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
    "valueExpression":{"language":"%s","expression":"%s"}}]}\
    """
        .formatted(linkId, variables, language, expression);
  }

  static String variable(String name, String expression) {
    return """
    {"url":"http://hl7.org/fhir/StructureDefinition/variable",
    "valueExpression":{"name":"%s","language":"text/fhirpath","expression":"%s"}},\
    """
        .formatted(name, expression);
  }

  static String response(String... items) {
    return responseOf("completed", items);
  }

  static String responseOf(String status, String... items) {
    return "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"%s\",\"item\":[%s]}"
        .formatted(status, String.join(",", items));
  }

  /** The items "1", "2", … answered with the codes given; an empty code leaves one out. */
  static String answers(String... codes) {
    var items = new ArrayList<String>();
    for (int i = 0; i < codes.length; i++) {
      if (!codes[i].isEmpty()) {
        items.add(answer(String.valueOf(i + 1), codes[i]));
      }
    }
    return response(items.toArray(String[]::new));
  }

  static String answer(String linkId, String code) {
    return given(linkId, coding("valueCoding", SYSTEM, code, ""));
  }

  static String given(String linkId, String... values) {
    String answers = String.join(",", Arrays.stream(values).map(v -> "{" + v + "}").toList());
    return "{\"linkId\":\"%s\",\"answer\":[%s]}".formatted(linkId, answers);
  }

  static String coding(String name, String system, String code, String display) {
    String from = system.isEmpty() ? "" : "\"system\":\"%s\",".formatted(system);
    String shown = display.isEmpty() ? "" : ",\"display\":\"%s\"".formatted(display);
    return "\"%s\":{%s\"code\":\"%s\"%s}".formatted(name, from, code, shown);
  }

  static Printed score(Path folder, String questionnaire, String response, String... more) {
    write(folder.resolve("q.json"), questionnaire);
    write(folder.resolve("r.json"), response);
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("--questionnaire", folder.resolve("q.json").toString()));
    arguments.addAll(List.of("--response", folder.resolve("r.json").toString()));
    arguments.addAll(List.of(more));
    return run(arguments);
  }

  static Printed run(List<String> arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        ScoreFhir.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Printed(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Printed(int status, String out, String err) {

    String value(String name) {
      var line =
          out.lines().filter(l -> l.startsWith("  \"" + name + "\" : ")).findFirst().orElseThrow();
      return line.substring(line.indexOf(" : ") + 3).replaceAll(",$", "").replaceAll("^\"|\"$", "");
    }
  }
}
