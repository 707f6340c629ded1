// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reliability from complete answers, for which their moments are enough.
 *
 * <p>{@code alpha_raw}, {@code alpha_std}, {@code mean_interitem_r}, {@code ase_duhachek}, Feldt's
 * interval, mean and deviation of the sum, {@code sem_raw_alpha = s √(1 − α)}, {@code
 * guttman_lambda6}, and for two items {@code spearman_brown_2item = 2r/(1 + r)}. For each item
 * mean, deviation, r with the sum and with the rest (without the item), and both alphas without it,
 * which two items do not define.
 *
 * @param figures of the scale
 * @param items of each item
 * @param omegaOfCorrelations one factor of the correlations; none below three items
 * @param omegaOfCovariances one factor of the covariances
 */
public record ListwiseReliability(
    Figures figures,
    List<Reliability.Item> items,
    Optional<OneFactor> omegaOfCorrelations,
    Optional<OneFactor> omegaOfCovariances) {

  private static final String SAME = "an item does not vary, or fewer than two complete answers";
  private static final String SINGLE = "fewer than two items";
  private static final String SPREAD = "the sum does not vary, or fewer than two complete answers";

  /** Keeps its own copy. */
  public ListwiseReliability {
    items = List.copyOf(items);
  }

  /** Of items whose answers were gathered. */
  static ListwiseReliability of(List<String> names, AnswerSums answers) {
    int k = answers.items();
    double[] means = new double[k];
    double[][] covariances = new double[k][k];
    for (int i = 0; i < k; i++) {
      means[i] = answers.complete(i, i).meanX() + answers.middle();
      for (int j = 0; j < k; j++) {
        covariances[i][j] = answers.complete(i, j).covariance();
      }
    }
    long n = answers.complete(0, 0).n();
    double[][] correlations = Matrices.correlations(covariances);
    List<Reliability.Item> items = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      items.add(new Reliability.Item(names.get(i), item(i, means[i], covariances, correlations)));
    }
    return new ListwiseReliability(
        scale(n, Matrices.sum(means), covariances, correlations),
        items,
        OneFactor.of(correlations),
        OneFactor.of(covariances));
  }

  private static Figures scale(
      long n, double mean, double[][] covariances, double[][] correlations) {
    int k = covariances.length;
    double alpha = Alpha.raw(covariances);
    double sd = Math.sqrt(Matrices.sum(covariances));
    double r = k == 2 ? correlations[0][1] : Double.NaN;
    String spread = k < 2 ? SINGLE : SPREAD;
    String same = k < 2 ? SINGLE : SAME;
    return Figures.none()
        .and("alpha_raw", alpha, spread)
        .and("alpha_std", Alpha.standardized(correlations), same)
        .and("mean_interitem_r", Alpha.meanR(correlations), same)
        .and("ase_duhachek", Alpha.error(covariances, n), spread)
        .and(Alpha.feldt95(alpha, n, k).named("alpha_ci95_feldt", spread))
        .and("sum_mean", mean, "no complete answers")
        .and("sum_sd", sd, "fewer than two complete answers")
        .and("sem_raw_alpha", sd * Math.sqrt(1 - alpha), spread)
        .and("spearman_brown_2item", 2 * r / (1 + r), k == 2 ? SAME : "not two items")
        .and(
            "guttman_lambda6",
            k < 3 ? Double.NaN : Alpha.lambda6(correlations),
            k < 3 ? "fewer than three items" : "an item is constant or given by the others");
  }

  private static Figures item(int i, double mean, double[][] covariances, double[][] correlations) {
    double variance = covariances[i][i];
    double withAll = Matrices.sum(covariances[i]);
    double all = Matrices.sum(covariances);
    double rest = all - 2 * withAll + variance;
    double sd = Math.sqrt(variance);
    String few = "fewer than three items";
    boolean left = covariances.length > 2;
    double[][] others = Matrices.without(covariances, i);
    double[][] otherR = Matrices.without(correlations, i);
    return Figures.none()
        .and("mean", mean, "no complete answers")
        .and("sd", sd, "fewer than two complete answers")
        .and("item_total_r", withAll / (sd * Math.sqrt(all)), SAME)
        .and(
            "item_rest_r",
            rest > 0 ? (withAll - variance) / (sd * Math.sqrt(rest)) : Double.NaN,
            SAME)
        .and("alpha_if_deleted", left ? Alpha.raw(others) : Double.NaN, left ? SPREAD : few)
        .and(
            "alpha_std_if_deleted",
            left ? Alpha.standardized(otherR) : Double.NaN,
            left ? SAME : few);
  }
}
