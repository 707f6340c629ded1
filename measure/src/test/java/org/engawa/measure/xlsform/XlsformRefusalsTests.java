// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsformRefusalsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet>&e;</worksheet>",
        "<!DOCTYPE worksheet><worksheet/>",
        "<worksheet>&undeclared;</worksheet>",
        "<worksheet><sheetData>",
        "no XML at all",
        "",
      })
  void refusesSheetThatIsNoPlainXml(String xml) {
    assertThat(Readings.refused(read(new SmallWorkbook().sheetXml("survey", xml))))
        .containsExactly(
            "made.xlsx, survey: expected well-formed XML without a DTD, within the limits");
  }

  @Test
  void refusesSheetBeyondLimits() {
    // Of random names, so that it is the sheet that goes too far and not what it packs into.
    var deep = new StringBuilder();
    var random = new Random(2);
    for (int level = 0; level < 300; level++) {
      deep.append("<a").append(Long.toString(random.nextLong(1L << 60), 36)).append('>');
    }
    assertThat(Readings.refused(read(new SmallWorkbook().sheetXml("survey", deep.toString()))))
        .containsExactly(
            "made.xlsx, survey: expected well-formed XML without a DTD, within the limits");
    assertThat(
            Readings.refused(
                read(
                    new SmallWorkbook()
                        .sheetOf(
                            "survey",
                            "<row><c t=\"str\"><v>" + "x".repeat(32_768) + "</v></c></row>"))))
        .containsExactly("made.xlsx, survey:1:1: expected a cell of at most 32767 characters");
    assertThat(
            Readings.refused(
                read(new SmallWorkbook().sheetOf("survey", "<row r=\"9999999\"><c/></row>"))))
        .containsExactly("made.xlsx, survey: expected cells from A1 to XFD1048576");
  }

  @Test
  void refusesSheetInAnotherEncoding() {
    assertThat(
            Readings.refused(read(good().part("xl/sharedStrings.xml", new byte[] {(byte) 0xE9}))))
        .containsExactly("made.xlsx:1:1: expected UTF-8, the byte here is none");
  }

  @Test
  void refusesZipsMadeToHarmWithinTwoSeconds() {
    var harmful =
        Map.of(
            "unpacked it is more than 100 times as large",
            good().part("xl/media/image1.png", new byte[75_000_000]),
            "expected at most 1000 files in it",
            crowded(),
            "expected names in it that stay inside of it",
            good().part("../../outside", new byte[1]));

    harmful.forEach(
        (expected, workbook) -> {
          byte[] bytes = workbook.bytes();
          long start = System.nanoTime();
          assertThat(Readings.refused(XlsformReader.read("made.xlsx", bytes)))
              .containsExactly("made.xlsx: " + expected);
          assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        });
  }

  @Test
  void refusesZipThatIsCutAnywhere() {
    byte[] whole = good().bytes();
    assertThat(Readings.form(XlsformReader.read("made.xlsx", whole)).questions()).hasSize(1);

    for (int length = 0; length < whole.length; length++) {
      assertThat(Readings.refused(XlsformReader.read("cut.xlsx", Arrays.copyOf(whole, length))))
          .isNotEmpty();
    }
  }

  @Test
  void answersWhateverStandsInTheFile() {
    var random = new Random(3);
    byte[] whole = good().bytes();

    for (int round = 0; round < 2_000; round++) {
      byte[] changed = whole.clone();
      for (int change = 0; change < 1 + round % 5; change++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      assertThat(XlsformReader.read("changed.xlsx", changed)).isNotNull();
    }
  }

  @Test
  void refusesOtherZipsAndWhatIsNone() {
    assertThat(Readings.refused(XlsformReader.read("a.xlsx", "PK\3\4 and so on".getBytes(UTF_8))))
        .containsExactly("a.xlsx: expected a whole zip that is not encrypted");
    assertThat(Readings.refused(XlsformReader.read("a.xlsx", new byte[20_000_001])))
        .containsExactly("a.xlsx: at most 20000000 bytes are read, this has 20000001");
  }

  private static SmallWorkbook good() {
    return new SmallWorkbook()
        .sheet("survey", List.of(List.of("type", "name"), List.of("note", "n")));
  }

  private static SmallWorkbook crowded() {
    SmallWorkbook workbook = good();
    for (int part = 0; part < 1_000; part++) {
      workbook.part("part" + part, new byte[0]);
    }
    return workbook;
  }

  private static FormReading read(SmallWorkbook workbook) {
    return XlsformReader.read("made.xlsx", workbook.bytes());
  }
}
