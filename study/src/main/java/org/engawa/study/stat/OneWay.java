// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * Several independent groups by their means: analysis of variance, Welch's form of it, Bartlett's
 * test of equal variances, Tukey's honest differences and the t tests of each pair with the pooled
 * variance.
 *
 * <p>{@code F = MS_between/MS_within}; {@code eta2 = SS_b/SS_t}, {@code omega2 = (SS_b − df₁ MS_w)/
 * (SS_t + MS_w)}, {@code epsilon2 = (SS_b − df₁ MS_w)/SS_t}, of which the last two may fall below
 * 0; {@code cohens_f = √(SS_b/SS_w)}. Missing values are left out, and so are groups without
 * values; at least two groups must stay, and more values than groups.
 *
 * <p>Source: Welch 1951, doi:10.1093/biomet/38.3-4.330; Bartlett 1937, doi:10.1098/rspa.1937.0109;
 * Kramer 1956, doi:10.2307/3001469.
 *
 * @param figures of the analysis of variance
 * @param groups size, mean and deviation of each group that has values
 * @param welch {@code F}, {@code df1}, {@code df2}, {@code p}
 * @param bartlett {@code K2}, {@code df}, {@code p}
 * @param tukey the later minus the earlier of each pair: {@code diff}, interval, {@code p_adj}
 * @param pairs the same pairs: {@code p} and {@code p_holm}
 */
public record OneWay(
    Figures figures,
    List<Group> groups,
    Figures welch,
    Figures bartlett,
    List<Pair> tukey,
    List<Pair> pairs) {

  private static final String TOO_FEW = "fewer than two groups, or no more values than groups";
  private static final String NO_SPREAD = "no spread within the groups";

  /** Figures of one group. */
  public record Group(String level, Figures figures) {}

  /** Figures of one pair, the later of them first. */
  public record Pair(String later, String earlier, Figures figures) {}

  /** Keeps its own copies. */
  public OneWay {
    groups = List.copyOf(groups);
    tukey = List.copyOf(tukey);
    pairs = List.copyOf(pairs);
  }

  /** Of the values of each group, in which NaN is missing. */
  public static OneWay of(SequencedMap<String, double[]> groups) {
    return ofMoments(Groups.moments(groups));
  }

  /** Of groups of which only the moments are at hand. */
  public static OneWay ofMoments(SequencedMap<String, Moments> all) {
    List<String> levels = new ArrayList<>();
    List<Moments> moments = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    all.forEach(
        (level, of) -> {
          if (of.n() > 0) {
            levels.add(level);
            moments.add(of);
            groups.add(new Group(level, group(of)));
          }
        });
    var whole = SumsOfSquares.of(moments);
    var pairs = new Pairs(levels, moments, whole);
    return new OneWay(
        analysis(whole),
        groups,
        welch(moments),
        bartlett(moments, whole),
        pairs.tukey(),
        pairs.pooled());
  }

  private static Figures group(Moments of) {
    return Figures.none()
        .and("n", new Figure.Value(of.n()))
        .and("mean", of.mean(), Moments.TOO_LARGE)
        .and("sd", of.sd(), Moments.tooFew(2));
  }

  private static Figures analysis(SumsOfSquares of) {
    String otherwise = of.defined() ? NO_SPREAD : TOO_FEW;
    double within = of.meanWithin();
    double f = of.between() / of.df1() / within;
    double surplus = of.between() - of.df1() * within;
    double total = of.between() + of.within();
    return Figures.none()
        .and("n", new Figure.Value(of.n()))
        .and("ss_between", of.between(), Moments.TOO_LARGE)
        .and("ss_within", of.within(), Moments.TOO_LARGE)
        .and("df1", of.defined() ? of.df1() : Double.NaN, TOO_FEW)
        .and("df2", of.defined() ? of.df2() : Double.NaN, TOO_FEW)
        .and("ms_between", of.between() / of.df1(), TOO_FEW)
        .and("ms_within", within, TOO_FEW)
        .and("F", f, otherwise)
        .and("p", Tails.f(f, of.df1(), of.df2()), otherwise)
        .and("eta2", of.between() / total, otherwise)
        .and("omega2", surplus / (total + within), otherwise)
        .and("epsilon2", surplus / total, otherwise)
        .and("cohens_f", Math.sqrt(of.between() / of.within()), otherwise);
  }

  private static Figures welch(List<Moments> groups) {
    double k = groups.size();
    double weights = 0;
    double weighted = 0;
    for (var group : groups) {
      double weight = group.n() / group.variance();
      weights += weight;
      weighted += weight * group.mean();
    }
    double between = 0;
    double spread = 0;
    for (var group : groups) {
      double weight = group.n() / group.variance();
      between += weight * Math.pow(group.mean() - weighted / weights, 2);
      spread += Math.pow(1 - weight / weights, 2) / (group.n() - 1);
    }
    spread /= k * k - 1;
    double f = between / ((k - 1) * (1 + 2 * (k - 2) * spread));
    double df2 = 1 / (3 * spread);
    String otherwise = k < 2 ? TOO_FEW : "a group whose values do not vary";
    boolean defined = Double.isFinite(f) && Double.isFinite(df2);
    return Figures.none()
        .and("F", defined ? f : Double.NaN, otherwise)
        .and("df1", defined ? k - 1 : Double.NaN, otherwise)
        .and("df2", defined ? df2 : Double.NaN, otherwise)
        .and("p", defined ? Tails.f(f, k - 1, df2) : Double.NaN, otherwise);
  }

  private static Figures bartlett(List<Moments> groups, SumsOfSquares whole) {
    double k = groups.size();
    double logs = 0;
    double inverse = 0;
    for (var group : groups) {
      logs += (group.n() - 1) * Math.log(group.variance());
      inverse += 1.0 / (group.n() - 1);
    }
    double scale = 1 + (inverse - 1 / whole.df2()) / (3 * (k - 1));
    double statistic = (whole.df2() * Math.log(whole.meanWithin()) - logs) / scale;
    String otherwise = k < 2 ? TOO_FEW : "a group whose values do not vary";
    return Figures.none()
        .and("K2", statistic, otherwise)
        .and("df", Double.isFinite(statistic) ? k - 1 : Double.NaN, otherwise)
        .and(
            "p",
            Double.isFinite(statistic) ? Tails.chiSquare(statistic, k - 1) : Double.NaN,
            otherwise);
  }
}
