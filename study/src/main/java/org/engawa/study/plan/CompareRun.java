// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.engawa.study.stat.Adjustment;
import org.engawa.study.stat.Contingency;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;
import org.engawa.study.stat.KruskalWallis;
import org.engawa.study.stat.Levene;
import org.engawa.study.stat.MannWhitney;
import org.engawa.study.stat.OneWay;
import org.engawa.study.stat.TwoGroups;

/**
 * Compares groups: two by Welch and Mann-Whitney, the one with the higher number first; more by one
 * way; an outcome of words by its table of counts.
 */
record CompareRun(Step.Compare step, StudyTable table) {

  StepOutcome run() {
    if (step.outcomes().contains(step.by())) {
      return new StepOutcome.Refused("a group is not compared by itself: " + step.by());
    }
    var levels = table.levels(step.by()).reversed();
    var part = Part.of("by", step.by()).words("levels", levels);
    double[] p = new double[step.outcomes().size()];
    List<Part> outcomes = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      outcomes.add(outcome(step.outcomes().get(i), levels, p, i));
    }
    for (var adjustment : Adjustment.values()) {
      double[] adjusted = adjustment.of(p);
      for (int i = 0; i < p.length; i++) {
        var figure = Figure.of(adjusted[i], "there is no p value");
        outcomes.set(i, outcomes.get(i).figures(Figures.none().and(adjustment.figure(), figure)));
      }
    }
    List<String> notes = new ArrayList<>(table.withoutGroup(step.by()));
    if (p.length > 1) {
      notes.add(
          "%d outcomes are compared: p_holm, p_BH and p_bonferroni are corrected for that"
              .formatted(p.length));
    }
    return StepOutcome.done(step, part.rows("outcomes", outcomes), notes);
  }

  private Part outcome(String name, List<String> levels, double[] p, int place) {
    var part = Part.of("outcome", name);
    if (table.names().levels(name).isPresent()) {
      long[][] counts = counts(name, levels);
      var contingency = Contingency.of(counts);
      p[place] = contingency.figures().number("p");
      return part.words("columns", table.levels(name))
          .square("counts", numbers(counts))
          .figures(contingency.figures());
    }
    SequencedMap<String, double[]> groups = new LinkedHashMap<>();
    var found = table.groups(name, step.by());
    levels.forEach(level -> groups.put(level, found.getOrDefault(level, new double[0])));
    if (levels.size() > 2) {
      var oneWay = OneWay.of(groups);
      p[place] = oneWay.figures().number("p");
      return several(part, groups, oneWay);
    }
    double[] first = groups.firstEntry().getValue();
    double[] second = groups.lastEntry().getValue();
    var two = TwoGroups.of(first, second);
    p[place] = two.welch().number("p");
    return part.words("groups", levels)
        .word("first", levels.getFirst())
        .word("second", levels.getLast())
        .figures(two.figures())
        .part("welch", two.welch())
        .part("student", two.student())
        .part("variance_ratio", two.varianceRatio())
        .part("mann_whitney", MannWhitney.of(first, second))
        .part("levene_median", Levene.of(groups, Levene.Centre.MEDIAN));
  }

  private static Part several(Part part, SequencedMap<String, double[]> groups, OneWay oneWay) {
    return part.figures(oneWay.figures())
        .rows(
            "groups",
            oneWay.groups().stream()
                .map(group -> Part.of("level", group.level()).figures(group.figures()))
                .toList())
        .part("welch", oneWay.welch())
        .part("bartlett", oneWay.bartlett())
        .part("levene_median", Levene.of(groups, Levene.Centre.MEDIAN))
        .part("kruskal_wallis", KruskalWallis.of(groups))
        .rows("tukey", pairs(oneWay.tukey()))
        .rows("pairs", pairs(oneWay.pairs()));
  }

  private static List<Part> pairs(List<OneWay.Pair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                Part.of("later", pair.later())
                    .word("earlier", pair.earlier())
                    .figures(pair.figures()))
        .toList();
  }

  /** Rows the groups, columns the words of the outcome. */
  private long[][] counts(String name, List<String> levels) {
    var groups = table.words(step.by());
    var words = table.words(name);
    return levels.stream()
        .map(
            level ->
                table.levels(name).stream()
                    .mapToLong(
                        word ->
                            IntStream.range(0, words.size())
                                .filter(i -> groups.get(i).equals(level))
                                .filter(i -> words.get(i).equals(word))
                                .count())
                    .toArray())
        .toArray(long[][]::new);
  }

  static double[][] numbers(long[][] counts) {
    return Arrays.stream(counts)
        .map(row -> Arrays.stream(row).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }
}
