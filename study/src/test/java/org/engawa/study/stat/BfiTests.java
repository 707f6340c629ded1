// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engawa.study.Reference;
import org.junit.jupiter.api.Test;

/** Twenty-five items of 2,800 people, a few answers missing. */
class BfiTests {

  private static final String CSV = "1_real/bfi.csv";

  @Test
  void itemsAndScalesAreAsReliableAsInPsych() {
    var json = Reference.json("1_real/bfi_reliability.json");
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put(
        "items_descriptives",
        Trees.each(
            json.at("items_descriptives").keys(),
            item -> Descriptives.of(Reference.column(CSV, item))));
    ours.put(
        "reliability",
        Trees.each(
            json.at("reliability").keys(),
            scale -> Trees.reliability(Reliability.of(names(json, scale), items(json, scale)))));
    ours.put(
        "scoring_rules",
        Trees.each(json.at("scoring_rules").keys(), scale -> rules(items(json, scale))));

    Walks.without().hold(json, ours, 1300);
  }

  @Test
  void scalesAreComparedAsInR() {
    var json = Reference.json("1_real/bfi_tests.json");
    List<String> gender = Reference.words(CSV, "gender");
    List<String> education = Reference.words(CSV, "education");
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("group_variable", "gender");
    ours.put("difference", "1 minus 2");
    ours.put(
        "two_groups",
        Trees.each(
            json.at("two_groups").keys(),
            scale -> Trees.twoGroups(Groups.of(score(json, scale), gender, List.of("1", "2")))));
    List<String> scales = new ArrayList<>(json.at("anova").keys());
    scales.remove("factor");
    Map<String, Object> anova =
        Trees.each(
            scales,
            scale ->
                Trees.oneWay(
                    Groups.of(score(json, scale), education, List.of("1", "2", "3", "4", "5"))));
    anova.put("factor", "education");
    ours.put("anova", anova);
    ours.put(
        "descriptives",
        Trees.each(
            json.at("descriptives").keys(),
            column ->
                Descriptives.of(
                    column.equals("age") ? Reference.column(CSV, "age") : score(json, column))));

    Walks.without().hold(json, ours, 550);
  }

  private static Map<String, Object> rules(double[][] items) {
    Map<String, Object> rules = new LinkedHashMap<>();
    for (var rule : MissingAnswers.values()) {
      var scores = Moments.of(rule.scores(items));
      rules.put(
          rule.name().toLowerCase(Locale.ROOT),
          Map.of("n_scored", scores.n(), "mean", scores.mean(), "sd", scores.sd()));
    }
    return rules;
  }

  private static double[] score(Reference json, String scale) {
    return MissingAnswers.MEAN_ANY.scores(items(json, scale));
  }

  private static List<String> names(Reference json, String scale) {
    return json.at("meta", "keys", scale).list().stream()
        .map(item -> item.replace("-", ""))
        .toList();
  }

  private static double[][] items(Reference json, String scale) {
    return json.at("meta", "keys", scale).list().stream()
        .map(
            item ->
                item.startsWith("-")
                    ? Items.turned(Reference.column(CSV, item.substring(1)), 7)
                    : Reference.column(CSV, item))
        .toArray(double[][]::new);
  }
}
