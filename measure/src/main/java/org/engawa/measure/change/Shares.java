// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.engawa.measure.change.ReliableChange.Better;
import org.engawa.measure.change.ReliableChange.Way;

/**
 * How many of a group improved, stayed and deteriorated; people with one score only are no part of
 * it.
 *
 * @param counts all three ways, also those that nobody went
 * @param recovered how many of the improved also crossed the cut-off; empty without one
 */
public record Shares(Map<Way, Integer> counts, OptionalDouble recovered) {

  /** A person's earlier and later score. */
  public record Pair(double earlier, double later) {}

  /** Keeps its own copy. */
  public Shares {
    counts = Map.copyOf(counts);
  }

  /** By the index of Jacobson and Truax. */
  public static Shares of(List<Pair> pairs, ReliableChange change, Better better, double limit) {
    return count(
        pairs.stream()
            .map(
                pair ->
                    ReliableChange.way(change.index(pair.earlier(), pair.later()), better, limit))
            .toList());
  }

  /** By the index of Edwards and Nunnally, corrected by the mean of the earlier scores. */
  public static Shares corrected(
      List<Pair> pairs, ReliableChange change, Better better, double limit) {
    double mean = pairs.stream().mapToDouble(Pair::earlier).average().orElse(0);
    return count(
        pairs.stream()
            .map(pair -> change.correctedIndex(pair.earlier(), pair.later(), mean))
            .map(index -> ReliableChange.way(index, better, limit))
            .toList());
  }

  /**
   * By the index of Jacobson and Truax at 5 %, and of the improved those who came from beyond the
   * cut-off to this side of it.
   */
  public static Shares withRecovered(
      List<Pair> pairs, ReliableChange change, Better better, double cutOff) {
    var shares = of(pairs, change, better, ReliableChange.FIVE_PERCENT);
    long crossed =
        pairs.stream()
            .filter(pair -> way(pair, change, better) == Way.IMPROVED)
            .filter(pair -> crosses(pair, better, cutOff))
            .count();
    return new Shares(shares.counts, OptionalDouble.of(crossed));
  }

  /**
   * The cut-off c of Jacobson and Truax, between a group in need and the people in general: {@code
   * (sd₁ mean₂ + sd₂ mean₁) / (sd₁ + sd₂)}, in the unit of the scale.
   */
  public static double cutOff(double mean1, double sd1, double mean2, double sd2) {
    if (!(sd1 > 0 && sd2 > 0)) {
      throw new IllegalArgumentException("both deviations must lie above 0");
    }
    return (sd1 * mean2 + sd2 * mean1) / (sd1 + sd2);
  }

  /** Whether somebody came from beyond the cut-off to this side of it, or to the cut-off itself. */
  public static boolean crosses(Pair pair, Better better, double cutOff) {
    return better == Better.HIGHER
        ? pair.earlier() < cutOff && pair.later() >= cutOff
        : pair.earlier() > cutOff && pair.later() <= cutOff;
  }

  /** How many people it counts. */
  public int people() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Of a hundred people so many went this way; empty for a group of nobody. */
  public OptionalDouble percent(Way way) {
    return people() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * counts.getOrDefault(way, 0) / people());
  }

  private static Way way(Pair pair, ReliableChange change, Better better) {
    return ReliableChange.way(
        change.index(pair.earlier(), pair.later()), better, ReliableChange.FIVE_PERCENT);
  }

  private static Shares count(List<Way> ways) {
    var counts = new EnumMap<Way, Integer>(Way.class);
    for (Way way : Way.values()) {
      counts.put(way, 0);
    }
    ways.forEach(way -> counts.merge(way, 1, Integer::sum));
    return new Shares(counts, OptionalDouble.empty());
  }
}
