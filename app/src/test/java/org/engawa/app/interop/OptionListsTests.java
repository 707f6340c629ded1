// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.app.interop.MadeUpSheets.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionListsTests {

  private static final String LIST = "http://example.org/ValueSet/steps";

  @TempDir Path folder;

  @Test
  void readsTheWeightOnTheAnswerItself() {
    String sheet =
        questionnaire(
            item("1", scale(ORDINAL, "0", "1", "2").replace(ORDINAL, "http://example.org/x")));
    String weighed =
        given(
            "1",
            coding("valueCoding", SYSTEM, "c1", "")
                .replace("{", "{\"extension\":[{\"url\":\"" + WEIGHT + "\",\"valueDecimal\":5}],"));
    assertThat(score(folder, sheet, response(weighed)).value("computed")).isEqualTo("5");
  }

  @Test
  void readsTheWeightOnAPrimitiveAnswer() {
    String weighed =
        given(
            "1",
            "\"valueInteger\":8,\"_valueInteger\":{\"extension\":[{\"url\":\""
                + ORDINAL
                + "\",\"valueDecimal\":2}]}");
    assertThat(score(folder, questionnaire(item("1", "")), response(weighed)).value("computed"))
        .isEqualTo("2");
  }

  @Test
  void readsTheWeightInsideTheCodingOfAnOption() {
    String inside =
        "\"answerOption\":[{\"valueCoding\":{\"extension\":[{\"url\":\"%s\",\"valueDecimal\":4}],\"code\":\"c1\"}}]"
            .formatted(WEIGHT);
    assertThat(score(folder, questionnaire(item("1", inside)), answers("c1")).value("computed"))
        .isEqualTo("4");
  }

  @Test
  void readsContainedValueSetsByFragmentAndByAddress() {
    String concepts =
        "\"compose\":{\"include\":[{\"system\":\"%s\",\"concept\":[%s]}]}"
            .formatted(SYSTEM, concept("c1", "3"));
    for (String reference : new String[] {"#steps", LIST, LIST + "|1.0"}) {
      String sheet = contained(reference, valueSet(concepts));
      assertThat(score(folder, sheet, answers("c1")).value("computed")).isEqualTo("3");
    }
  }

  @Test
  void readsAnExpansion() {
    String expansion =
        "\"expansion\":{\"timestamp\":\"2026-01-01\",\"contains\":[%s]}"
            .formatted(concept("c1", "2").replaceFirst("\\{", "{\"system\":\"" + SYSTEM + "\","));
    assertThat(
            score(folder, contained("#steps", valueSet(expansion)), answers("c1"))
                .value("computed"))
        .isEqualTo("2");
  }

  @Test
  void readsTheCodeSystemBehindAValueSet() {
    String codes =
        "{\"resourceType\":\"CodeSystem\",\"id\":\"codes\",\"url\":\"%s\",\"status\":\"active\",\"content\":\"complete\",\"concept\":[%s]}"
            .formatted(SYSTEM, concept("c1", "1"));
    String whole = valueSet("\"compose\":{\"include\":[{\"system\":\"" + SYSTEM + "\"}]}");
    assertThat(
            score(folder, contained("#steps", whole + "," + codes), answers("c1"))
                .value("computed"))
        .isEqualTo("1");
  }

  @Test
  void looksForAValueSetInTheFolderAndAmongTheFilesGiven() throws IOException {
    String sheet = questionnaire(item("1", "\"answerValueSet\":\"" + LIST + "\""));
    String list =
        valueSet(
            "\"compose\":{\"include\":[{\"system\":\"%s\",\"concept\":[%s]}]}"
                .formatted(SYSTEM, concept("c1", "3")));
    Printed without = score(folder, sheet, answers("c1"));
    assertThat(without.value("computed")).isEqualTo("null");
    assertThat(without.value("reason")).contains(LIST).contains("--with");

    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("list.json");
    write(elsewhere, list);
    assertThat(
            score(folder, sheet, answers("c1"), "--with", elsewhere.toString()).value("computed"))
        .isEqualTo("3");

    write(folder.resolve("list.json"), list);
    assertThat(score(folder, sheet, answers("c1")).value("computed")).isEqualTo("3");
  }

  @Test
  void takesBothExtensionsInOneFile() {
    String both =
        questionnaire(item("1", scale(ORDINAL, "0", "1")), item("2", scale(WEIGHT, "0", "1")));
    assertThat(score(folder, both, answers("c1", "c1")).value("computed")).isEqualTo("2");
  }

  private static String concept(String code, String number) {
    return "{\"code\":\"%s\",\"extension\":[{\"url\":\"%s\",\"valueDecimal\":%s}]}"
        .formatted(code, ORDINAL, number);
  }

  private static String valueSet(String content) {
    return "{\"resourceType\":\"ValueSet\",\"id\":\"steps\",\"url\":\"%s\",\"status\":\"active\",%s}"
        .formatted(LIST, content);
  }

  private static String contained(String reference, String resources) {
    return questionnaire(item("1", "\"answerValueSet\":\"" + reference + "\""))
        .replace("\"status\"", "\"contained\":[" + resources + "],\"status\"");
  }
}
