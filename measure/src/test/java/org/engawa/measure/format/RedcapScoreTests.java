// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of records from REDCap, scored as they are. */
class RedcapScoreTests {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record_id,ucla3_1,ucla3_2,ucla3_3,ucla3_complete\na,1,2,3,2\n",
        "study;UCLA_3_01;ucla3_02;ucla3_03;lonely_complete\r\na;1;2,0;3.0;2\r\n",
        "rec\tredcap_data_access_group\ti1\ti2\ti3\na\tnorth\t1\t2\t3\n",
        "\uFEFF\"rec\",\"redcap_survey_identifier\",\"ucla3_q1\",\"ucla3_q2\",\"ucla3_q3\"\n"
            + "\"a\",\"\",\"1\",\"2\",\"3\"\n",
        "rec,ucla3_item_01,ucla3_item_02,ucla3_item_03,ucla3_complete\na,1,2,3,2\n",
        "\"\",rec,ucla3_1,ucla3_2,ucla3_3,ucla3_complete\n7,a,1,2,3,2\n",
        "id,ucla3_1,ucla3_2,ucla3_3,ucla3_4,ucla3_complete\na,1,2,3,9,2\n",
        "rec,id,redcap_survey_identifier,ucla3_1,ucla3_2,ucla3_3\na,x,,1,2,3\n",
        "rec,ucla3_when_timestamp,ucla3_1,ucla3_2,ucla3_3,ucla3_complete\n"
            + "a,[not completed],1,2,3,2\n",
      })
  void takesAnExportAsItIs(String table) throws IOException {
    assertThat(scored(table)).isEqualTo("id,total,note\na,6,\n");
  }

  @Test
  void carriesEventAndInstanceAndLeavesOutTheRowsOfOtherForms() throws IOException {
    assertThat(
            scored(
                """
                rec,redcap_repeat_instance,redcap_event_name,redcap_repeat_instrument,age,\
                ucla3_1,ucla3_2,ucla3_3,ucla3_complete
                a,,first_arm_1,,31,,,,
                a,1,first_arm_1,ucla3,,1,2,3,2
                a,2,first_arm_1,ucla3,,1,,3,1
                b,,=last,,,NA,NA,NA,
                b,1,=last,ucla3,,1,1,1,2
                """))
        .isEqualTo(
            """
            id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,total,note
            a,first_arm_1,ucla3,1,6,
            a,first_arm_1,ucla3,2,,total: 1 of 3 items has no answer
            b,'=last,ucla3,1,3,
            """);
  }

  @Test
  void writesItsHeaderWhereNoRowIsOfTheCard() throws IOException {
    assertThat(scored("rec,redcap_event_name,ucla3_1,ucla3_2,ucla3_3\na,first,,,\n"))
        .isEqualTo("id,redcap_event_name,total,note\n");
  }

  @Test
  void keepsEveryRowOfATableOfOurOwn() throws IOException {
    assertThat(scored("site,id,1,2,3,intake_complete\nx,a,,,,1\n"))
        .isEqualTo("id,total,note\na,,total: 3 of 3 items have no answer\n");
    assertThat(scored("id,1,2,3,complete\na,,,,1\n"))
        .isEqualTo("id,total,note\na,,total: 3 of 3 items have no answer\n");
  }

  @Test
  void takesCodesOfTheProjectForNoAnswer() throws IOException {
    String table =
        """
        rec,redcap_event_name,ucla3_1,ucla3_2,ucla3_3
        a,first,1,-99,3
        b,first,UNK,-99,-99.0
        c,first,UNK,,
        d,first,,,
        """;

    assertThat(scored(table, new MissingCodes(Set.of("-99", "UNK"))))
        .isEqualTo(
            """
            id,redcap_event_name,total,note
            a,first,,total: 1 of 3 items has no answer
            b,first,,total: 3 of 3 items have no answer
            c,first,,total: 3 of 3 items have no answer
            """);
    assertThat(problems(table))
        .containsExactly(
            ":2:4: item 2: -99 is not one of 1 to 3",
            ":3:3: item 1: expected a whole number from 1 to 3, NA or skip, not 'UNK'",
            ":3:4: item 2: -99 is not one of 1 to 3",
            ":3:5: item 3: -99 is not one of 1 to 3",
            ":4:3: item 1: expected a whole number from 1 to 3, NA or skip, not 'UNK'");
  }

  @Test
  void readsCodesFromACommandLine() {
    var coding = Cards.shipped().card("ucla-3").orElseThrow().coding();

    assertThat(MissingCodes.read("-99, UNK")).contains(new MissingCodes(Set.of("UNK", "-99")));
    assertThat(MissingCodes.read("-99,")).isEmpty();
    assertThat(MissingCodes.read("")).isEmpty();
    assertThat(MissingCodes.read("-99,3").orElseThrow().answerIn(coding)).contains("3");
    assertThat(MissingCodes.read("-99,UNK").orElseThrow().answerIn(coding)).isEmpty();
  }

  @Test
  void refusesAFractionWithItsPlace() throws IOException {
    assertThat(problems("rec,ucla3_1,ucla3_2,ucla3_3,ucla3_complete\na,1,\"1,54\",2.5,2\n"))
        .containsExactly(
            ":2:3: item 2: expected a whole number from 1 to 3, NA or skip, not '1,54'",
            ":2:4: item 3: expected a whole number from 1 to 3, NA or skip, not '2.5'");
  }

  @Test
  void takesTheCheckedChoiceForTheAnswer() throws IOException {
    String header =
        "rec,redcap_event_name,ucla3_1___1,ucla3_1___2,ucla3_1___3,ucla3_1____9,ucla3_2,"
            + "ucla3_3___1,ucla3_3___3\n";

    assertThat(
            scored(
                header + "a,f,0,1,0,0,1,0,1\nb,f,0,0,0,1,1,1,0\nc,f,0,0,0,0,,0,0\nd,f,,,,,,,\n",
                new MissingCodes(Set.of("-9"))))
        .isEqualTo(
            """
            id,redcap_event_name,total,note
            a,f,6,
            b,f,,total: 1 of 3 items has no answer
            """);
    assertThat(problems(header + "a,f,0,1,1,0,1,0,1\nb,f,0,0,0,1,1,yes,0\n"))
        .containsExactly(
            ":2:5: item 1: expected one choice at most, 3 is checked and so is 2",
            ":3:6: item 1: -9 is not one of 1 to 3",
            ":3:8: item 3: expected 1 or 0 for choice 1, not 'yes'");
  }

  @Test
  void refusesAChoiceThatIsNoNumberOnceItIsChecked() throws IOException {
    String header = "rec,ucla3_1___1,ucla3_1___dk,ucla3_2,ucla3_3,ucla3_complete\n";

    assertThat(scored(header + "a,1,0,1,1,2\n")).isEqualTo("id,total,note\na,3,\n");
    assertThat(problems(header + "a,0,1,1,1,2\n"))
        .containsExactly(":2:3: item 1: expected a whole number for a choice, dk is none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rec,ucla3_1,ucla3_2,ucla3_complete\n",
        "rec,ucla3_1,ucla3_01,ucla3_2,ucla3_3,ucla3_complete\n",
        "rec,ucla3_1,i1,ucla3_2,ucla3_3,ucla3_complete\n",
        "rec,ucla3_1,ucla3_1___1,ucla3_2,ucla3_3,ucla3_complete\n",
        "rec,ucla3_1___1,ucla3_1,ucla3_2,ucla3_3,ucla3_complete\n",
        "rec,i1,i2,i3,i4,x_complete\n",
        "rec,ucla3_a1,ucla3_a2,ucla3_b3,ucla3_complete\n",
      })
  void refusesColumnsThatAreNotOneForEachItem(String header) throws IOException {
    assertThat(problems(header)).isNotEmpty();
  }

  @Test
  void doesNotGuessBetweenTwoSetsOfColumns() throws IOException {
    assertThat(
            problems(
                "rec,ucla3_pre1,ucla3_pre2,ucla3_pre3,ucla3_post1,ucla3_post2,ucla3_post3,"
                    + "redcap_event_name\n"))
        .containsExactly(
            ":1: expected one column for each item of ucla-3, here are several that begin with"
                + " ucla3_post, ucla3_pre");
  }

  @Test
  void stillAsksForAnId() throws IOException {
    assertThat(problems("rec,redcap_event_name,i1,i2,i3\n,first,1,1,1\n"))
        .containsExactly(":2:1: expected an id, this is empty");
  }

  private Path in() {
    return folder.resolve("records.csv");
  }

  private String scored(String table) throws IOException {
    return scored(table, MissingCodes.NONE);
  }

  private String scored(String table, MissingCodes missing) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(score(table, missing, out)).isEmpty();
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> problems(String table) throws IOException {
    return score(table, MissingCodes.NONE, new ByteArrayOutputStream()).stream()
        .map(problem -> problem.sentence().substring(in().toString().length()))
        .toList();
  }

  private List<Problem> score(String table, MissingCodes missing, ByteArrayOutputStream out)
      throws IOException {
    Files.writeString(in(), table);
    var card = Cards.shipped().card("ucla-3").orElseThrow();
    return new ScoreCsv(Scorer.of(card), missing).score(in(), out);
  }
}
