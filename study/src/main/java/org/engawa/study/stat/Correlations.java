// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;

/**
 * The correlations of all pairs of columns, with p values corrected over all of them.
 *
 * @param pairs the lower triangle row by row: the second with the first, the third with the first
 *     and the second, and so on
 */
public record Correlations(List<Pair> pairs) {

  /**
   * Two columns and the figures of their correlation.
   *
   * @param x the column that stands earlier
   * @param y the later one
   * @param figures n, r, t, df, p and so on
   */
  public record Pair(String x, String y, Figures figures) {

    boolean joins(String one, String other) {
      return x.equals(one) && y.equals(other) || x.equals(other) && y.equals(one);
    }
  }

  /** Which rows count where a value is missing (NaN). */
  public enum Missing {
    /** For each pair the rows in which both stand. */
    PAIRWISE,
    /** Only rows in which every column stands. */
    LISTWISE
  }

  /** What is asked. */
  public enum Kind {
    /** Pearson only. */
    STRAIGHT,
    /** Pearson, Spearman and Kendall. */
    STRAIGHT_AND_RANKED
  }

  /** Keeps its own copy. */
  public Correlations {
    pairs = List.copyOf(pairs);
  }

  /** All pairs of these columns. */
  public static Correlations of(Columns columns, Missing missing, Kind kind) {
    var rows = missing == Missing.LISTWISE ? columns.complete() : columns;
    var names = columns.names();
    var pairs = new ArrayList<Pair>();
    for (int i = 1; i < names.size(); i++) {
      for (String x : names.subList(0, i)) {
        var both = rows.only(List.of(x, names.get(i)));
        pairs.add(
            new Pair(
                x,
                names.get(i),
                switch (kind) {
                  case STRAIGHT -> straight(both.complete());
                  case STRAIGHT_AND_RANKED -> ofPair(both);
                }));
      }
    }
    return adjusted(pairs);
  }

  /** Pearson, Spearman and Kendall of two columns, over the rows in which both stand. */
  public static Figures ofPair(Columns two) {
    var both = two.complete();
    return straight(both).and(new RankCorrelation(first(both), second(both)).figures());
  }

  private static Figures straight(Columns both) {
    return Correlation.of(first(both), second(both)).figures();
  }

  private static double[] first(Columns both) {
    return both.get(both.names().getFirst());
  }

  private static double[] second(Columns both) {
    return both.get(both.names().getLast());
  }

  /** What stands in the place of ranked correlations that cannot be had. */
  public static Figures unranked(String reason) {
    var names = new RankCorrelation(new double[0], new double[0]).figures().byName().keySet();
    return Figures.noneOf(reason, names.toArray(String[]::new));
  }

  /** All pairs from co-moments alone: Pearson over the rows that were gathered. */
  public static Correlations of(CoMoments moments) {
    var names = moments.names();
    var pairs = new ArrayList<Pair>();
    for (int i = 1; i < names.size(); i++) {
      String y = names.get(i);
      for (String x : names.subList(0, i)) {
        var correlation =
            new Correlation(
                moments.count(), moments.squares(x), moments.squares(y), moments.sum(x, y));
        pairs.add(new Pair(x, y, correlation.figures()));
      }
    }
    return adjusted(pairs);
  }

  /** The figures of two columns, in either order. */
  public Figures of(String one, String other) {
    return pairs.stream()
        .filter(pair -> pair.joins(one, other))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no pair of " + one + " and " + other))
        .figures();
  }

  /**
   * Those of the candidates whose r with the outcome is larger than the limit either way; a
   * correlation that is not defined is not larger.
   */
  public List<String> selected(String outcome, List<String> candidates, double limit) {
    if (!(limit >= 0 && limit < 1)) {
      throw new IllegalArgumentException("a limit of r is from 0 to below 1, not " + limit);
    }
    return candidates.stream()
        .filter(candidate -> Math.abs(of(outcome, candidate).number("r")) > limit)
        .toList();
  }

  private static Correlations adjusted(List<Pair> pairs) {
    double[] p = pairs.stream().mapToDouble(pair -> pair.figures().number("p")).toArray();
    List<Pair> adjusted = pairs;
    for (var adjustment : Adjustment.values()) {
      double[] corrected = adjustment.of(p);
      var next = new ArrayList<Pair>();
      for (int i = 0; i < p.length; i++) {
        var pair = adjusted.get(i);
        var figure = Figure.of(corrected[i], "the pair has no p value");
        next.add(new Pair(pair.x(), pair.y(), pair.figures().and(adjustment.figure(), figure)));
      }
      adjusted = next;
    }
    return new Correlations(adjusted);
  }
}
