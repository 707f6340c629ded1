// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.engawa.study.stat.Adjustment;
import org.engawa.study.stat.Contingency;
import org.engawa.study.stat.Crossing;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;
import org.engawa.study.stat.KruskalWallis;
import org.engawa.study.stat.Levene;
import org.engawa.study.stat.MannWhitney;
import org.engawa.study.stat.Moments;
import org.engawa.study.stat.OneWay;
import org.engawa.study.stat.Tallies;
import org.engawa.study.stat.Tally;
import org.engawa.study.stat.TwoGroups;

/**
 * Compares groups: two by Welch and Mann-Whitney, the one with the higher number first; more by one
 * way; an outcome of words by its table of counts.
 */
record CompareRun(Step.Compare step, PlanNames names) {

  Progress begin() {
    if (step.outcomes().contains(step.by())) {
      return Progress.refused("a group is not compared by itself: " + step.by());
    }
    var measured =
        step.outcomes().stream().filter(name -> names.levels(name).isEmpty()).distinct().toList();
    var sorted = step.outcomes().stream().filter(name -> names.levels(name).isPresent()).toList();
    return Progress.ask(
        names.tallies(measured, step.by()),
        new Together(sorted.stream().map(name -> names.crossing(step.by(), name)).toList()),
        (tallies, crossings) -> end(new Gathered(tallies, sorted, crossings)));
  }

  private record Gathered(Tallies tallies, List<String> sorted, Together crossings) {

    Crossing crossing(String outcome) {
      return (Crossing) crossings.part(sorted.indexOf(outcome));
    }
  }

  private Progress end(Gathered gathered) {
    var levels = names.words(step.by()).reversed();
    var part = Part.of("by", step.by()).words("levels", levels);
    double[] p = new double[step.outcomes().size()];
    List<Part> outcomes = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      outcomes.add(outcome(step.outcomes().get(i), gathered, p, i));
    }
    for (var adjustment : Adjustment.values()) {
      double[] adjusted = adjustment.of(p);
      for (int i = 0; i < p.length; i++) {
        var figure = Figure.of(adjusted[i], "there is no p value");
        outcomes.set(i, outcomes.get(i).figures(Figures.none().and(adjustment.figure(), figure)));
      }
    }
    List<String> notes = new ArrayList<>(LeftOut.withoutGroup(gathered.tallies, step.by()));
    if (p.length > 1) {
      notes.add(
          "%d outcomes are compared: p_holm, p_BH and p_bonferroni are corrected for that"
              .formatted(p.length));
    }
    return Progress.done(step, part.rows("outcomes", outcomes), notes);
  }

  private Part outcome(String name, Gathered gathered, double[] p, int place) {
    var levels = names.words(step.by()).reversed();
    var part = Part.of("outcome", name);
    if (names.levels(name).isPresent()) {
      long[][] counts = counts(name, levels, gathered.crossing(name));
      var contingency = Contingency.of(counts);
      p[place] = contingency.figures().number("p");
      return part.words("columns", names.words(name))
          .square("counts", numbers(counts))
          .figures(contingency.figures());
    }
    SequencedMap<String, Tally> groups = new LinkedHashMap<>();
    for (String level : levels) {
      groups.put(level, gathered.tallies.group(name, names.code(step.by(), level)));
    }
    if (levels.size() > 2) {
      SequencedMap<String, Moments> moments = new LinkedHashMap<>();
      groups.forEach((level, tally) -> moments.put(level, tally.moments()));
      var oneWay = OneWay.ofMoments(moments);
      p[place] = oneWay.figures().number("p");
      return several(part, groups, oneWay);
    }
    var first = groups.firstEntry().getValue();
    var second = groups.lastEntry().getValue();
    var two = TwoGroups.of(first.moments(), second.moments());
    p[place] = two.welch().number("p");
    return part.words("groups", levels)
        .word("first", levels.getFirst())
        .word("second", levels.getLast())
        .figures(two.figures())
        .part("welch", two.welch())
        .part("student", two.student())
        .part("variance_ratio", two.varianceRatio())
        .part("mann_whitney", MannWhitney.of(first, second))
        .part("levene_median", Levene.ofTallies(groups, Levene.Centre.MEDIAN));
  }

  private static Part several(Part part, SequencedMap<String, Tally> groups, OneWay oneWay) {
    return part.figures(oneWay.figures())
        .rows(
            "groups",
            oneWay.groups().stream()
                .map(group -> Part.of("level", group.level()).figures(group.figures()))
                .toList())
        .part("welch", oneWay.welch())
        .part("bartlett", oneWay.bartlett())
        .part("levene_median", Levene.ofTallies(groups, Levene.Centre.MEDIAN))
        .part("kruskal_wallis", KruskalWallis.ofTallies(groups))
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
  private long[][] counts(String name, List<String> levels, Crossing crossing) {
    return levels.stream()
        .map(
            level ->
                names.words(name).stream()
                    .mapToLong(
                        word ->
                            crossing.count(names.code(step.by(), level), names.code(name, word)))
                    .toArray())
        .toArray(long[][]::new);
  }

  static double[][] numbers(long[][] counts) {
    return Arrays.stream(counts)
        .map(row -> Arrays.stream(row).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }
}
