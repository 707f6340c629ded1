// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a scale of k items scores where m of them are missing. Items are handed in with reversed
 * ones already turned; a score that the rule does not give is NaN.
 */
public enum MissingAnswers {

  /** The sum of all, only where none is missing. */
  SUM_STRICT,

  /** The mean of the answered ones times k, where {@code m ≤ ⌊0.2 k⌋}. */
  SUM_PRORATED_80,

  /** The mean of the answered ones times k, where {@code m ≤ ⌊0.5 k⌋}. */
  SUM_PRORATED_50,

  /** The mean of the answered ones, wherever one is answered. */
  MEAN_ANY,

  /**
   * The sum with the median of the item (type 7) in the place of a missing answer; it takes the
   * spread out of the scores and is here for comparison.
   */
  SUM_ITEM_MEDIAN_IMPUTED;

  /** The score of each row of items of one length, in which NaN is missing. */
  public double[] scores(double[]... items) {
    int rows = Listwise.rows(items);
    IntToDoubleFunction score =
        switch (this) {
          case SUM_STRICT -> prorated(items, 0);
          // Whole fifths and halves, since 0.2 k in doubles may fall just short of a number.
          case SUM_PRORATED_80 -> prorated(items, items.length / 5);
          case SUM_PRORATED_50 -> prorated(items, items.length / 2);
          case MEAN_ANY -> {
            double[] means = Answered.means(items);
            yield row -> means[row];
          }
          case SUM_ITEM_MEDIAN_IMPUTED -> imputed(items);
        };
    return IntStream.range(0, rows).mapToDouble(score).toArray();
  }

  private static IntToDoubleFunction prorated(double[][] items, int mostMissing) {
    return row ->
        Listwise.missing(items, row) <= mostMissing ? Answered.prorated(items, row) : Double.NaN;
  }

  private static IntToDoubleFunction imputed(double[][] items) {
    double[] medians = Arrays.stream(items).mapToDouble(Quantile::median).toArray();
    return row ->
        IntStream.range(0, items.length)
            .mapToDouble(i -> Double.isNaN(items[i][row]) ? medians[i] : items[i][row])
            .sum();
  }
}
