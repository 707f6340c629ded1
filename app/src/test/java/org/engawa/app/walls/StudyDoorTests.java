// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.engawa.app.Traces;
import org.junit.jupiter.api.Test;

/** A researcher brings a plan and a table; the results are kept sealed, the table nowhere. */
class StudyDoorTests extends AtTheWalls {

  private static final String PATH = "/study/analyses";
  private static final String PLAN =
      """
      study: Days out
      data: elsewhere.csv
      variables:
        days: {type: number}
        group: {levels: {other: 0, withdrawn: 1}}
      run:
        - describe: {by: group}
        - compare: {outcomes: [days], by: group}
      """;
  private static final String TABLE =
      """
      days,group,%s
      3,other,x
      9,other,x
      8,other,x
      1,withdrawn,x
      2,withdrawn,x
      4,withdrawn,%s
      """
          .formatted(Canaries.MARK + "a", Canaries.MARK + "b");

  @Test
  void showsTheResultsOfAPlanAndKeepsNoTable() throws IOException {
    Walker kawa = neighbours().who("kawa");
    String done = analysed(kawa, PLAN);
    Answer page = kawa.get(done);
    assertThat(page.body())
        .contains(">Days out</h1>", "Descriptives", "Welch", "no cell is hidden", "days.csv");
    assertThat(kawa.get(PATH).body()).contains(done);
    assertThat(Traces.of(Canaries.MARK, FOLDER)).isEmpty();
    for (var left : Traces.temporary()) {
      assertThat(Traces.of(Canaries.MARK, left)).as(left.toString()).isEmpty();
    }
  }

  @Test
  void writesALineBeforeAFileLeaves() {
    Walker kawa = neighbours().who("kawa");
    String done = analysed(kawa, PLAN);
    Map<String, String> begins =
        Map.of(
            "results.json", "[",
            "report.html", "<!doctype html>",
            "replicate.R", "",
            "run.json", "{");
    begins.forEach(
        (file, begin) -> {
          Answer taken = kawa.post(done + "/exports", "what", file);
          assertThat(taken.status()).isEqualTo(200);
          assertThat(taken.body()).startsWith(begin).isNotEmpty();
          assertThat(taken.header("content-disposition")).contains("attachment", file);
          assertThat(kawa.get("/study/exports").body()).contains(file);
        });
    List<String> lines = new Rows(bean(DataSource.class)).all().get("audit_line");
    assertThat(lines)
        .filteredOn(line -> line.contains("kind=study.exported"))
        .hasSizeGreaterThan(3);
    Answer unknown = kawa.post(done + "/exports", "what", "../run.json");
    assertThat(unknown.status()).isEqualTo(303);
  }

  @Test
  void saysWhereAPlanIsWrongAndKeepsNothing() {
    Walker kawa = neighbours().who("kawa");
    kawa.get("/study");
    Map<String, List<String>> before = new Rows(bean(DataSource.class)).butLooks();
    String wrong = PLAN.replace("describe:", "descibe:");
    Answer refused = kawa.upload(PATH, "days.csv", TABLE, "plan", wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Line 7", "descibe: {by: group}");
    Answer none = kawa.post(PATH, "plan", PLAN);
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.body()).contains("Choose the table");
    String long21 = "days,group\n" + "1,other\n".repeat(20_001);
    Answer large = kawa.upload(PATH, "days.csv", long21, "plan", PLAN);
    assertThat(large.status()).isEqualTo(422);
    assertThat(large.body()).contains("engawa analyze");
    Answer larger = kawa.upload(PATH, "days.csv", "x".repeat(6_000_000), "plan", PLAN);
    assertThat(larger.status()).isEqualTo(413);
    assertThat(larger.body()).contains("engawa analyze");
    assertThat(new Rows(bean(DataSource.class)).butLooks()).isEqualTo(before);
  }

  @Test
  void saysWhereATableIsWrong() {
    Walker kawa = neighbours().who("kawa");
    kawa.get("/study");
    for (String table :
        List.of("days\n1\n", "days,group\nx,other\n", "", "\u0000\u0001", "days,group\n\"")) {
      Answer taken = kawa.upload(PATH, "../../days.csv", table, "plan", PLAN);
      if (table.isEmpty()) {
        assertThat(taken.status()).isEqualTo(422);
      } else {
        Answer page = kawa.get(taken.header("location"));
        assertThat(page.body())
            .contains("It was not done", "table")
            .doesNotContain("../../", "Descriptives");
      }
    }
  }

  @Test
  void showsAnAnalysisToNobodyElseAndTakesItOutForGood() {
    Walker kawa = neighbours().who("kawa");
    String done = analysed(kawa, PLAN);
    Walker fuji = neighbours().who("fuji");
    fuji.get("/study");
    assertThat(fuji.get(done).status()).isEqualTo(404);
    assertThat(fuji.get(PATH + "/new?from=" + done.replaceAll(".*/", "")).status()).isEqualTo(404);
    assertThat(fuji.post(done + "/exports", "what", "run.json").status()).isEqualTo(404);
    assertThat(kawa.get(PATH + "/new?from=" + done.replaceAll(".*/", "")).body())
        .contains("study: Days out");
    assertThat(kawa.post(done + "/removal").status()).isEqualTo(303);
    assertThat(kawa.get(done).status()).isEqualTo(404);
    assertThat(new Rows(bean(DataSource.class)).all().get("analysis"))
        .noneMatch(line -> line.contains(done.replaceAll(".*/", "")));
  }

  @Test
  void reckonsWithWhatAPaperPrintsWithoutATable() {
    Walker kawa = neighbours().who("kawa");
    kawa.get("/study");
    String plan =
        """
        study: Printed
        run:
          - compare:
              outcome: difficulty
              printed:
                some: {n: 100, mean: 6, sd: 2}
                others: {n: 100, mean: 5, sd: 2}
        """;
    Answer taken = kawa.post(PATH, "plan", plan);
    assertThat(taken.status()).as(taken.body()).isEqualTo(303);
    assertThat(kawa.get(taken.header("location")).body())
        .contains(">Printed</h1>", "3.54")
        .doesNotContain("no cell is hidden");
  }

  @Test
  void putsTwoAnalysesSideBySide() {
    Walker kawa = neighbours().who("kawa");
    String one = analysed(kawa, PLAN);
    String other = analysed(kawa, PLAN.replace("describe: {by: group}", "describe: {}"));
    Answer beside = kawa.get(one + "/beside?other=" + other.replaceAll(".*/", ""));
    assertThat(beside.body())
        .contains("1 describe › variables › days › groups", "describe: {by: group}")
        .doesNotContain("variables › days › mean<");
    assertThat(kawa.get(one + "/beside?other=" + Village.NOBODY).status()).isEqualTo(404);
  }

  private static String analysed(Walker kawa, String plan) {
    kawa.get("/study");
    Answer taken = kawa.upload(PATH, "C:\\secret\\days.csv", TABLE, "plan", plan);
    assertThat(taken.status()).as(taken.body()).isEqualTo(303);
    return taken.header("location");
  }
}
