// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far two coders agree on the units that both coded.
 *
 * <p>With p the shares of the table, pᵢ₊ and p₊ᵢ its margins and πᵢ their mean, all agreement
 * beyond chance is {@code (pₒ − pₑ)/(1 − pₑ)}; pₒ = Σ pᵢᵢ and pₑ is Σ pᵢ₊ p₊ᵢ (Cohen 1960), Σ πᵢ²
 * (Scott 1955), Σ πᵢ(1 − πᵢ)/(k − 1) (AC1, Gwet 2008, doi:10.1348/000711006X126600) or 1/k (PABAK,
 * Byrt, Bishop and Carlin 1993). They lie in −1 to 1. A code that nobody gave counts in k, so give
 * the codes of the code book.
 */
public final class TwoCoders {

  static final String NOBODY = "no unit was coded by both";
  private static final String ONE_CODE = "both coders gave one code only, to every unit";
  private static final String OF_ONE = "there is only one code to give";
  private static final double ROUNDING = 1e-14;

  private final double[] codes;
  private final long[][] table;
  private final long n;

  /**
   * How far apart two codes are; the weighted forms take the codes in their order as equal steps.
   */
  public enum Weights {
    /** Only the same code agrees: Cohen's kappa. */
    NONE,
    /** 1 − |i − j|/(k − 1). */
    LINEAR,
    /** 1 − (i − j)²/(k − 1)². */
    QUADRATIC
  }

  /**
   * From a table of counts.
   *
   * @param codes in their order, the rows and columns of the table
   * @param table rows the codes of the first coder, columns those of the second
   */
  public TwoCoders(double[] codes, long[][] table) {
    if (codes.length == 0 || table.length != codes.length) {
      throw new IllegalArgumentException(
          "a table of " + codes.length + " codes has not " + table.length + " rows");
    }
    for (long[] row : table) {
      if (row.length != codes.length || Arrays.stream(row).anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException(
            codes.length + " counts of 0 or more make a row, not " + Arrays.toString(row));
      }
    }
    this.codes = codes.clone();
    this.table = Arrays.stream(table).map(long[]::clone).toArray(long[][]::new);
    this.n = Arrays.stream(table).flatMapToLong(Arrays::stream).sum();
  }

  /** From two columns; a unit that is NaN in one of them is left out. */
  public static TwoCoders of(double[] first, double[] second, double... codes) {
    Coders.check(first, second);
    long[][] table = new long[codes.length][codes.length];
    for (int unit = 0; unit < first.length; unit++) {
      if (!Double.isNaN(first[unit]) && !Double.isNaN(second[unit])) {
        table[place(codes, first[unit])][place(codes, second[unit])]++;
      }
    }
    return new TwoCoders(codes, table);
  }

  private static int place(double[] codes, double code) {
    for (int place = 0; place < codes.length; place++) {
      if (codes[place] == code) {
        return place;
      }
    }
    throw new IllegalArgumentException(
        "the code " + code + " is none of " + Arrays.toString(codes));
  }

  /** Rows the codes of the first coder, columns those of the second. */
  public long[][] table() {
    return Arrays.stream(table).map(long[]::clone).toArray(long[][]::new);
  }

  /** {@code n}, agreement in percent and what is beyond chance without weights. */
  public Figures figures() {
    double[] rows = rows();
    double[] columns = columns();
    int k = codes.length;
    double observed = 0;
    double chance = 0;
    double likely = 0;
    double scott = 0;
    double gwet = 0;
    for (int i = 0; i < k; i++) {
      double mean = (rows[i] + columns[i]) / 2;
      observed += share(i, i);
      chance += rows[i] * columns[i];
      likely += Math.min(rows[i], columns[i]);
      scott += mean * mean;
      gwet += mean * (1 - mean) / (k - 1);
    }
    return Figures.none()
        .and("n", new Figure.Value(n))
        .and("percent_agreement", 100 * observed, NOBODY)
        .and("kappa_max", beyond(likely, chance))
        .and("pabak", Figure.of((k * observed - 1) / (k - 1), n == 0 ? NOBODY : OF_ONE))
        .and("scott_pi", beyond(observed, scott))
        .and("gwet_ac1", k == 1 ? Figure.none(OF_ONE) : beyond(observed, gwet));
  }

  /**
   * Kappa with its standard error and 95 % interval, and the test against chance (Fleiss, Cohen and
   * Everitt 1969, doi:10.1037/h0028106).
   */
  public Figures kappa(Weights weights) {
    if (codes.length == 1 && weights != Weights.NONE) {
      return unweighable();
    }
    double[] rows = rows();
    double[] columns = columns();
    int k = codes.length;
    double observed = 0;
    double chance = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        observed += weight(weights, i, j) * share(i, j);
        chance += weight(weights, i, j) * rows[i] * columns[j];
      }
    }
    double kappa = beyond(observed, chance).number().orElse(Double.NaN);
    double spread = 0;
    double spreadByChance = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double mean = mean(weights, i, columns) + mean(weights, j, rows);
        double weight = weight(weights, i, j);
        spread += share(i, j) * Math.pow(weight - mean * (1 - kappa), 2);
        spreadByChance += rows[i] * columns[j] * Math.pow(weight - mean, 2);
      }
    }
    double variance = spread - Math.pow(kappa - chance * (1 - kappa), 2);
    double byChance = spreadByChance - chance * chance;
    double scale = (1 - chance) * Math.sqrt(n);
    return named(
        new double[] {observed, chance, kappa, root(variance) / scale, root(byChance) / scale});
  }

  private Figures named(double[] found) {
    String none = n == 0 ? NOBODY : ONE_CODE;
    double z = found[2] / found[4];
    return Figures.none()
        .and("observed_agreement", found[0], NOBODY)
        .and("expected_agreement", found[1], NOBODY)
        .and("kappa", found[2], none)
        .and("ase_fleiss_cohen_everitt", found[3], none)
        .and(Interval.around(found[2], Tails.Z95 * found[3]).named("ci95", none))
        .and("ase_null", found[4], none)
        .and("z_null", z, none)
        .and("p_null_two_sided", Tails.twoSidedNormal(z), none);
  }

  private Figures unweighable() {
    var figures = Figures.none();
    for (String name : kappa(Weights.NONE).byName().keySet()) {
      figures = figures.and(name, Figure.none(OF_ONE));
    }
    return figures;
  }

  /**
   * For each code in its order: kappa of that code against all others, and of the units that at
   * least one gave it to the share that both did, counted twice (Dice) and once (Jaccard).
   */
  public List<Figures> perCategory() {
    return IntStream.range(0, codes.length).mapToObj(this::category).toList();
  }

  private Figures category(int code) {
    double row = rows()[code];
    double column = columns()[code];
    double both = share(code, code);
    double observed = 1 - row - column + 2 * both;
    double chance = row * column + (1 - row) * (1 - column);
    String never = n == 0 ? NOBODY : "neither gave this code";
    return Figures.none()
        .and("kappa_binary", beyond(observed, chance))
        .and("specific_agreement_dice", 2 * both / (row + column), never)
        .and("jaccard", both / (row + column - both), never);
  }

  private Figure beyond(double observed, double chance) {
    return n == 0
        ? Figure.none(NOBODY)
        : 1 - chance < ROUNDING
            ? Figure.none(ONE_CODE)
            : Figure.of((observed - chance) / (1 - chance), ONE_CODE);
  }

  private double share(int row, int column) {
    return (double) table[row][column] / n;
  }

  private double[] rows() {
    return Arrays.stream(table).mapToDouble(row -> (double) Arrays.stream(row).sum() / n).toArray();
  }

  private double[] columns() {
    return IntStream.range(0, codes.length)
        .mapToDouble(
            column -> (double) Arrays.stream(table).mapToLong(row -> row[column]).sum() / n)
        .toArray();
  }

  private double weight(Weights weights, int i, int j) {
    double apart = (double) (i - j) / (codes.length - 1);
    return switch (weights) {
      case NONE -> i == j ? 1 : 0;
      case LINEAR -> 1 - Math.abs(apart);
      case QUADRATIC -> 1 - apart * apart;
    };
  }

  /** The weight that a code has on average against the codes of the other coder. */
  private double mean(Weights weights, int code, double[] shares) {
    double mean = 0;
    for (int other = 0; other < shares.length; other++) {
      mean += shares[other] * weight(weights, code, other);
    }
    return mean;
  }

  private static double root(double variance) {
    return Math.sqrt(Double.isNaN(variance) ? variance : Math.max(0, variance));
  }
}
