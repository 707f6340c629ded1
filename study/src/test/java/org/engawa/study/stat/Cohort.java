// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.engawa.study.Held;
import org.engawa.study.Rows;
import org.engawa.study.stat.Correlations.Kind;
import org.engawa.study.stat.Correlations.Missing;
import org.engawa.study.stat.Steps.Coding;

/** The moderated regression of the cohort, held to what R made of it. */
final class Cohort {

  private static final double TOLERANCE = 1e-8;

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

  /** All but the logistic regression, which has its own test. */
  static void hold(Held held, Columns columns) {
    held.except("meta/.*").except("logistic/.*").except("models/[^/]*/variant");
    var selected = selected(columns);
    for (int i = 0; i < selected.size(); i++) {
      held.word("selected/" + i, selected.get(i));
    }
    CODINGS.keySet().forEach(coding -> hold(held, columns, coding));
  }

  /** One coding of the model. */
  static void hold(Held held, Columns columns, String coding) {
    String path = "models/" + coding;
    var selected = selected(columns);
    for (int i = 0; i < selected.size(); i++) {
      held.word(path + "/predictors/" + i, selected.get(i));
    }
    holdSteps(held, path, Hierarchy.of(columns, steps(selected, CODINGS.get(coding))));
  }

  private static void holdSteps(Held held, String path, Hierarchy hierarchy) {
    held.figure(path + "/n_used", hierarchy.last().figures().get("n"), TOLERANCE);
    for (int i = 0; i < 3; i++) {
      Models.hold(held, path + "/step" + (i + 1), hierarchy.regressions().get(i));
    }
    Models.holdDiagnostics(held, path + "/step3/diagnostics", hierarchy.last());
    held.figures(path + "/step1_vs_null", hierarchy.changes().get(0), TOLERANCE)
        .figures(path + "/change_1_to_2", hierarchy.changes().get(1), TOLERANCE)
        .figures(path + "/change_2_to_3", hierarchy.changes().get(2), TOLERANCE);
    var products = hierarchy.products(0.05);
    for (int i = 0; i < products.size(); i++) {
      held.word(
          path + "/significant_interactions_p_lt_.05/" + i,
          products.get(i).replace("_x_group", ""));
    }
    var slopes = hierarchy.slopes("group");
    for (int i = 0; i < slopes.size(); i++) {
      hold(held, path + "/simple_slopes/" + i, slopes.get(i));
    }
  }

  private static void hold(Held held, String path, SimpleSlopes slopes) {
    held.word(path + "/predictor", slopes.predictor())
        .figures(path, slopes.interaction(), TOLERANCE);
    assertThat(slopes.levels()).hasSize(2);
    for (int i = 0; i < 2; i++) {
      String group = i == 0 ? "control" : "hikikomori";
      held.word(path + "/slopes/" + i + "/group", group)
          .figures(path + "/slopes/" + i, slopes.levels().get(i).slope(), TOLERANCE)
          .word(path + "/predicted_minus1sd_plus1sd/" + i + "/group", group)
          .figures(
              path + "/predicted_minus1sd_plus1sd/" + i,
              slopes.levels().get(i).predicted(),
              TOLERANCE);
    }
  }
}
