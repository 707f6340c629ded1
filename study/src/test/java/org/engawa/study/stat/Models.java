// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.List;
import java.util.Map;

/** Our models in the shape in which the references stand. */
final class Models {

  private Models() {}

  static Map<String, Object> regression(Regression regression) {
    var tree = Trees.of(regression.figures());
    tree.put("coefficients", coefficients(regression.coefficients()));
    tree.put("vcov", regression.vcov());
    return tree;
  }

  static Map<String, Object> diagnosed(Regression regression) {
    var diagnostics = regression.diagnostics().orElseThrow();
    var tests = Trees.of(diagnostics.conditions());
    diagnostics
        .groups()
        .forEach(
            (name, figures) -> {
              var test = Trees.of(figures);
              if (name.startsWith("breusch") || name.startsWith("white")) {
                // R leaves the name of its statistic on this p.
                test.put("p", Map.of("BP", figures.get("p")));
              }
              tests.put(name, test);
            });
    var tree = regression(regression);
    tree.put("diagnostics", tests);
    return tree;
  }

  static List<Map<String, Object>> coefficients(List<Coefficient> coefficients) {
    return coefficients.stream()
        .map(
            each -> {
              var tree = Trees.of(each.figures());
              tree.put("term", each.term());
              return tree;
            })
        .toList();
  }

  static List<Map<String, Object>> correlations(Correlations correlations) {
    return correlations.pairs().stream()
        .map(
            pair -> {
              var tree = Trees.of(pair.figures());
              tree.put("x", pair.x());
              tree.put("y", pair.y());
              return tree;
            })
        .toList();
  }

  static Map<String, Object> slopes(SimpleSlopes slopes) {
    var tree = Trees.of(slopes.interaction());
    tree.put("predictor", slopes.predictor());
    tree.put("slopes", inGroups(slopes.levels().stream().map(SimpleSlopes.Level::slope).toList()));
    tree.put(
        "predicted_minus1sd_plus1sd",
        inGroups(slopes.levels().stream().map(SimpleSlopes.Level::predicted).toList()));
    return tree;
  }

  private static List<Map<String, Object>> inGroups(List<Figures> two) {
    var control = Trees.of(two.getFirst());
    control.put("group", "control");
    var hikikomori = Trees.of(two.getLast());
    hikikomori.put("group", "hikikomori");
    return two.size() == 2 ? List.of(control, hikikomori) : List.of();
  }
}
