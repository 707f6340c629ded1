// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.engawa.app.survey.TestSurveys;

/** What a researcher of the village does. */
record Scholar(Village village, String name) {

  String analysed() {
    String plan =
        """
        study: days
        data: days.csv
        variables: {days: {type: number}}
        run: [describe: {}]
        """;
    String table = "days\n1\n2\n";
    Answer answer = village.who(name).upload("/study/analyses", "days.csv", table, "plan", plan);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer.header("location").replaceAll(".*/", "");
  }

  String studied() {
    Answer answer =
        village.posted(
            name,
            "/study/studies",
            "title",
            village.says(name, Village.ReadBy.TEAM),
            "question",
            "how it goes",
            "level",
            "together",
            "card",
            "k6",
            "informant",
            "SELF",
            "from",
            "2025-01",
            "to",
            "2026-01");
    return answer.header("location").replaceAll(".*/", "");
  }

  /** Writes a survey; says its id. */
  String survey() {
    List<String> fields = new ArrayList<>();
    TestSurveys.form().forEach((name, value) -> fields.addAll(List.of(name, value)));
    Answer kept = village.posted(name, "/study/surveys", fields.toArray(String[]::new));
    return kept.header("location").replaceAll(".*/", "");
  }

  /** Opens it; says what its link ends in. */
  String link(String survey) {
    String path = "/study/surveys/" + survey;
    village.posted(name, path + "/turns", "to", "OPEN");
    return village.who(name).get(path).all("/survey/([A-Za-z0-9_-]{27})").getFirst();
  }
}
