// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.engawa.study.Reference;
import org.engawa.study.ReferenceWalk;

/**
 * What the study of seed 003 says of its people before it models anything, held to R.
 *
 * @param rule how answers that are missing are scored
 */
record CohortWalk(CohortItems cohort, MissingAnswers rule) {

  private static final List<String> GROUPS = List.of("hikikomori", "control");
  private static final List<String> SEXES = List.of("male", "female");

  void holdsReliability(String file, ReferenceWalk walk) {
    var json = Reference.json(file);
    Map<String, Object> scales =
        Trees.each(
            json.at("scales").keys(),
            scale ->
                Trees.reliability(
                    Reliability.of(
                        List.copyOf(cohort.scales().get(scale).keySet()), cohort.items(scale))));

    walk.hold(json, Map.of("scales", scales), 2500);
  }

  void holdsDescription(String file) {
    Map<String, double[]> scores = cohort.scores(rule);
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("demographics", demographics());
    described.put(
        "descriptives",
        Map.of(
            "total", described(scores, values -> values),
            "control", described(scores, values -> cohort.in("control", values)),
            "hikikomori", described(scores, values -> cohort.in("hikikomori", values))));

    Walks.without().hold(Reference.json(file), described, 1500);
  }

  void holdsComparison(String file) {
    Map<String, Object> compared = Map.of("group_differences", compared(cohort.scores(rule)));

    Walks.without().hold(Reference.json(file), compared, 900);
  }

  private static Map<String, Object> described(
      Map<String, double[]> columns, UnaryOperator<double[]> part) {
    return Trees.each(
        List.copyOf(columns.keySet()), name -> Descriptives.of(part.apply(columns.get(name))));
  }

  private Map<String, Object> compared(Map<String, double[]> columns) {
    return Trees.each(
        List.copyOf(columns.keySet()),
        name -> Trees.twoGroups(Groups.of(columns.get(name), cohort.group(), GROUPS)));
  }

  private Map<String, Object> demographics() {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (var name : List.of("age", "days_out_per_month", "difficulty_social_participation")) {
      columns.put(name, cohort.numbers().get(name));
    }
    List<String[]> people = new ArrayList<>();
    for (int i = 0; i < cohort.group().size(); i++) {
      people.add(new String[] {cohort.group().get(i), cohort.sex().get(i)});
    }
    Map<String, Object> demographics = new LinkedHashMap<>();
    demographics.put("n", people.size());
    demographics.put(
        "sex_by_group", Trees.contingency(GROUPS, SEXES, Trees.counts(GROUPS, SEXES, people)));
    demographics.put("overall", described(columns, values -> values));
    demographics.put("control", described(columns, values -> cohort.in("control", values)));
    demographics.put("hikikomori", described(columns, values -> cohort.in("hikikomori", values)));
    demographics.put("tests_hikikomori_minus_control", compared(columns));
    double[] months = cohort.numbers().get("hikikomori_months");
    demographics.put(
        "duration_months_hikikomori",
        months == null ? null : Descriptives.of(cohort.in("hikikomori", months)));
    return demographics;
  }
}
