// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/**
 * Whether two ways of sorting people hang together, by the counts of a table.
 *
 * <p>{@code chi2 = Σ (o − e)²/e} (Pearson) without Yates's correction except {@code chi2_yates},
 * {@code G2 = 2 Σ o ln(o/e)}, both against χ² with (r − 1)(c − 1) degrees of freedom; {@code
 * cramers_v = √(χ²/(n (min(r, c) − 1)))}, 0 to 1; {@code contingency_C = √(χ²/(n + χ²))}. Fisher's
 * exact p for every table that is small enough, and for 2 × 2 its odds ratio. Standardised
 * residuals are those of Haberman 1973, doi:10.2307/2529686.
 *
 * <p>With an empty row or column no expected count is above 0 there, and nothing is defined.
 *
 * @param figures all figures of the table
 * @param expected counts if the two were independent, as the table is
 * @param pearsonResiduals {@code (o − e)/√e}
 * @param standardizedResiduals those divided by {@code √((1 − row share)(1 − column share))}
 */
public record Contingency(
    Figures figures,
    double[][] expected,
    double[][] pearsonResiduals,
    double[][] standardizedResiduals) {

  private static final String EMPTY = "a row or a column of the table is empty";

  /** Of counts by row and column, at least 2 × 2; refuses rows of different lengths. */
  public static Contingency of(long[][] counts) {
    check(counts);
    double[] rows = Arrays.stream(counts).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    double[] columns = new double[counts[0].length];
    for (long[] row : counts) {
      for (int j = 0; j < columns.length; j++) {
        columns[j] += row[j];
      }
    }
    double n = Arrays.stream(rows).sum();
    double[][] expected = new double[rows.length][columns.length];
    double[][] pearson = new double[rows.length][columns.length];
    double[][] standardized = new double[rows.length][columns.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        expected[i][j] = rows[i] * columns[j] / n;
        pearson[i][j] = (counts[i][j] - expected[i][j]) / Math.sqrt(expected[i][j]);
        standardized[i][j] = pearson[i][j] / Math.sqrt((1 - rows[i] / n) * (1 - columns[j] / n));
      }
    }
    boolean empty = Arrays.stream(rows).anyMatch(r -> r == 0) || contains0(columns);
    return new Contingency(
        figures(counts, expected, n).and(exact(counts, empty)), expected, pearson, standardized);
  }

  private static boolean contains0(double[] margins) {
    return Arrays.stream(margins).anyMatch(margin -> margin == 0);
  }

  private static void check(long[][] counts) {
    if (counts.length < 2 || counts[0].length < 2) {
      throw new IllegalArgumentException("a table of at least 2 × 2 counts is needed");
    }
    for (long[] row : counts) {
      if (row.length != counts[0].length) {
        throw new IllegalArgumentException(
            "a row has " + row.length + " counts and another " + counts[0].length);
      }
      for (long count : row) {
        if (count < 0) {
          throw new IllegalArgumentException("count " + count + " must be 0 or more");
        }
      }
    }
  }

  private static Figures figures(long[][] counts, double[][] expected, double n) {
    double chi2 = 0;
    double yates = 0;
    double g2 = 0;
    double least = Double.POSITIVE_INFINITY;
    double off = Double.POSITIVE_INFINITY;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[0].length; j++) {
        least = Math.min(least, expected[i][j]);
        off = Math.min(off, Math.abs(counts[i][j] - expected[i][j]));
      }
    }
    // The correction is never larger than the distance itself.
    double correction = Math.min(0.5, off);
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[0].length; j++) {
        double distance = Math.abs(counts[i][j] - expected[i][j]);
        chi2 += distance * distance / expected[i][j];
        yates += (distance - correction) * (distance - correction) / expected[i][j];
        g2 += counts[i][j] == 0 ? 0 : 2 * counts[i][j] * Math.log(counts[i][j] / expected[i][j]);
      }
    }
    int side = Math.min(counts.length, counts[0].length);
    double df = (counts.length - 1.0) * (counts[0].length - 1);
    var figures =
        Figures.none()
            .and("chi2", chi2, EMPTY)
            .and("df", new Figure.Value(df))
            .and("p", Tails.chiSquare(chi2, df), EMPTY)
            .and("min_expected", least, EMPTY)
            .and("G2", Double.isNaN(chi2) ? Double.NaN : g2, EMPTY)
            .and("G2_p", Double.isNaN(chi2) ? Double.NaN : Tails.chiSquare(g2, df), EMPTY)
            .and("cramers_v", Math.sqrt(chi2 / (n * (side - 1))), EMPTY)
            .and("contingency_C", Math.sqrt(chi2 / (n + chi2)), EMPTY);
    return df > 1
        ? figures
        : figures.and("chi2_yates", yates, EMPTY).and("p_yates", Tails.chiSquare(yates, df), EMPTY);
  }

  private static Figures exact(long[][] counts, boolean empty) {
    if (counts.length > 2 || counts[0].length > 2) {
      return Figures.none().and("fisher_p", empty ? Figure.none(EMPTY) : FisherTable.p(counts));
    }
    return FisherExact.of(new TwoByTwo(counts[0][0], counts[0][1], counts[1][0], counts[1][1]));
  }

  /** The effects of a 2 × 2 table of counts. */
  public static TwoByTwo twoByTwo(long[][] counts) {
    check(counts);
    if (counts.length != 2 || counts[0].length != 2) {
      throw new IllegalArgumentException(
          "a table of 2 × 2 counts, not " + counts.length + " × " + counts[0].length);
    }
    return new TwoByTwo(counts[0][0], counts[0][1], counts[1][0], counts[1][1]);
  }
}
