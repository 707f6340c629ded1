// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.redcap.RecordsReading.RecordsRead;
import org.engawa.measure.redcap.RecordsReading.RecordsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedcapRecordsTests {

  private static final Form DICTIONARY =
      new Form(
          "f",
          Words.NONE,
          "",
          "",
          List.of(
              Question.instruction("lead", Words.NONE),
              Question.choice("a", Words.NONE, choices("0", "1", "-9")),
              Question.number("b", Words.NONE, OptionalInt.of(10), OptionalInt.of(20)),
              Question.number("c", Words.NONE, OptionalInt.of(0), OptionalInt.empty()),
              new Question(
                  "d",
                  Question.Kind.OTHER,
                  Words.NONE,
                  choices("1", "-1", "Own"),
                  OptionalInt.empty(),
                  OptionalInt.empty()),
              Question.other("e", Words.NONE)),
          List.of(FormScore.plain("total", List.of("a"), Set.of(), Method.SUM)));

  private static final String HEADER =
      "rec,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,a,b,c,d___1,d____1,"
          + "d___own,e,total,f_timestamp,f_complete\n";

  @Test
  void countsRecordsRowsEventsAndInstances() {
    assertThat(
            check(
                HEADER
                    + "1,first,,,0,10,0,0,1,0,words,0,[not completed],2\n"
                    + "1,first,f,1,-9,20,7,1,0,1,,,,\n"
                    + "1,last,f,2,1.0,,,,,,,,,\n"
                    + "2,first,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA\n"))
        .isEqualTo(new RecordsRead(2, 4, 2, 2, List.of()));
  }

  @Test
  void tellsValuesThatTheDictionaryDoesNotKnow() {
    assertThat(told(HEADER + "1,,,,2,9,-1,x,2,1,anything,,,\n1,,,,yes,\"1,5\",1,0,0,0,,,,\n"))
        .containsExactly(
            "r.csv:2:5: a: expected one of 0, 1, -9, not '2'",
            "r.csv:2:6: b: expected a whole number from 10 to 20, not '9'",
            "r.csv:2:7: c: expected a whole number from 0, not '-1'",
            "r.csv:2:8: d: expected 1 or 0 for choice 1, not 'x'",
            "r.csv:2:9: d: expected 1 or 0 for choice -1, not '2'",
            "r.csv:3:5: a: expected one of 0, 1, -9, not 'yes'",
            "r.csv:3:6: b: expected a whole number from 10 to 20, not '1,5'");
  }

  @Test
  void tellsColumnsThatTheDictionaryDoesNotKnow() {
    assertThat(told("rec,a,z,d,d___2,e___1,lead\n1,0,anything,,,,\n"))
        .containsExactly(
            "r.csv:1: no column for b, c, e",
            "r.csv:1:3: the dictionary has no field z",
            "r.csv:1:4: expected a column for each choice of d, as d___1",
            "r.csv:1:5: d: expected one of 1, -1, Own, there is no choice 2",
            "r.csv:1:6: the dictionary has no field e with several choices",
            "r.csv:1:7: the dictionary has no field lead");
  }

  @Test
  void passesOverTheColumnThatRPutsInFront() {
    assertThat(check("\"\",rec,a,b,c,d___1,e\n1,x,0,10,0,1,\n2,x,0,10,0,1,\n"))
        .isEqualTo(new RecordsRead(1, 2, 0, 0, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "rec,x,y\\n1,2,3\\n#r.csv:1: expected a column for a field of the dictionary, the columns are 'rec', 'x', 'y'",
        "rec,a,a\\n1,0,0\\n#r.csv:1:3: a second column a",
        "rec,a\\n1,0,0\\n#r.csv:2: expected 2 columns, here are 3",
        "rec,a\\n,0\\n#r.csv:2:1: expected an id, this is empty",
        "<ODM>#r.csv:1:1: expected records as CSV, this is XML; REDCap exports both",
        "rec,a\\n1,\"0\\n#r.csv:2: a quote is opened and not closed",
      })
  void refusesWhatIsNoExport(String table, String problem) {
    assertThat(check(table.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            RecordsRefused.class,
            refused -> assertThat(refused.problems().getFirst().sentence()).isEqualTo(problem));
  }

  @Test
  void tellsNoMoreThanAnybodyReads() {
    assertThat(told("rec,a,b,c,d___1,e\n" + "1,7,7,,,\n".repeat(5_000))).hasSize(1_001);
    assertThat(((RecordsRefused) check("rec,a\n" + "1,0\n".repeat(300_001))).problems())
        .singleElement()
        .extracting(Problem::sentence)
        .isEqualTo("r.csv:300002: expected at most 300000 rows");
    assertThat(((RecordsRefused) check("rec,a\n" + ",0\n".repeat(5_000))).problems()).hasSize(100);
  }

  private static List<Choice> choices(String... codes) {
    return Arrays.stream(codes).map(code -> Choice.of(code, Words.NONE)).toList();
  }

  private static List<String> told(String table) {
    return ((RecordsRead) check(table)).told().stream().map(Problem::sentence).toList();
  }

  private static RecordsReading check(String table) {
    return RedcapRecords.check(DICTIONARY, "r.csv", table.getBytes(UTF_8));
  }
}
