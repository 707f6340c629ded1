// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * Whether what a regression leaves looks as its figures assume. Rows are counted from 1 among the
 * complete ones; rows that decide a coefficient alone are passed over.
 *
 * <p>Breusch and Pagan 1979: the squares of the residuals on the predictors, as they wrote it and
 * with n R2 after Koenker 1981; White 1980 in its special form, on fitted and fitted squared.
 * RESET: Ramsey 1969, fitted squared and cubed added. Durbin and Watson 1950, d = sum (e(i) -
 * e(i-1))2 / sum e2, p by the normal distribution with the exact first two moments of d. {@link
 * ShapiroWilk} of the residuals as they are and in units of their error, {@link JarqueBera}.
 * Condition numbers: largest over smallest singular value, of the standardised predictors and of
 * the columns with the constant at unit length (Belsley, Kuh and Welsch 1980). Bonferroni p of the
 * largest rstudent: n times its p.
 *
 * @param conditions the two condition numbers
 * @param groups each test or look by its name
 */
public record Diagnostics(Figures conditions, SequencedMap<String, Figures> groups) {

  /** Keeps its own copy. */
  public Diagnostics {
    groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
  }

  /** All of them; each is absent, with the reason, where no error can be reckoned. */
  static Diagnostics of(Residuals residuals) {
    var triangle = residuals.triangle();
    var trouble = LinearFit.trouble(triangle);
    String why = trouble.orElse("not defined");
    double[] left = residuals.residuals();
    if (trouble.isPresent()) {
      Arrays.fill(left, Double.NaN);
    }
    var moments = Moments.of(left);
    var groups = new LinkedHashMap<String, Figures>();
    groups.put("residuals", shape(left, moments, why));
    groups.put("shapiro_wilk_raw", sound(trouble, ShapiroWilk.of(left)));
    groups.put("shapiro_wilk_rstandard", sound(trouble, ShapiroWilk.of(residuals.standardised())));
    groups.put("jarque_bera", sound(trouble, JarqueBera.of(moments)));
    groups.putAll(new Spread(residuals, left).groups(why));
    groups.put("durbin_watson", new DurbinWatson(residuals, left).figures(why));
    groups.put("reset_2_3", reset(residuals, why));
    groups.putAll(rows(residuals, why));
    return new Diagnostics(conditions(triangle), groups);
  }

  private static Figures shape(double[] left, Moments moments, String why) {
    return Figures.none()
        .and("mean_abs", Arrays.stream(left).map(Math::abs).average().orElse(Double.NaN), why)
        .and("min", moments.min(), why)
        .and("max", moments.max(), why)
        .and("skew_type1", Descriptives.skewness(moments), why)
        .and("kurt_excess_type1", Descriptives.kurtosis(moments), why);
  }

  /** The figures where the fit is sound, or that it is not. */
  private static Figures sound(Optional<String> trouble, Figures figures) {
    if (trouble.isEmpty()) {
      return figures;
    }
    var none = Figures.none();
    for (String name : figures.byName().keySet()) {
      none = none.and(name, Figure.none(trouble.get()));
    }
    return none;
  }

  private static Figures reset(Residuals residuals, String why) {
    var triangle = residuals.triangle();
    double middle = triangle.means()[triangle.rank()];
    double[] above = residuals.fitted();
    double[] outcome = residuals.residuals();
    for (int i = 0; i < above.length; i++) {
      outcome[i] += above[i];
      // With the mean taken off, the powers span the same space and are less alike.
      above[i] -= middle;
    }
    var columns = Columns.none();
    for (int j = 0; j < triangle.rank(); j++) {
      columns = columns.and("u" + j, residuals.basis()[j]);
    }
    columns =
        columns
            .and("2", Arrays.stream(above).map(f -> f * f).toArray())
            .and("3", Arrays.stream(above).map(f -> f * f * f).toArray());
    var larger = Triangle.of(columns.and("y", outcome), "y", columns.names());
    double df1 = larger.rank() - (double) triangle.rank();
    double f =
        LinearFit.trouble(triangle).or(() -> LinearFit.trouble(larger)).isPresent()
            ? Double.NaN
            : (larger.regressionSquares() - triangle.regressionSquares())
                / df1
                / (larger.residualSquares() / larger.df());
    return Figures.none()
        .and("F", f, why)
        .and("df1", df1, why)
        .and("df2", larger.df(), why)
        .and("p", Tails.f(f, df1, larger.df()), why);
  }

  private static SequencedMap<String, Figures> rows(Residuals residuals, String why) {
    var triangle = residuals.triangle();
    double n = triangle.rows();
    double p = triangle.rank() + 1.0;
    boolean none = LinearFit.trouble(triangle).isPresent();
    var leverage = new Look(residuals.leverage(), n == 0, why);
    var cooks = new Look(residuals.cooks(), none, why);
    var standardised = new Look(residuals.standardised(), none, why);
    var studentised = new Look(residuals.studentised(), none, why);
    double outlier = Tails.twoSidedT(studentised.largest(), triangle.df() - 1);
    var groups = new LinkedHashMap<String, Figures>();
    groups.put(
        "leverage",
        Figures.none()
            .and("mean", p / n, why)
            .and("max", leverage.largest(), why)
            .and("which_max_row", leverage.row(), why)
            .and("n_above_2p_n", leverage.above(2 * p / n))
            .and("n_above_3p_n", leverage.above(3 * p / n)));
    groups.put(
        "cooks",
        Figures.none()
            .and("max", cooks.largest(), why)
            .and("which_max_row", cooks.row(), why)
            .and("n_above_4_n", cooks.above(4 / n)));
    groups.put(
        "rstandard",
        Figures.none()
            .and("max_abs", standardised.largest(), why)
            .and("n_abs_gt_2", standardised.above(2))
            .and("n_abs_gt_3", standardised.above(3)));
    groups.put(
        "rstudent",
        Figures.none()
            .and("max_abs", studentised.largest(), why)
            .and("bonferroni_p", Math.min(1, n * outlier), why));
    return groups;
  }

  private static Figures conditions(Triangle triangle) {
    int k = triangle.rank();
    double[][] centred = new double[k][k];
    double[][] whole = new double[k + 1][k + 1];
    double root = Math.sqrt((double) triangle.rows());
    whole[0][0] = 1;
    for (int j = 0; j < k; j++) {
      double mean = triangle.means()[j] * root;
      double length = Math.hypot(mean, triangle.norms()[j]);
      whole[0][j + 1] = mean / length;
      for (int i = 0; i <= j; i++) {
        centred[i][j] = triangle.r()[i][j] / triangle.norms()[j];
        whole[i + 1][j + 1] = triangle.r()[i][j] / length;
      }
    }
    boolean collinear = !triangle.refused().isEmpty();
    String why = collinear ? "the predictors are collinear" : "there is no predictor";
    return Figures.none()
        .and(
            "condition_number_predictor_correlation",
            collinear || k == 0 ? Double.NaN : condition(centred),
            why)
        .and("condition_number_belsley_scaled", collinear ? Double.NaN : condition(whole), why);
  }

  private static double condition(double[][] matrix) {
    int k = matrix.length;
    var svd = DecompositionFactory_DDRM.svd(k, k, false, false, true);
    if (!svd.decompose(new DMatrixRMaj(matrix))) {
      return Double.NaN;
    }
    double[] singular = Arrays.copyOf(svd.getSingularValues(), k);
    return Arrays.stream(singular).max().orElse(Double.NaN)
        / Arrays.stream(singular).min().orElse(Double.NaN);
  }
}
