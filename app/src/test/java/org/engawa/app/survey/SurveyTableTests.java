// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.answering.Instruments;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of a survey. */
class SurveyTableTests {

  private SurveyHouse at;

  @BeforeEach
  void openHouse(@TempDir Path folder) {
    at = new SurveyHouse(folder);
    at.turn(Standing.OPEN);
  }

  @AfterEach
  void closeHouse() {
    at.close();
  }

  @Test
  void isNotGivenOutBelowElevenAnswers() throws IOException {
    at.give(SurveyHouse.INSIDE, 10);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(at.get(Surveys.class).withTable()).isEmpty();
    assertThat(at.get(Surveys.class).write(at.kawa, at.id.value(), out)).isEmpty();
    assertThat(out.size()).isZero();
    assertThat(at.get(Surveying.class).of(at.id).log().takings()).isEmpty();
    at.give(SurveyHouse.INSIDE, 1);
    assertThat(at.get(Surveys.class).withTable())
        .containsExactly(new Surveys.Listed(at.id.value(), "rain title en"));
    assertThat(at.get(Surveys.class).write(at.kawa, at.id.value(), out)).hasValue(11);
    assertThat(at.get(Surveys.class).write(at.kawa, UUID.randomUUID(), out)).isEmpty();
    assertThat(at.get(Surveying.class).of(at.id).log().takings())
        .extracting(SurveyRows.Taking::by, SurveyRows.Taking::rows)
        .containsExactly(tuple(at.kawa.id(), 11));
  }

  @Test
  void hasARowForEachByRandomIdAndTheColumnsThatAPlanNames() throws IOException {
    at.give(SurveyHouse.INSIDE, 12);
    at.give(
        SurveyHouse.begun(
            SurveyHouse.OUTSIDE,
            Map.of("trait-age", "skip", "trait-living", "2", "engawa-check-in_12", "4")));
    List<String> lines = lines();
    assertThat(lines.getFirst())
        .startsWith("id,group,age,living,engawa-check-in_01,engawa-check-in_02,")
        .endsWith(",engawa-check-in_12");
    assertThat(lines).hasSize(14);
    assertThat(lines.subList(1, 14)).isSorted();
    assertThat(lines).anyMatch(line -> line.matches("[0-9a-f-]{36},outside,NA,2,,,,,,,,,,,,4"));
    assertThat(lines).anyMatch(line -> line.matches("[0-9a-f-]{36},inside,20,,2,,,,,,,,,,,"));
  }

  @Test
  void standsInTheTableByNoOrderOfArrival() throws IOException {
    at.give(SurveyHouse.INSIDE, 30);
    List<String> ages = lines().stream().skip(1).map(line -> line.split(",")[2]).toList();
    assertThat(ages).hasSize(30);
    assertThat(ages).isNotEqualTo(IntStream.range(20, 50).mapToObj(Integer::toString).toList());
  }

  @Test
  void comesWithAPlanThatRunsOnIt(@TempDir Path folder) throws IOException {
    at.give(SurveyHouse.INSIDE, 12);
    at.give(SurveyHouse.OUTSIDE, 2);
    SurveyTable table = at.get(Tables.class).of(TestSurveys.survey()).orElseThrow();
    String plan = table.plan("survey-1", "survey-1.csv");
    Files.writeString(folder.resolve("survey-1.csv"), String.join("\n", lines()) + "\n");
    PlanRead read = (PlanRead) PlanReader.read("plan.yaml", plan.getBytes(UTF_8), Cards.shipped());
    PlanOutcome outcome = PlanRun.of(read.plan(), folder.resolve("plan.yaml"), _ -> {});
    assertThat(outcome).as(plan).isInstanceOf(PlanOutcome.Ran.class);
    assertThat(((PlanOutcome.Ran) outcome).table().rows()).isEqualTo(14);
  }

  @Test
  void describesEachColumnInItsCodeBook() {
    SurveyTable table = at.get(Tables.class).of(TestSurveys.survey()).orElseThrow();
    List<List<String>> book = table.codeBook(Language.EN);
    assertThat(book.stream().map(List::getFirst)).containsAll(table.header());
    assertThat(book)
        .contains(
            List.of("group", "rain question en", "inside: inside en; outside: outside en"),
            List.of("age", "how old en", "18 to 99"),
            List.of("living", "with whom en", "1: alone; 2: with others"),
            List.of("", "left out by whoever answered", "NA"));
    var words = at.get(Instruments.class).checkIn(Language.EN);
    assertThat(book.toString()).doesNotContain(words.items().get(1));
  }

  @Test
  void tellsHowFullAGroupIsWithoutTellingOfAnybody() {
    Questionnaire.Quota quota = new Questionnaire.Quota("inside", 40);
    assertThat(given(quota, 0, Standing.OPEN)).isEqualTo("fewer than 11");
    assertThat(given(quota, 10, Standing.CLOSED)).isEqualTo("fewer than 11");
    assertThat(given(quota, 11, Standing.OPEN)).isEqualTo("at least 11");
    assertThat(given(quota, 39, Standing.PAUSED)).isEqualTo("at least 33");
    assertThat(given(quota, 39, Standing.CLOSED)).isEqualTo("39");
    assertThat(given(quota, 41, Standing.OPEN)).isEqualTo("41");
    assertThat(given(new Questionnaire.Quota("few", 5), 5, Standing.OPEN))
        .isEqualTo("fewer than 11");
  }

  private static String given(Questionnaire.Quota quota, int given, Standing standing) {
    return SurveyPage.Group.of(
            TestVisits.signedIn(Language.EN, "/study/surveys").frame(Door.STUDY, "survey.title"),
            quota,
            given,
            standing)
        .given();
  }

  private List<String> lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    at.get(Surveys.class).write(at.kawa, at.id.value(), out);
    return out.toString(UTF_8).lines().toList();
  }
}
