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

  /** What is left below this share of a sum of squares is rounding. */
  private static final double ROUNDING = 1e-13;

  /** Keeps its own copy. */
  public Diagnostics {
    groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
  }

  /** All of them; each is absent, with the reason, where no error can be reckoned. */
  static Diagnostics of(DiagnosticSums sums) {
    var trouble = LinearFit.trouble(sums.triangle());
    String why = trouble.orElse("not defined");
    var groups = new LinkedHashMap<String, Figures>();
    groups.put("residuals", shape(sums, why));
    groups.put("shapiro_wilk_raw", sums.shapiro());
    groups.put("shapiro_wilk_rstandard", sums.shapiroStandardised());
    groups.put("jarque_bera", JarqueBera.of(sums.left()));
    var spread = sums.breuschPagan(why);
    groups.put("breusch_pagan_koenker", spread.getFirst());
    groups.put("breusch_pagan_original", spread.getLast());
    groups.put("white_special_fitted_fitted2", sums.white(why));
    groups.put("durbin_watson", sums.durbinWatson(why));
    groups.put("reset_2_3", reset(sums, why));
    groups.replaceAll((_, figures) -> sound(trouble, figures));
    groups.putAll(rows(sums, trouble));
    return new Diagnostics(conditions(sums.triangle()), groups);
  }

  private static Figures shape(DiagnosticSums sums, String why) {
    var moments = sums.left();
    return Figures.none()
        .and("mean_abs", sums.meanAbsolute(), why)
        .and("min", moments.min(), why)
        .and("max", moments.max(), why)
        .and("skew_type1", Descriptives.skewness(moments), why)
        .and("kurt_excess_type1", Descriptives.kurtosis(moments), why);
  }

  /** The figures where the fit is sound, or that it is not. */
  private static Figures sound(Optional<String> trouble, Figures figures) {
    return trouble
        .map(why -> Figures.noneOf(why, figures.byName().keySet().toArray(String[]::new)))
        .orElse(figures);
  }

  private static Figures reset(DiagnosticSums sums, String why) {
    var larger = sums.reset();
    double df1 = larger.rank() - (double) sums.triangle().rank();
    double explained = larger.regressionSquares();
    boolean rounding = larger.residualSquares() <= ROUNDING * larger.totalSquares();
    double f =
        rounding || larger.df() < 1
            ? Double.NaN
            : explained / df1 / (larger.residualSquares() / larger.df());
    return Figures.none()
        .and("F", f, why)
        .and("df1", df1, why)
        .and("df2", larger.df(), why)
        .and("p", Tails.f(f, df1, larger.df()), why);
  }

  private static SequencedMap<String, Figures> rows(DiagnosticSums sums, Optional<String> trouble) {
    var triangle = sums.triangle();
    String why = trouble.orElse("not defined");
    double n = triangle.rows();
    double p = triangle.rank() + 1.0;
    var leverage = sums.leverage();
    var cooks = sums.cooks();
    var standardised = sums.standardised();
    double outlier = Tails.twoSidedT(sums.studentised().size(), triangle.df() - 1);
    var groups = new LinkedHashMap<String, Figures>();
    groups.put(
        "leverage",
        Figures.none()
            .and("mean", p / n, why)
            .and("max", leverage.size(), why)
            .and("which_max_row", leverage.row(), why)
            .and("n_above_2p_n", n == 0 ? Double.NaN : leverage.above(0), why)
            .and("n_above_3p_n", n == 0 ? Double.NaN : leverage.above(1), why));
    var others = new LinkedHashMap<String, Figures>();
    others.put(
        "cooks",
        Figures.none()
            .and("max", cooks.size(), why)
            .and("which_max_row", cooks.row(), why)
            .and("n_above_4_n", cooks.above(0), why));
    others.put(
        "rstandard",
        Figures.none()
            .and("max_abs", standardised.size(), why)
            .and("n_abs_gt_2", standardised.above(0), why)
            .and("n_abs_gt_3", standardised.above(1), why));
    others.put(
        "rstudent",
        Figures.none()
            .and("max_abs", sums.studentised().size(), why)
            .and("bonferroni_p", Math.min(1, n * outlier), why));
    others.replaceAll((_, figures) -> sound(trouble, figures));
    groups.putAll(others);
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
