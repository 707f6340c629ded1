// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.app.interop.MadeUpSheets.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FhirFilesTests {

  @TempDir Path folder;

  @Test
  void refusesAnotherResource() {
    assertThat(refused("{\n \"resourceType\": \"Patient\"}"))
        .endsWith("q.json:2:2: expected a Questionnaire, found Patient");
  }

  @Test
  void refusesOtherVersionsOfFhir() {
    String stu3 = questionnaire("\n{\"linkId\":\"1\",\"type\":\"choice\",\"option\":[]}");
    assertThat(refused(stu3)).contains(":2:31: expected FHIR R4 answerOption; option is STU3");
    String r5 = questionnaire("{\"linkId\":\"1\",\"type\":\"coding\"}");
    assertThat(refused(r5)).contains("coding is R5");
    Printed reference =
        score(
            folder,
            questionnaire(weighted("1")),
            response().replace("\"status\"", "\"questionnaire\":{\"reference\":\"x\"},\"status\""));
    assertThat(reference.err()).contains("r.json:1:41").contains("a reference is STU3");
  }

  @Test
  void refusesDeepLongAndDoubledJson() {
    assertThat(refused("{\"a\":" + "[".repeat(100_000))).contains("depth");
    assertThat(refused("{\"a\":\"" + "x".repeat(1_000_001) + "\"}")).contains("q.json:1:");
    assertThat(refused("{\"resourceType\":\"Questionnaire\",\n\"id\":\"a\",\n\"id\":\"b\"}"))
        .contains("q.json:3:")
        .contains("Duplicate");
    assertThat(
            refused(
                "{\"resourceType\":\"Questionnaire\",\"item\":[1" + ",1".repeat(1_000_001) + "]}"))
        .contains("q.json:1:");
  }

  @Test
  void refusesNumbersThatFillTheMemory() {
    for (String number : new String[] {"1e999999999", "1E-101", "-1e+00000000000000000000101"}) {
      assertThat(refused(questionnaire("{\"x\":[" + number + "]}")))
          .contains("q.json:1:")
          .contains("a power of ten up to 100");
      assertThat(refused(questionnaire(item("1", scale(ORDINAL, "0", number))))).contains("power");
      assertThat(refused(questionnaire(item("1", scale(ORDINAL, "0", '"' + number + '"')))))
          .contains("power");
      assertThat(
              refused(
                  "<Questionnaire xmlns=\"http://hl7.org/fhir\"><extension url=\"x\"><valueDecimal value=\"%s\"/></extension></Questionnaire>"
                      .formatted(number)))
          .contains("power");
    }
    assertThat(
            score(folder, questionnaire(item("1", scale(ORDINAL, "0", "2e0"))), answers("c1"))
                .value("computed"))
        .isEqualTo("2");
  }

  @Test
  void refusesBrokenAndForeignText() {
    assertThat(refused("{\"resourceType\":\"Questionnaire\",\n \"item\":[}"))
        .contains("q.json:2:10");
    assertThat(refused("resourceType: Questionnaire"))
        .contains("expected a FHIR resource in JSON or XML");
    assertThat(refused("{}")).contains("expected a resourceType of Questionnaire");
    assertThat(refused("")).contains("q.json:1:1");
  }

  @Test
  void saysWhichByteIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin1.json");
    Files.write(file, "{\n\"a\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(FhirFiles.read(file, ResourceKind.QUESTIONNAIRE))
        .isEqualTo(
            Reading.refused(
                new Refusal(file.toString(), 2, 6, "expected UTF-8; byte 7 (0xE4) is none")));
  }

  @Test
  void stripsAByteOrderMark() {
    assertThat(
            score(folder, "\uFEFF" + questionnaire(weighted("1")), answers("c1")).value("computed"))
        .isEqualTo("1");
  }

  @Test
  void refusesADocumentTypeInXml() {
    assertThat(
            refused(
                "<?xml version=\"1.0\"?>\n"
                    + "<!DOCTYPE q [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n"
                    + "<Questionnaire xmlns=\"http://hl7.org/fhir\"/>"))
        .contains("q.json:2:1: expected XML without a DTD");
    assertThat(refused("<Questionnaire xmlns=\"http://example.org\"/>"))
        .contains("expected the namespace http://hl7.org/fhir");
    assertThat(refused("<Questionnaire xmlns=\"http://hl7.org/fhir\"><item>"))
        .contains("well-formed XML");
  }

  @Test
  void refusesAStatusThatDoesNotExist() {
    Printed printed =
        score(folder, questionnaire(weighted("1")), responseOf("finished", answer("1", "c1")));
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.err()).contains("r.json:1:").contains("expected a legal value of status");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(FhirFiles.read(folder.resolve("none.json"), ResourceKind.RESPONSE))
        .isInstanceOf(Reading.Refused.class);
  }

  private String refused(String questionnaire) {
    Printed printed = score(folder, questionnaire, answers("c1"));
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.out()).isEmpty();
    return printed.err().lines().findFirst().orElseThrow();
  }
}
