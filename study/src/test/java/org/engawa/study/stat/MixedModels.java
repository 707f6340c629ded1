// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engawa.study.Held;

/** Holds mixed models to what R made of them. */
final class MixedModels {

  /**
   * The reference took its predictions right after it had moved the model to see its gradient: of
   * the balanced table, where there is a closed form, they are off by 3e-6.
   */
  private static final double PREDICTED = 1e-4;

  private MixedModels() {}

  static void hold(Held held, Map<String, MixedModel> models) {
    held.except("meta/.*")
        .except("models/[^/]*/(formula|method|gradient_max_abs)")
        .except("models/lrt_ML_sequential/[0-9]/(smaller|larger)");
    models.forEach((name, model) -> hold(held, "models/" + name, model));
    var byMl = models.entrySet().stream().filter(e -> e.getKey().endsWith("_ML")).toList();
    for (int i = 1; i < byMl.size(); i++) {
      var test = byMl.get(i).getValue().against(byMl.get(i - 1).getValue());
      held.figures("models/lrt_ML_sequential/" + (i - 1), test, 1e-6);
    }
  }

  /**
   * Tolerances of the reference: R's own optimum is good to about 3e-8, and a p far out feels every
   * digit of t.
   */
  private static void hold(Held held, String path, MixedModel model) {
    for (var figure : model.figures().byName().entrySet()) {
      boolean likelihood =
          List.of("logLik", "criterion_minus2ll", "AIC", "BIC").contains(figure.getKey());
      held.figure(path + "/" + figure.getKey(), figure.getValue(), likelihood ? 1e-10 : 1e-6);
    }
    for (int i = 0; i < model.theta().length; i++) {
      held.number(path + "/theta/" + i, model.theta()[i], 1e-6);
    }
    held.matrix(path + "/vcov_fixed", model.vcov(), 2e-7)
        .matrix(path + "/random_covariance", model.randomCovariance(), 1e-6);
    holdDeviations(held, path, model, 1e-6);
    for (int i = 0; i < model.fixed().size(); i++) {
      var effect = model.fixed().get(i).figures();
      String at = path + "/fixed_effects/" + i;
      held.word(at + "/term", model.fixed().get(i).term().replace("_x_", ":"))
          .figure(at + "/estimate", effect.get("estimate"), 1e-8)
          .figure(at + "/SE", effect.get("SE"), 1e-7)
          .figure(at + "/t", effect.get("t"), 1e-7)
          .figure(at + "/p_wald_normal", effect.get("p_wald_normal"), 1e-3)
          .figure(at + "/ci95_wald/0", effect.get("ci95_wald_low"), 1e-7)
          .figure(at + "/ci95_wald/1", effect.get("ci95_wald_high"), 1e-7)
          .figure(at + "/df_satterthwaite_tol1e4", effect.get("df_satterthwaite"), 1e-3)
          .figure(at + "/p_satterthwaite_tol1e3", effect.get("p_satterthwaite"), 1e-3);
    }
    var predictions = new ArrayList<>(model.predictions().entrySet());
    double[] squares = new double[model.randomCovariance().length];
    for (int g = 0; g < predictions.size(); g++) {
      double[] u = predictions.get(g).getValue();
      for (int a = 0; a < u.length; a++) {
        squares[a] += u[a] * u[a];
        if (g < 5) {
          String at = path + "/blup_first5/" + g;
          held.word(at + "/id", predictions.get(g).getKey())
              .number(at + "/" + (a == 0 ? "(Intercept)" : "month"), u[a], PREDICTED);
        }
      }
    }
    for (int a = 0; a < squares.length; a++) {
      held.number(
          path + "/blup_sum_squares/" + (a == 0 ? "(Intercept)" : "month"), squares[a], PREDICTED);
    }
  }

  static void holdExactly(Held held, String path, MixedModel model) {
    held.matrix(path + "/random_covariance", model.randomCovariance(), 1e-8);
    holdDeviations(held, path, model, 1e-8);
    for (int i = 0; i < 2; i++) {
      var effect = model.fixed().get(i).figures();
      held.figure(path + "/fixed/" + i, effect.get("estimate"), 1e-8)
          .figure(path + "/SE/" + i, effect.get("SE"), 1e-8);
    }
  }

  private static void holdDeviations(Held held, String path, MixedModel model, double tolerance) {
    for (int i = 0; i < model.randomCovariance().length; i++) {
      held.number(path + "/random_sd/" + i, Math.sqrt(model.randomCovariance()[i][i]), tolerance);
    }
  }
}
