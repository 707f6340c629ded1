// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.measure.osd.MadeUpOsd.SMALL;
import static org.engawa.measure.osd.MadeUpOsd.items;
import static org.engawa.measure.osd.MadeUpOsd.read;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.engawa.measure.form.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsdRefusalsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                      | made.osd: expected an object, the file is empty",
        "[1]                                     | made.osd:1:1: expected an object at the top",
        "{} {}                                   | made.osd:1:4: expected one object in the file",
        "'{\"a\": 1, \"a\": 2}'                  | made.osd:1:13: expected JSON within the limits",
        "'{\"survey\": [], \"choices\": []}'     | made.osd:1:1: expected a questionnaire of Open",
        "'{\"definition\": 7}'                   | made.osd:1:16: definition: expected an object",
      })
  void refusesWhatIsNoQuestionnaire(String text, String expected) {
    assertThat(Readings.refused(read(text))).singleElement().asString().startsWith(expected);
  }

  @Test
  void refusesWhatGoesBeyondLimits() {
    var beyond =
        List.of(
            "[".repeat(65),
            "\"" + "x".repeat(1_100_000) + "\"",
            "{\"" + "x".repeat(201) + "\": 1}",
            "1".repeat(101),
            "[" + "1,".repeat(1_000_000) + "1]");

    for (String value : beyond) {
      assertThat(Readings.refused(read("{\"definition\": " + value)))
          .singleElement()
          .asString()
          .matches("made\\.osd:1:\\d+: expected JSON within the limits: .* exceeds .*");
    }
    assertThat(Readings.refused(OsdReader.read("made.osd", new byte[20_000_001])))
        .containsExactly("made.osd: at most 20000000 bytes are read, this has 20000001");
  }

  @Test
  void refusesOtherEncodingsAtTheirFirstByte() {
    byte[] broken = SMALL.getBytes(UTF_8);
    broken[SMALL.indexOf("Nobody")] = (byte) 0xE9;

    assertThat(Readings.refused(OsdReader.read("made.osd", broken)))
        .containsExactly("made.osd:5:18: expected UTF-8, the byte here is none");
    assertThat(Readings.refused(OsdReader.read("made.osd", SMALL.getBytes(UTF_16))))
        .containsExactly("made.osd:1:1: expected UTF-8, the byte here is none");
    assertThat(Readings.form(read("\uFEFF" + SMALL))).isEqualTo(Readings.form(read(SMALL)));
  }

  @Test
  void refusesItemsThatCannotBeTold() {
    assertThat(
            Readings.refused(
                read(
                    items(
                        "{\"id\": \"a\", \"type\": \"inst\"},\n{\"id\": \"a\", \"type\": \"inst\"},"
                            + "\n{\"type\": \"inst\"}, 7, {\"id\": \" \", \"type\": \"inst\"}",
                        ""))))
        .containsExactly(
            "made.osd:2:8: definition.items.id: there are two items 'a'",
            "made.osd:3:1: definition.items.id: is needed here",
            "made.osd:3:19: definition.items: expected an object, not 7",
            "made.osd:3:29: definition.items.id: expected text, this is empty");
    assertThat(
            Readings.refused(
                read(items("{\"id\": \"a\", \"type\": \"likert\", \"likert_points\": 9999}", ""))))
        .singleElement()
        .asString()
        .endsWith("definition.items.likert_points: expected 1 to 101 points, not 9999");
  }

  @Test
  void refusesFileThatIsCutAnywhere() {
    byte[] whole = SMALL.strip().getBytes(UTF_8);

    for (int length = 0; length < whole.length; length++) {
      assertThat(Readings.refused(OsdReader.read("cut.osd", Arrays.copyOf(whole, length))))
          .isNotEmpty();
    }
  }

  @Test
  void answersWhateverStandsInTheFile() {
    var random = new Random(1);
    byte[] whole = SMALL.getBytes(UTF_8);

    for (int round = 0; round < 3_000; round++) {
      byte[] changed = whole.clone();
      for (int change = 0; change < 1 + round % 4; change++) {
        changed[random.nextInt(changed.length)] =
            (byte) "{}[]\",:0-9a \n".charAt(random.nextInt(13));
      }
      assertThat(OsdReader.read("changed.osd", changed)).isNotNull();
    }
  }
}
