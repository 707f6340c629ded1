// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Linear regression by least squares with a constant.
 *
 * <p>B = (X'X)^-1 X'y, s2 = SSE / (n - k - 1), Var(B) = s2 (X'X)^-1, by QR of the centred columns.
 * R2 = 1 - SSE / SST; F = (SSR / k) / s2; logLik = -n/2 (log(2 pi SSE / n) + 1); AIC and BIC count
 * sigma as a parameter, as R does. For each term: t, p and the 95 % interval with n - k - 1 degrees
 * of freedom; beta_std = B sd(x) / sd(y) of the column as entered; VIF is the diagonal of the
 * inverse correlation matrix; semipartial r2 = t2 (1 - R2) / df; HC3 after MacKinnon and White 1985
 * (doi:10.1016/0304-4076(85)90158-7).
 *
 * <p>A row with a missing value (NaN) in any column of the model is left out. A predictor that has
 * one value, or that earlier ones give, has no figures but a reason, and the others are reckoned
 * without it, as in R. Where the outcome does not vary, or the fit is perfect, what would be
 * rounding is no figure.
 */
public final class Regression {

  private final Triangle triangle;
  private final List<String> predictors;
  private final Figures figures;
  private final List<Coefficient> coefficients;
  private final double[][] vcov;
  private final Seen seen;

  /** What was looked at row by row, as far as it was. */
  private record Seen(
      Optional<RobustSums> robust,
      Optional<Residuals> residuals,
      Optional<DiagnosticSums> diagnostics) {}

  private Regression(Triangle triangle, List<String> predictors, Seen seen) {
    this.triangle = triangle;
    this.predictors = List.copyOf(predictors);
    this.seen = seen;
    var fit = new LinearFit(triangle, seen.robust);
    figures = fit.figures(predictors.size());
    coefficients = fit.coefficients(predictors);
    vcov = fit.vcov();
  }

  /** The outcome on these predictors, in this order, over the rows in which none is missing. */
  public static Regression of(Columns columns, String outcome, List<String> predictors) {
    refuseMistakes(outcome, predictors);
    var names = new ArrayList<>(predictors);
    names.add(outcome);
    var whole = Whole.of(Block.of(columns), names);
    var triangle = Triangle.of(columns.only(names).complete(), outcome, predictors);
    var rows = FittedRows.of(triangle, names, whole);
    return new Regression(
        triangle,
        predictors,
        new Seen(
            Optional.of(RobustSums.of(rows)),
            Optional.of(new Residuals(triangle, rows)),
            Optional.of(DiagnosticSums.of(triangle, rows))));
  }

  /**
   * The same from co-moments alone, by Cholesky of the scaled cross-products; without the rows
   * there is no HC3 and nothing to look at row by row. Rounding costs as many digits as the VIF
   * has, by QR only half as many; a predictor whose VIF passes 1e8 is refused here.
   */
  public static Regression of(CoMoments moments, String outcome, List<String> predictors) {
    refuseMistakes(outcome, predictors);
    return new Regression(
        Triangle.of(moments, outcome, predictors),
        predictors,
        new Seen(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** The same once its rows were looked at. */
  Regression with(RobustSums robust, Optional<DiagnosticSums> diagnostics) {
    return new Regression(
        triangle, predictors, new Seen(Optional.of(robust), Optional.empty(), diagnostics));
  }

  static void refuseMistakes(String outcome, List<String> predictors) {
    if (Set.copyOf(predictors).size() < predictors.size()) {
      throw new IllegalArgumentException("a predictor stands twice in " + predictors);
    }
    if (predictors.contains(outcome)) {
      throw new IllegalArgumentException("the outcome " + outcome + " is no predictor of itself");
    }
  }

  /** n, R2, F and the other figures of the whole model. */
  public Figures figures() {
    return figures;
  }

  /** The constant, then each predictor as entered. */
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  /** The figures of one term; a term that was never entered is a mistake of the caller. */
  public Figures coefficient(String term) {
    return coefficients.stream()
        .filter(each -> each.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no term " + term))
        .figures();
  }

  /**
   * A weighted sum of coefficients, such as a slope or a predicted value: B, and its test with the
   * degrees of freedom of the model. Without one of its terms there is none of it.
   */
  public Figures combined(Map<String, Double> weights) {
    var standing = standing();
    double df = triangle.df();
    double sum = 0;
    double variance = 0;
    var why = LinearFit.trouble(triangle);
    for (var one : weights.entrySet()) {
      sum += one.getValue() * coefficient(one.getKey()).number("B");
      int row = standing.indexOf(one.getKey());
      if (row < 0) {
        why = Optional.of(one.getKey() + " " + triangle.refused().get(one.getKey()));
      }
      for (var other : weights.entrySet()) {
        int column = standing.indexOf(other.getKey());
        variance +=
            row < 0 || column < 0
                ? Double.NaN
                : one.getValue() * other.getValue() * vcov[row][column];
      }
    }
    double se = Math.sqrt(variance);
    double half = Tails.tQuantile(0.975, df) * se;
    String reason = why.orElse("not defined");
    return Figures.none()
        .and("B", sum, reason)
        .and("SE", se, reason)
        .and("t", sum / se, reason)
        .and("df", df, reason)
        .and("p", Tails.twoSidedT(sum / se, df), reason)
        .and(Interval.around(sum, half).named("ci95", reason));
  }

  /** The constant and the predictors that stand: the rows and columns of {@link #vcov}. */
  public List<String> standing() {
    var names = new ArrayList<>(List.of(Coefficient.INTERCEPT));
    names.addAll(triangle.kept());
    return names;
  }

  /** The predictors that do not stand, each with the reason. */
  public Map<String, String> refused() {
    return triangle.refused();
  }

  /** Covariances of the standing coefficients; NaN where no degrees of freedom are left. */
  public double[][] vcov() {
    double[][] copy = new double[vcov.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = vcov[i].clone();
    }
    return copy;
  }

  /** What is left row by row; empty where the rows are not at hand. */
  public Optional<Residuals> residuals() {
    return seen.residuals;
  }

  /** Whether what is left looks as the figures assume; empty where the rows were not looked at. */
  public Optional<Diagnostics> diagnostics() {
    return seen.diagnostics.map(Diagnostics::of);
  }

  Triangle triangle() {
    return triangle;
  }

  /**
   * What this model explains beyond a smaller one over the same rows: delta R2 and F_change =
   * (difference of SSE / df1) / (SSE / df2) of this one.
   */
  public Figures changeFrom(Regression smaller) {
    if (triangle.rows() != smaller.triangle.rows()) {
      throw new IllegalArgumentException(
          "a change over %d rows is not from %d"
              .formatted(triangle.rows(), smaller.triangle.rows()));
    }
    double df1 = triangle.rank() - (double) smaller.triangle.rank();
    double df2 = triangle.df();
    double more = triangle.regressionSquares() - smaller.triangle.regressionSquares();
    var change = LinearFit.trouble(triangle);
    if (change.isEmpty() && df1 == 0) {
      change = Optional.of("the added predictors bring nothing that was not there");
    }
    String why = change.orElse("not defined");
    double f = change.isPresent() ? Double.NaN : more / df1 / (triangle.residualSquares() / df2);
    return Figures.none()
        .and("delta_R2", figures.number("R2") - smaller.figures.number("R2"), why)
        .and("delta_R2_adj", figures.number("R2_adj") - smaller.figures.number("R2_adj"), why)
        .and("F_change", f, why)
        .and("df1", df1, why)
        .and("df2", df2, why)
        .and("p_change", Tails.f(f, df1, df2), why);
  }

  /** What this model explains beyond the mean alone. */
  public Figures changeFromMean() {
    return Figures.none()
        .and("delta_R2", figures.get("R2"))
        .and("delta_R2_adj", figures.get("R2_adj"))
        .and("F_change", figures.get("F"))
        .and("df1", figures.get("df1"))
        .and("df2", figures.get("df2"))
        .and("p_change", figures.get("p"));
  }
}
