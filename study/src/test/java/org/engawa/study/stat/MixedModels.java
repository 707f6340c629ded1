// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.engawa.study.Reference;

/** Holds mixed models to what R made of them. */
final class MixedModels {

  /**
   * The reference took its predictions right after it had moved the model to see its gradient: of
   * the balanced table, where there is a closed form, they are off by 3e-6.
   */
  private static final double PREDICTED = 1e-4;

  private MixedModels() {}

  static void hold(Reference json, Map<String, MixedModel> models) {
    var byMl = models.entrySet().stream().filter(e -> e.getKey().endsWith("_ML")).toList();
    List<Figures> tests = new ArrayList<>();
    for (int i = 1; i < byMl.size(); i++) {
      tests.add(byMl.get(i).getValue().against(byMl.get(i - 1).getValue()));
    }
    var ours = Trees.each(List.copyOf(models.keySet()), name -> tree(models.get(name)));
    ours.put("lrt_ML_sequential", tests);

    // R's own optimum is good to about 3e-8, and a p far out feels every digit of t.
    Walks.without("formula", "method", "gradient_max_abs", "smaller", "larger")
        .within(1e-6, "models")
        .within(1e-10, "logLik", "criterion_minus2ll", "AIC", "BIC")
        .within(2e-7, "vcov_fixed")
        .within(1e-8, "estimate")
        .within(1e-7, "SE", "t", "ci95_wald")
        .within(1e-3, "p_wald_normal", "df_satterthwaite_tol1e4", "p_satterthwaite_tol1e3")
        .within(PREDICTED, "blup_first5", "blup_sum_squares")
        .hold(json, Map.of("models", ours), 200);
  }

  private static Map<String, Object> tree(MixedModel model) {
    var tree = Trees.of(model.figures());
    tree.put("theta", model.theta());
    tree.put("vcov_fixed", model.vcov());
    tree.put("random_covariance", model.randomCovariance());
    tree.put("random_sd", deviations(model));
    tree.put(
        "fixed_effects",
        Models.coefficients(model.fixed()).stream()
            .map(
                effect -> {
                  effect.put("term", ((String) effect.get("term")).replace("_x_", ":"));
                  effect.put("df_satterthwaite_tol1e4", effect.get("df_satterthwaite"));
                  effect.put("p_satterthwaite_tol1e3", effect.get("p_satterthwaite"));
                  return effect;
                })
            .toList());
    List<Map<String, Object>> first = new ArrayList<>();
    double[] squares = new double[model.randomCovariance().length];
    model
        .predictions()
        .forEach(
            (id, u) -> {
              for (int a = 0; a < u.length; a++) {
                squares[a] += u[a] * u[a];
              }
              if (first.size() < 5) {
                var one = effects(u);
                one.put("id", id);
                first.add(one);
              }
            });
    tree.put("blup_first5", first);
    tree.put("blup_sum_squares", effects(squares));
    return tree;
  }

  private static Map<String, Object> effects(double[] values) {
    Map<String, Object> effects = new LinkedHashMap<>();
    for (int a = 0; a < values.length; a++) {
      effects.put(a == 0 ? "(Intercept)" : "month", values[a]);
    }
    return effects;
  }

  /** The shape of the references that go further than R. */
  static Map<String, Object> exactly(MixedModel model) {
    var tree = Trees.of(model.figures());
    tree.put("theta", model.theta());
    tree.put("vcov_fixed", model.vcov());
    tree.put("random_covariance", model.randomCovariance());
    tree.put("random_sd", deviations(model));
    tree.put("fixed", model.fixed().stream().map(each -> each.figures().get("estimate")).toList());
    tree.put("SE", model.fixed().stream().map(each -> each.figures().get("SE")).toList());
    return tree;
  }

  private static double[] deviations(MixedModel model) {
    double[][] covariance = model.randomCovariance();
    return IntStream.range(0, covariance.length)
        .mapToDouble(i -> Math.sqrt(covariance[i][i]))
        .toArray();
  }
}
