// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;

/**
 * Reliability from every pair of answers, defined as the R package psych defines it (Revelle 2022,
 * its manual): covariances over the pairs that are there, correlations from those covariances, the
 * mean of the answered items as total.
 *
 * <p>{@code ase} counts everybody who was asked. For each item: alphas, {@code G6} and mean r
 * without it, {@code raw_r} with the mean of the answered items, {@code std_r = Σⱼ rᵢⱼ/√Σ r},
 * {@code r_cor_smc_corrected} the same with squared multiple correlations in the diagonal, {@code
 * r_drop} with the sum of the others by the covariances. Unlike psych nothing is left out silently:
 * an item that does not vary leaves its figures undefined and stays in {@code alpha_raw}.
 *
 * @param figures of the scale
 * @param items of each item
 */
public record PairwiseReliability(Figures figures, List<Reliability.Item> items) {

  private static final String UNDEFINED = "an item does not vary, or too few answers";
  private static final String DEPENDENT = "an item is constant or given by the others";

  /** Keeps its own copy. */
  public PairwiseReliability {
    items = List.copyOf(items);
  }

  /** Of three items or more whose answers were gathered. */
  static PairwiseReliability of(List<String> names, AnswerSums answers) {
    int k = answers.items();
    double[][] covariances = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        covariances[i][j] = answers.pair(i, j).covariance();
      }
    }
    double[][] correlations = Matrices.correlations(covariances);
    List<Reliability.Item> items = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      var figures =
          without(Matrices.without(covariances, i), Matrices.without(correlations, i))
              .and(answers(answers, i))
              .and(relations(i, covariances, correlations));
      items.add(new Reliability.Item(names.get(i), figures));
    }
    return new PairwiseReliability(scale(covariances, correlations, answers), items);
  }

  private static Figures scale(
      double[][] covariances, double[][] correlations, AnswerSums answers) {
    double k = covariances.length;
    double mean = Alpha.meanR(correlations);
    var total = answers.means();
    double variance = total.squaresY() / (total.n() - 1.0);
    return Figures.none()
        .and("alpha_raw", Alpha.raw(covariances), UNDEFINED)
        .and("alpha_std", Alpha.standardized(correlations), UNDEFINED)
        .and("guttman_lambda6", Alpha.lambda6(correlations), DEPENDENT)
        .and("average_r", mean, UNDEFINED)
        .and("signal_noise", k * mean / (1 - mean), UNDEFINED)
        .and("ase", Alpha.error(covariances, answers.rows()), UNDEFINED)
        .and("mean_of_item_means", total.meanY() + answers.middle(), "no answers")
        .and(
            "sd_of_item_means",
            total.n() < 2 ? Double.NaN : Math.sqrt(variance),
            "fewer than two people with answers")
        .and("median_r", medianR(correlations), UNDEFINED);
  }

  private static double medianR(double[][] correlations) {
    return Double.isNaN(Matrices.sum(correlations))
        ? Double.NaN
        : Quantile.median(Matrices.offDiagonal(correlations));
  }

  private static Figures without(double[][] covariances, double[][] correlations) {
    return Figures.none()
        .and("alpha_raw_if_deleted", Alpha.raw(covariances), UNDEFINED)
        .and("alpha_std_if_deleted", Alpha.standardized(correlations), UNDEFINED)
        .and("G6_if_deleted", Alpha.lambda6(correlations), DEPENDENT)
        .and("average_r_if_deleted", Alpha.meanR(correlations), UNDEFINED);
  }

  private static Figures answers(AnswerSums answers, int item) {
    var own = answers.pair(item, item);
    var raw = answers.total(item).correlation();
    return Figures.none()
        .and("n", new Figure.Value(own.n()))
        .and("raw_r", raw.r(), raw.why())
        .and("mean", own.meanX() + answers.middle(), Moments.tooFew(1))
        .and("sd", Math.sqrt(own.covariance()), Moments.tooFew(2));
  }

  private static Figures relations(int i, double[][] covariances, double[][] correlations) {
    double[] smc = Alpha.squaredMultiple(correlations);
    double sumR = Matrices.sum(correlations);
    double row = Matrices.sum(correlations[i]);
    double corrected = sumR - correlations.length + Matrices.sum(smc);
    double withAll = Matrices.sum(covariances[i]);
    double variance = covariances[i][i];
    double rest = Matrices.sum(covariances) - 2 * withAll + variance;
    return Figures.none()
        .and("std_r", row / Math.sqrt(sumR), UNDEFINED)
        .and("r_cor_smc_corrected", (row - 1 + smc[i]) / Math.sqrt(corrected), DEPENDENT)
        .and("r_drop", (withAll - variance) / Math.sqrt(variance * rest), UNDEFINED);
  }
}
