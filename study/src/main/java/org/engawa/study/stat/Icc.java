// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/**
 * Intraclass correlations of raters who rated the same targets with numbers, all six forms of
 * Shrout and Fleiss 1979, doi:10.1037/0033-2909.86.2.420: (1) raters differ from target to target,
 * (2) raters are a sample, (3) raters are these; of one rater, and of the mean of all k.
 *
 * <p>From the mean squares of targets (rows), raters (columns), error and within. At most 1. A
 * target that lacks a rating is left out.
 *
 * @param figures the mean squares and {@code ICC1_k}, {@code ICC2_k}, {@code ICC3_k}
 * @param icc11 {@code icc}, its 95 % interval, F and p
 * @param icc21 {@code icc} and the 95 % interval of Shrout and Fleiss
 * @param icc31 as of the first
 */
public record Icc(Figures figures, Figures icc11, Figures icc21, Figures icc31) {

  /** Of columns of ratings, one for each rater; NaN is missing. */
  public static Icc of(double[]... raters) {
    double[][] targets = Coders.complete(raters);
    return new Squares(targets, raters.length).icc();
  }

  private static final class Squares {

    private final double n;
    private final double k;
    private final double rows;
    private final double columns;
    private final double error;
    private final double within;
    private final String none;

    Squares(double[][] targets, int raters) {
      n = targets.length;
      k = raters;
      double grand = Arrays.stream(targets).flatMapToDouble(Arrays::stream).average().orElse(0);
      double[] raterSums = new double[raters];
      double ofRows = 0;
      for (double[] target : targets) {
        ofRows += k * Math.pow(Arrays.stream(target).average().orElseThrow() - grand, 2);
        for (int rater = 0; rater < raters; rater++) {
          raterSums[rater] += target[rater] - grand;
        }
      }
      double ofColumns = Arrays.stream(raterSums).map(sum -> sum * sum / n).sum();
      double ofError = 0;
      for (double[] target : targets) {
        double row = Arrays.stream(target).average().orElseThrow();
        for (int rater = 0; rater < raters; rater++) {
          ofError += Math.pow(target[rater] - row - raterSums[rater] / n, 2);
        }
      }
      rows = ofRows / (n - 1);
      columns = ofColumns / (k - 1);
      error = ofError / ((n - 1) * (k - 1));
      within = (ofColumns + ofError) / (n * (k - 1));
      none = n < 2 ? "fewer than two targets were rated by all" : "the ratings do not differ";
    }

    Icc icc() {
      var figures =
          Figures.none()
              .and("n_targets", new Figure.Value(n))
              .and("n_raters", new Figure.Value(k))
              .and("ms_rows", rows, none)
              .and("ms_cols", n < 2 ? Double.NaN : columns, none)
              .and("ms_error", error, none)
              .and("ms_within", n < 2 ? Double.NaN : within, none)
              .and("ICC1_k", (rows - within) / rows, none)
              .and("ICC2_k", (rows - error) / (rows + (columns - error) / n), none)
              .and("ICC3_k", (rows - error) / rows, none);
      return new Icc(
          figures, against(within, n * (k - 1)), sampled(), against(error, (n - 1) * (k - 1)));
    }

    /** The first and the third kind differ in what the targets are held against. */
    private Figures against(double square, double df2) {
      double df1 = n - 1;
      double f = square > 0 ? rows / square : Double.NaN;
      double low = f / Tails.fQuantile(0.975, df1, df2);
      double high = f * Tails.fQuantile(0.975, df2, df1);
      String certain = n < 2 || rows == 0 ? none : "the raters never differ";
      return Figures.none()
          .and("icc", (rows - square) / (rows + (k - 1) * square), none)
          .and(
              new Interval((low - 1) / (low + k - 1), (high - 1) / (high + k - 1))
                  .named("ci95", certain))
          .and("F", f, certain)
          .and("p", Tails.f(f, df1, df2), certain);
    }

    private Figures sampled() {
      double icc = (rows - error) / (rows + (k - 1) * error + k * (columns - error) / n);
      double f = columns / error;
      double others = n * (1 + (k - 1) * icc) - k * icc;
      double top = (k - 1) * (n - 1) * Math.pow(k * icc * f + others, 2);
      double bottom = (n - 1) * Math.pow(k * icc * f, 2) + others * others;
      double df = top / bottom;
      double lower = Tails.fQuantile(0.975, n - 1, df);
      double upper = Tails.fQuantile(0.975, df, n - 1);
      double noise = k * columns + (k * n - k - n) * error;
      return Figures.none()
          .and("icc", icc, none)
          .and(
              new Interval(
                      n * (rows - lower * error) / (lower * noise + n * rows),
                      n * (upper * rows - error) / (noise + n * upper * rows))
                  .named(
                      "ci95_shrout_fleiss", n < 2 || rows == 0 ? none : "the raters never differ"));
    }
  }
}
