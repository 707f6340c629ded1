// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.engawa.measure.change.ReliableChange;

/** Our results in the shape in which the references stand. */
final class Trees {

  private Trees() {}

  static <T> Map<String, Object> each(List<String> keys, Function<String, T> of) {
    Map<String, Object> tree = new LinkedHashMap<>();
    keys.forEach(key -> tree.put(key, of.apply(key)));
    return tree;
  }

  static Map<String, Object> of(Figures figures) {
    return new LinkedHashMap<>(figures.byName());
  }

  /** Of two groups in the order of their labels. */
  static Map<String, Object> twoGroups(SequencedMap<String, double[]> groups) {
    double[] first = groups.firstEntry().getValue();
    double[] second = groups.lastEntry().getValue();
    var means = TwoGroups.of(first, second);
    var tree = of(means.figures());
    tree.put("groups", List.copyOf(groups.keySet()));
    tree.put("welch", means.welch());
    tree.put("student", means.student());
    tree.put("variance_ratio", means.varianceRatio());
    tree.put("mann_whitney", MannWhitney.of(first, second));
    return tree;
  }

  static Map<String, Object> oneWay(SequencedMap<String, double[]> groups) {
    var means = OneWay.of(groups);
    var tree = of(means.figures());
    tree.put(
        "groups",
        means.groups().stream()
            .map(
                group -> {
                  var figures = of(group.figures());
                  figures.put("level", group.level());
                  return figures;
                })
            .toList());
    tree.put("welch_anova", means.welch());
    tree.put("bartlett", means.bartlett());
    tree.put("kruskal", KruskalWallis.of(groups));
    tree.put("levene_median", Levene.of(groups, Levene.Centre.MEDIAN));
    tree.put("levene_mean", Levene.of(groups, Levene.Centre.MEAN));
    tree.put(
        "tukey_hsd",
        means.tukey().stream()
            .map(
                pair -> {
                  var figures = of(pair.figures());
                  figures.put("comparison", pair.later() + "-" + pair.earlier());
                  return figures;
                })
            .toList());
    tree.put("pairwise_pooled_t", pairs(means));
    return tree;
  }

  /** R prints the same pairs row by row of a matrix, its rows and columns the groups. */
  private static List<Map<String, Object>> pairs(OneWay means) {
    List<String> levels = means.groups().stream().map(OneWay.Group::level).toList();
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (var later : levels) {
      for (var pair : means.pairs()) {
        if (pair.later().equals(later)) {
          var figures = of(pair.figures());
          figures.put("a", pair.later());
          figures.put("b", pair.earlier());
          pairs.add(figures);
        }
      }
    }
    return pairs;
  }

  static Map<String, Object> contingency(List<String> rows, List<String> columns, long[][] counts) {
    var table = Contingency.of(counts);
    var tree = of(table.figures());
    tree.put("rows", rows);
    tree.put("cols", columns);
    tree.put("observed", counts);
    tree.put("expected", table.expected());
    tree.put("pearson_residuals", table.pearsonResiduals());
    tree.put("standardized_residuals", table.standardizedResiduals());
    if (counts.length == 2 && counts[0].length == 2) {
      var effects = Contingency.twoByTwo(counts);
      var effect = of(effects.figures());
      effect.put("haldane_0.5_added", effects.corrected());
      tree.put("effect_2x2", effect);
    }
    return tree;
  }

  static Map<String, Object> reliability(Reliability reliability) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("k", reliability.k());
    tree.put("n_complete", reliability.nComplete());
    tree.put("n_total", reliability.nTotal());
    var listwise = of(reliability.listwise().figures());
    listwise.put("items", items(reliability.listwise().items()));
    put(listwise, "omega_one_factor_uls_correlation", reliability.listwise().omegaOfCorrelations());
    put(listwise, "omega_one_factor_uls_covariance", reliability.listwise().omegaOfCovariances());
    tree.put("listwise", listwise);
    reliability
        .pairwise()
        .ifPresent(
            pairwise -> {
              var figures = of(pairwise.figures());
              figures.put("items", items(pairwise.items()));
              tree.put("psych_pairwise", figures);
            });
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, Optional<OneFactor> factor) {
    factor.ifPresent(
        found -> {
          var figures = of(found.figures());
          figures.put("loadings", found.loadings());
          figures.put("uniqueness", found.uniqueness());
          figures.put("heywood", found.heywood());
          tree.put(name, figures);
        });
  }

  private static List<Map<String, Object>> items(List<Reliability.Item> items) {
    return items.stream()
        .map(
            item -> {
              var figures = of(item.figures());
              figures.put("item", item.item());
              return figures;
            })
        .toList();
  }

  /** How many there are of each pair of words; whoever lacks one is left out. */
  static long[][] counts(List<String> rows, List<String> columns, List<String[]> people) {
    Map<String, Integer> row = places(rows);
    Map<String, Integer> column = places(columns);
    long[][] counts = new long[rows.size()][columns.size()];
    for (String[] person : people) {
      if (row.containsKey(person[0]) && column.containsKey(person[1])) {
        counts[row.get(person[0])][column.get(person[1])]++;
      }
    }
    return counts;
  }

  private static Map<String, Integer> places(List<String> words) {
    return IntStream.range(0, words.size()).boxed().collect(toMap(words::get, i -> i));
  }

  static Map<String, Object> change(GroupChange change) {
    Map<String, Object> tree = new LinkedHashMap<>(change.figures().byName());
    tree.put("classes_1.96", ways(change.ways(ReliableChange.FIVE_PERCENT)));
    tree.put("classes_1.645", ways(change.ways(ReliableChange.TEN_PERCENT)));
    change.clinical().ifPresent(clinical -> tree.put("clinical_classes", ways(clinical)));
    tree.put("edwards_nunnally", ways(change.corrected()));
    return tree;
  }

  private static Map<String, Object> ways(GroupChange.Ways ways) {
    return Map.of("n", ways.n(), "percent", ways.percent());
  }
}
