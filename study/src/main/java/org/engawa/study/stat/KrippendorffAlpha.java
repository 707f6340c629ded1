// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/**
 * Agreement of any number of coders, who need not have coded every unit, after Krippendorff 2011
 * (Computing Krippendorff's Alpha-Reliability): 1 − Dₒ/Dₑ over all pairs of codes of one unit
 * against all pairs of codes whatsoever. A unit with fewer than two codes is left out. At most 1; 0
 * is chance, and less than that is worse than chance.
 *
 * <p>The difference of two codes is 0 or 1 (nominal), that of their mid-ranks (ordinal), c − g
 * (interval) or (c − g)/(c + g) (ratio), each squared.
 */
public final class KrippendorffAlpha {

  private static final String NO_PAIR = "no unit has two codes";
  private static final String ONE_CODE = "every code is the same";

  private final double[] values;
  private final double[][] units;
  private final double[] counts;
  private final double[] places;
  private final Level level;

  /** What the numbers of the codes mean. */
  public enum Level {
    NOMINAL,
    ORDINAL,
    INTERVAL,
    /** From 0 upwards; below 0 there is no alpha. */
    RATIO
  }

  private KrippendorffAlpha(Level level, double[][] units) {
    this.level = level;
    this.units = units;
    this.values = Coders.codes(units);
    this.counts = new double[values.length];
    for (double[] unit : units) {
      for (double code : unit) {
        counts[place(code)]++;
      }
    }
    this.places = level == Level.ORDINAL ? midRanks(counts) : values;
  }

  /** Of columns of codes, one for each coder; NaN is a unit that this coder did not code. */
  public static KrippendorffAlpha of(Level level, double[]... coders) {
    Coders.check(coders);
    double[][] units = new double[coders[0].length][];
    int kept = 0;
    for (int unit = 0; unit < units.length; unit++) {
      double[] codes =
          Arrays.stream(Coders.unit(unit, coders)).filter(code -> !Double.isNaN(code)).toArray();
      if (codes.length >= 2) {
        units[kept++] = codes;
      }
    }
    return new KrippendorffAlpha(level, Arrays.copyOf(units, kept));
  }

  /** The codes that were given, from small to large: the rows and columns of the coincidences. */
  public double[] values() {
    return values.clone();
  }

  /** How often two codes meet in a unit, each unit counting as often as it has codes. */
  public double[][] coincidence() {
    double[][] coincidence = new double[values.length][values.length];
    for (double[] unit : units) {
      for (int i = 0; i < unit.length; i++) {
        for (int j = 0; j < unit.length; j++) {
          if (i != j) {
            coincidence[place(unit[i])][place(unit[j])] += 1 / (unit.length - 1.0);
          }
        }
      }
    }
    return coincidence;
  }

  /** {@code n_pairable_values}, both disagreements and {@code alpha}. */
  public Figures figures() {
    double n = Arrays.stream(counts).sum();
    double observed = observed() / n;
    double expected = expected(n) / (n * (n - 1));
    boolean below = level == Level.RATIO && values.length > 0 && values[0] < 0;
    String none = n == 0 ? NO_PAIR : below ? "a ratio scale has no value below 0" : ONE_CODE;
    return Figures.none()
        .and("n_pairable_values", new Figure.Value(n))
        .and("observed_disagreement", below ? Double.NaN : observed, none)
        .and("expected_disagreement", below ? Double.NaN : expected, none)
        .and("alpha", below || expected == 0 ? Double.NaN : 1 - observed / expected, none);
  }

  private double observed() {
    double sum = 0;
    for (double[] unit : units) {
      double within = 0;
      for (int i = 0; i < unit.length; i++) {
        for (int j = 0; j < i; j++) {
          within += 2 * difference(place(unit[i]), place(unit[j]));
        }
      }
      sum += within / (unit.length - 1);
    }
    return sum;
  }

  /** Over all pairs of values; all but the ratio need no more than one look at each value. */
  private double expected(double n) {
    double sum = 0;
    switch (level) {
      case NOMINAL -> {
        for (double count : counts) {
          sum += count * (n - count);
        }
      }
      case ORDINAL, INTERVAL -> {
        double mean = 0;
        for (int c = 0; c < counts.length; c++) {
          mean += counts[c] / n * places[c];
        }
        for (int c = 0; c < counts.length; c++) {
          sum += 2 * n * counts[c] * Math.pow(places[c] - mean, 2);
        }
      }
      case RATIO -> {
        for (int c = 0; c < counts.length; c++) {
          for (int g = 0; g < c; g++) {
            sum += 2 * counts[c] * counts[g] * difference(c, g);
          }
        }
      }
    }
    return sum;
  }

  private double difference(int c, int g) {
    if (c == g) {
      return 0;
    }
    double apart = places[c] - places[g];
    return switch (level) {
      case NOMINAL -> 1;
      case ORDINAL, INTERVAL -> apart * apart;
      case RATIO -> Math.pow(apart / (places[c] + places[g]), 2);
    };
  }

  private int place(double code) {
    return Arrays.binarySearch(values, code);
  }

  private static double[] midRanks(double[] counts) {
    double[] ranks = new double[counts.length];
    double before = 0;
    for (int c = 0; c < counts.length; c++) {
      ranks[c] = before + counts[c] / 2;
      before += counts[c];
    }
    return ranks;
  }
}
