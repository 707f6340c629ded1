// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.measure.redcap.RedcapDictionaryTests.ID;
import static org.engawa.measure.redcap.RedcapDictionaryTests.TITLES;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.FormReading.FormRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedcapRefusalTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "A,one,,yesno,x#3:1#expected a name",
        "1a,one,,yesno,x#3:1#expected a name",
        "é,one,,yesno,x#3:1#expected a name",
        ",one,,yesno,x#3:1#expected a name",
        "rec,one,,yesno,x#3:1#rec stands on line 2",
        "a,,,yesno,x#3:2#expected the name of a form",
        "a,one,,,x#3:4#expected a field type",
        "a,one,,radio,x#3:6#expected choices",
        "a,one,,checkbox,x,|#3:6#expected choices",
        "a,one,,radio,x,\"1, p | 1, q\"#3:6#expected each code once",
        "a,one,,radio,x,\", p | 1, q\"#3:6#no code",
        "a,one,,yesno,x,,,,,,,,,,,,,,more#3:19#expected 18 columns",
      })
  void refusesARowWithItsPlace(String row, String place, String expected) {
    assertThat(problems(TITLES + ID + row + "\n").getFirst())
        .startsWith("d.csv:" + place + ": ")
        .contains(expected);
  }

  @Test
  void refusesAFormThatComesBack() {
    assertThat(problems(TITLES + ID + "a,two,,yesno,x\nb,one,,yesno,x\n"))
        .containsExactly(
            "d.csv:4:2: expected the rows of a form one after another, 'one' began on line 2");
  }

  @Test
  void refusesAHeaderThatIsNone() {
    assertThat(problems("record_id,a\n1,2\n"))
        .contains(
            "d.csv:1:1: expected the column 'Variable / Field Name' or field_name, this is"
                + " 'record_id'",
            "d.csv:1:3: expected the column 'Section Header' or section_header, there is none");
    assertThat(problems("<?xml version=\"1.0\"?>\n<ODM/>\n"))
        .containsExactly(
            "d.csv:1:1: expected a data dictionary as CSV, this is XML; REDCap exports both");
    assertThat(problems(TITLES.replace("Field Note", "Note")))
        .first()
        .asString()
        .startsWith("d.csv:1:7:");
    assertThat(problems(TITLES))
        .containsExactly("d.csv: expected a field below the header, there is none");
    assertThat(problems("")).containsExactly("d.csv: expected a header line, the file is empty");
  }

  @Test
  void holdsToItsLimits() {
    assertThat(problems("x".repeat(20_000_001)).getFirst()).contains("20 MB");
    assertThat(problems(TITLES + ID + "a,one,,notes," + "x".repeat(1_000_001)).getFirst())
        .startsWith("d.csv:3: expected lines of at most 1000000 characters");
    assertThat(problems("x,".repeat(2_001)).getFirst()).contains("2000 columns");
    assertThat(problems(TITLES + ID + fields(10_001)).getFirst()).contains("10000 fields");
    assertThat(problems(TITLES + "A,one\n".repeat(1_000))).hasSizeLessThan(102);
    assertThat(problems(TITLES + ID + "a,one,,notes,\"open"))
        .containsExactly("d.csv:3: a quote is opened and not closed");
    byte[] latin = (TITLES + "é").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused(latin).getFirst().expected()).startsWith("expected UTF-8");
  }

  private static String fields(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(each -> "a" + each + ",one,,notes,x\n")
        .collect(Collectors.joining());
  }

  private static List<String> problems(String table) {
    return refused(table.getBytes(UTF_8)).stream().map(Problem::sentence).toList();
  }

  private static List<Problem> refused(byte[] bytes) {
    return ((FormRefused) RedcapDictionary.read("d.csv", bytes)).problems();
  }
}
