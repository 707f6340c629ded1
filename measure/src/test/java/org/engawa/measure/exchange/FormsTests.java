// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.exchange;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Readings;
import org.engawa.measure.form.Words;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.osd.OsdWriter;
import org.engawa.measure.xlsform.SmallWorkbook;
import org.junit.jupiter.api.Test;

class FormsTests {

  private static final String FORMATS =
      "expected a questionnaire in one of: OpenScales (.osd), XLSForm (.xlsx),"
          + " LimeSurvey (.txt, .tsv), REDCap dictionary (.csv), table of words (.csv)";

  @Test
  void knowsFormatByWhatStandsInTheFile() {
    var form =
        new Form(
            "f",
            Words.of(Words.UNTOLD, "f"),
            "",
            "",
            List.of(Question.choice("q", Words.NONE, List.of(Choice.of("1", Words.NONE)))),
            List.of(FormScore.plain("s", List.of("q"), Set.of(), Method.SUM)));
    byte[] workbook =
        new SmallWorkbook()
            .sheet("survey", List.of(List.of("type", "name"), List.of("note", "n")))
            .bytes();
    byte[] table = "\uFEFF\"class\"\ttype/scale\tname\ttext\nQ\tX\tq\tx\n".getBytes(UTF_8);

    assertThat(Readings.form(Forms.read("misleading.xlsx", OsdWriter.write(form).bytes())))
        .isEqualTo(form);
    assertThat(Readings.form(Forms.read("misleading.osd", workbook)).name())
        .isEqualTo("misleading");
    assertThat(Readings.form(Forms.read("misleading.zip", table)).questions()).hasSize(1);
  }

  @Test
  void handsOnWhatTheReaderOfTheFormatRefuses() {
    assertThat(Readings.refused(Forms.read("a", "{\"scale_info\": {".getBytes(UTF_8))))
        .singleElement()
        .asString()
        .startsWith("a:1:17: expected JSON within the limits");
    assertThat(Readings.refused(Forms.read("a", "PK\3\4".getBytes(UTF_8))))
        .containsExactly("a: expected a whole zip that is not encrypted");
  }

  @Test
  void saysWhichFormatsAreReadWhereItIsNone() {
    assertThat(refused("Dear all".getBytes(UTF_8))).isEqualTo(FORMATS);
    assertThat(refused(new byte[0])).isEqualTo(FORMATS + "; the file is empty");
    assertThat(refused("{\"survey\": [], \"choices\": []}".getBytes(UTF_8)))
        .isEqualTo(FORMATS + "; this is JSON of another kind");
    assertThat(refused("<?xml version='1.0'?><document/>".getBytes(UTF_8)))
        .isEqualTo(FORMATS + "; this is XML");
    assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .isEqualTo(FORMATS + "; this is an older Excel file, or one with a password");
    assertThat(refused("\uFEFFclass\ttype/scale\tname\ttext".getBytes(UTF_16LE)))
        .isEqualTo(FORMATS + "; this is UTF-16, save it as UTF-8");
  }

  @Test
  void answersWhateverBytesComeIn() {
    var random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);

      assertThat(Forms.read("anything", bytes)).isInstanceOf(FormReading.FormRefused.class);
    }
  }

  private static String refused(byte[] bytes) {
    return Readings.refused(Forms.read("a", bytes)).getFirst().substring("a: ".length());
  }
}
