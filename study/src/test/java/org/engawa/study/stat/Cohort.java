// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.study.Reference;
import org.engawa.study.Rows;
import org.engawa.study.stat.Correlations.Kind;
import org.engawa.study.stat.Correlations.Missing;
import org.engawa.study.stat.Steps.Coding;

/** The moderated regression of the cohort, held to what R made of it. */
final class Cohort {

  private static final Map<String, Coding> CODINGS =
      Map.of(
          "A_centered", Coding.CENTRED,
          "B_zscored", Coding.Z_SCORED,
          "C_all_zscored", Coding.ALL_Z_SCORED);

  private Cohort() {}

  /** The scales, and sex and group under the names that the models use. */
  static Columns of(Columns scales) {
    return scales.and("sex", scales.get("sex_male")).and("group", scales.get("group_hikikomori"));
  }

  static Steps steps(List<String> selected, Coding coding) {
    return Steps.moderated(
        new Steps.Moderation("absh_total", List.of("sex", "age"), "group", selected), coding);
  }

  static List<String> selected(Columns columns) {
    return Correlations.of(columns.only(Rows.SCALES), Missing.PAIRWISE, Kind.STRAIGHT)
        .selected("absh_total", Rows.SCALES.subList(1, Rows.SCALES.size()), 0.40);
  }

  /** All pairs, and those with the outcome that are large, held to R. */
  static void hold(Reference json, Correlations correlations, int atLeast) {
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("correlations", Models.correlations(correlations));
    ours.put("selection", selection(correlations));

    Walks.without("variables", "criterion").hold(json, ours, atLeast);
  }

  private static Map<String, Object> selection(Correlations correlations) {
    var candidates = Rows.SCALES.subList(1, Rows.SCALES.size());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(
        "r_with_absh_total",
        Trees.each(candidates, scale -> correlations.of("absh_total", scale).get("r")));
    tree.put("selected", correlations.selected("absh_total", candidates, 0.40));
    return tree;
  }

  /** Held to R in all three codings; the logistic regression has its own test. */
  static void hold(Reference json, Columns columns) {
    var selected = selected(columns);
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("selected", selected);
    ours.put("models", Trees.each(List.copyOf(CODINGS.keySet()), coding -> model(columns, coding)));

    Walks.without("logistic", "variant").hold(json, ours, 3897);
  }

  /** The steps of one coding, what each adds, and the slopes in both groups. */
  static Map<String, Object> model(Columns columns, String coding) {
    var selected = selected(columns);
    var hierarchy = Hierarchy.of(columns, steps(selected, CODINGS.get(coding)));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("predictors", selected);
    model.put("n_used", hierarchy.last().figures().get("n"));
    model.put("step1", Models.regression(hierarchy.regressions().get(0)));
    model.put("step2", Models.regression(hierarchy.regressions().get(1)));
    model.put("step3", Models.diagnosed(hierarchy.last()));
    model.put("step1_vs_null", hierarchy.changes().get(0));
    model.put("change_1_to_2", hierarchy.changes().get(1));
    model.put("change_2_to_3", hierarchy.changes().get(2));
    model.put(
        "significant_interactions_p_lt_.05",
        hierarchy.products(0.05).stream().map(name -> name.replace("_x_group", "")).toList());
    model.put("simple_slopes", hierarchy.slopes("group").stream().map(Models::slopes).toList());
    return model;
  }
}
