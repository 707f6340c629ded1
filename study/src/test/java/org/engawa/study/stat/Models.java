// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.engawa.study.Held;

/** Holds whole regressions to what R made of them. */
final class Models {

  private static final double TOLERANCE = 1e-8;

  /**
   * R forms the sandwich from raw cross-products; fractions without rounding show that it is off by
   * 5e-9 in the errors of longley, and so by more in their p.
   */
  private static final double ROBUST = 1e-7;

  private Models() {}

  static void hold(Held held, String path, Regression regression) {
    held.figures(path, regression.figures(), TOLERANCE);
    for (int i = 0; i < regression.coefficients().size(); i++) {
      var coefficient = regression.coefficients().get(i);
      String at = path + "/coefficients/" + i;
      held.word(at + "/term", coefficient.term());
      coefficient
          .figures()
          .byName()
          .forEach(
              (name, figure) ->
                  held.figures(
                      at,
                      Figures.none().and(name, figure),
                      name.endsWith("_HC3") ? ROBUST : TOLERANCE));
    }
    held.matrix(path + "/vcov", regression.vcov(), TOLERANCE);
  }

  static void holdDiagnostics(Held held, String path, Regression regression) {
    var diagnostics = regression.residuals().orElseThrow().diagnostics();
    held.figures(path, diagnostics.conditions(), TOLERANCE);
    for (var group : diagnostics.groups().entrySet()) {
      String at = path + "/" + group.getKey();
      // The normal approximation in R carries about six digits of this p, and Royston's of his.
      boolean six =
          group.getKey().equals("durbin_watson") || group.getKey().startsWith("shapiro_wilk");
      held.figures(at, group.getValue(), six ? 1e-6 : TOLERANCE);
      if (group.getKey().startsWith("breusch") || group.getKey().startsWith("white")) {
        held.figure(at + "/p/BP", group.getValue().get("p"), TOLERANCE);
      }
    }
  }
}
