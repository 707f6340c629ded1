// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;

/** The figures of results that the script repeats, under the names by which it prints them. */
final class Repeated {

  private final Map<String, Double> ours = new LinkedHashMap<>();

  static Map<String, Double> of(List<Result> results) {
    var repeated = new Repeated();
    for (int at = 0; at < results.size(); at++) {
      repeated.collect(at + 1, results.get(at));
    }
    return repeated.ours;
  }

  private void collect(int step, Result result) {
    var part = result.part();
    if (part.byName().containsKey("printed")) {
      printed(step, part);
      return;
    }
    switch (result.kind()) {
      case "describe" -> {
        for (Part variable : rows(part, "variables")) {
          String about = step + "/" + word(variable, "variable");
          put(about, variable, "n", "mean", "sd");
          rows(variable, "groups")
              .forEach(group -> put(about + "/" + word(group, "level"), group, "n", "mean", "sd"));
        }
      }
      case "reliability" ->
          rows(part, "scales")
              .forEach(
                  scale ->
                      put(
                          step + "/" + word(scale, "scale"),
                          within(scale, "listwise"),
                          "alpha_raw"));
      case "compare" -> rows(part, "outcomes").forEach(each -> compare(step, each));
      case "correlate" ->
          rows(part, "pairs").forEach(pair -> put(step + "/" + word(pair, "y"), pair, "r"));
      case "regress" -> regress(step, part);
      case "prevalence" -> {
        String about = step + "/" + word(part, "of");
        share(about, part);
        rows(part, "groups").forEach(group -> share(about + "/" + word(group, "group"), group));
      }
      case "change" -> change(step + "/" + word(part, "score"), part);
      case "agreement" -> agreement(step, part);
      case "mixed" -> {
        put(step + "/" + word(part, "outcome"), part, "logLik");
        rows(part, "fixed").stream()
            .skip(1)
            .forEach(each -> put(step + "/" + word(each, "term"), each, "estimate"));
      }
      default ->
          rows(part, "coefficients").stream()
              .skip(1)
              .forEach(each -> put(step + "/" + word(each, "term"), each, "B"));
    }
  }

  private void printed(int step, Part part) {
    for (Part outcome : rows(part, "outcomes")) {
      String about = step + "/" + word(outcome, "outcome");
      put(about, within(outcome, "welch"), "t", "df", "p");
      put(about, outcome, "cohens_d_pooled");
      ours.put(about + "/d", ours.remove(about + "/cohens_d_pooled"));
    }
    rows(part, "levels").forEach(level -> put(step + "/" + word(level, "level"), level, "percent"));
    if (part.byName().containsKey("sum")) {
      put(step + "/" + word(part, "of"), part, "sum");
    }
  }

  private void compare(int step, Part outcome) {
    String about = step + "/" + word(outcome, "outcome");
    if (outcome.byName().containsKey("counts")) {
      put(about, outcome, "chi2", "p");
    } else if (rows(outcome, "groups").isEmpty()) {
      put(about, within(outcome, "welch"), "t", "df", "p");
    } else {
      put(about, outcome, "F", "p");
      put(about + "/welch", within(outcome, "welch"), "F", "p");
      put(about + "/kruskal_wallis", within(outcome, "kruskal_wallis"), "H");
      for (Part pair : rows(outcome, "tukey")) {
        put(about + "/" + word(pair, "later") + "-" + word(pair, "earlier"), pair, "diff", "p_adj");
      }
    }
  }

  private void share(String about, Part share) {
    put(about, share, "x", "n", "prevalence", "ci95_wilson_low", "ci95_wilson_high");
    put(about, share, "ci95_clopper_pearson_low", "ci95_clopper_pearson_high");
  }

  private void change(String about, Part part) {
    put(about, part, "n_persons", "n_persons_with_change");
    put(about, within(part, "pre_post"), "mean_change", "t");
    var rci = within(part, "rci");
    put(about, rci, "s_diff");
    for (String rule : List.of("classes_1.96", "classes_1.645", "edwards_nunnally")) {
      var n = within(within(rci, rule), "n");
      put(about + "/" + rule, n, "improved", "unchanged", "deteriorated");
    }
  }

  private void agreement(int step, Part part) {
    put(step + "/krippendorff", within(part, "krippendorff"), "alpha");
    if (part.byName().containsKey("fleiss")) {
      put(step + "/fleiss", within(part, "fleiss"), "fleiss_kappa");
    }
    if (part.byName().containsKey("icc")) {
      put(step + "/icc/ICC2_1", within(within(part, "icc"), "ICC2_1"), "icc");
      ours.put(step + "/icc/ICC2_1", ours.remove(step + "/icc/ICC2_1/icc"));
    }
    for (Part pair : rows(part, "pairs")) {
      String about = step + "/" + word(pair, "first") + "/" + word(pair, "second") + "/";
      for (String kappa :
          List.of("cohen_kappa", "weighted_kappa_linear", "weighted_kappa_quadratic")) {
        if (pair.byName().containsKey(kappa)) {
          put(about + kappa, within(pair, kappa), "kappa");
          ours.put(about + kappa, ours.remove(about + kappa + "/kappa"));
        }
      }
    }
  }

  private void regress(int step, Part part) {
    var steps = rows(part, "steps");
    for (int i = 0; i < steps.size(); i++) {
      String about = step + "/step" + (i + 1);
      put(about, steps.get(i), "R2", "R2_adj");
      put(about, within(steps.get(i), "change"), "F_change");
      rows(steps.get(i), "coefficients").stream()
          .skip(1)
          .forEach(each -> put(about + "/" + word(each, "term"), each, "B", "SE"));
    }
    for (Part slopes : rows(part, "simple_slopes")) {
      var levels = rows(slopes, "slopes");
      for (int i = 0; i < levels.size(); i++) {
        String about = step + "/slope/" + word(slopes, "predictor") + "/" + (i + 1);
        put(about, levels.get(i), "slope_B", "SE");
      }
    }
  }

  private void put(String about, Part part, String... names) {
    for (String name : names) {
      var figure = ((Content.Number) part.byName().get(name)).figure();
      ours.put(about + "/" + name, ((Figure.Value) figure).value());
    }
  }

  private static List<Part> rows(Part part, String name) {
    return part.byName().get(name) instanceof Content.Rows(var rows) ? rows : new ArrayList<>();
  }

  private static Part within(Part part, String name) {
    return ((Content.Within) part.byName().get(name)).part();
  }

  private static String word(Part part, String name) {
    return ((Content.Word) part.byName().get(name)).text();
  }
}
