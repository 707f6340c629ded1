// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.PersonId;
import org.engawa.study.disclosure.Cohort;

/**
 * The cohort of a study: one row for each who agreed, under a pseudonym.
 *
 * @param columns the names of the scores
 * @param members by their pseudonyms, which say nothing about when somebody came
 */
record Drawn(List<String> columns, List<Member> members) {

  Drawn {
    columns = List.copyOf(columns);
    members = List.copyOf(members);
  }

  /**
   * One who counts.
   *
   * @param pseudonym of this study, and of no other
   * @param lookup by which the house knows across studies that it is the same person
   * @param row by which it knows that the same stands in the row
   * @param month of the newest of the sheets
   * @param scores by the names of the columns; one that has no value is absent
   */
  record Member(
      PersonId person,
      String pseudonym,
      String lookup,
      String row,
      YearMonth month,
      Optional<AgeBand> age,
      Map<String, Double> scores) {

    Member {
      scores = Map.copyOf(scores);
    }

    String ageWord() {
      return age.map(AgeColumn::word).orElse("");
    }

    @Override
    public String toString() {
      return "Member[kept secret]";
    }
  }

  /** Across studies, who they are and what stands in the row of each. */
  Map<String, String> rows() {
    return members.stream().collect(Collectors.toMap(Member::lookup, Member::row));
  }

  /** Whom the table is about, for whoever hides what rests on a few of them. */
  Cohort cohort() {
    return Cohort.of(
        members.stream().map(Member::pseudonym).toList(),
        Map.of(
            AgeColumn.NAME, members.stream().map(Member::ageWord).toList(),
            CohortPlan.MONTH, members.stream().map(each -> each.month().toString()).toList()));
  }

  /** The table. */
  byte[] csv() {
    List<String> lines = new ArrayList<>();
    lines.add(
        CohortPlan.ID
            + ","
            + CohortPlan.MONTH
            + ","
            + AgeColumn.NAME
            + columns.stream().map(name -> "," + name).collect(Collectors.joining()));
    for (Member each : members) {
      lines.add(
          each.pseudonym()
              + ","
              + each.month()
              + ","
              + each.ageWord()
              + columns.stream()
                  .map(name -> "," + score(each, name))
                  .collect(Collectors.joining()));
    }
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String score(Member of, String name) {
    Double score = of.scores().get(name);
    return score == null ? "" : score.toString();
  }
}
