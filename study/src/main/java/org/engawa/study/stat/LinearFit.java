// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a regression from its triangle. */
final class LinearFit {

  /** What is left below this share of the outcome is rounding. */
  private static final double PERFECT = 1e-13;

  private static final List<String> OF_PREDICTORS =
      List.of(
          "beta_std",
          "beta_std_se_naive",
          "vif",
          "tolerance",
          "zero_order_r",
          "partial_r",
          "semipartial_r",
          "semipartial_r2");

  private final Triangle triangle;
  private final Optional<RobustSums> robust;
  private final double[][] inverse;
  private final double[] b;
  private final Optional<String> trouble;
  private final double variance;

  LinearFit(Triangle triangle, Optional<RobustSums> robust) {
    this.triangle = triangle;
    this.robust = robust;
    inverse = triangle.inverse();
    b = triangle.coefficients();
    trouble = trouble(triangle);
    variance = trouble.isEmpty() ? triangle.residualSquares() / triangle.df() : Double.NaN;
  }

  /** Why nothing can be said about the error of a fit. */
  static Optional<String> trouble(Triangle triangle) {
    if (triangle.rows() == 0) {
      return Optional.of("no row is complete");
    }
    if (triangle.totalSquares() == 0) {
      return Optional.of("the outcome has one value in all rows");
    }
    if (!Double.isFinite(triangle.totalSquares())) {
      return Optional.of("the outcome is too large to be squared");
    }
    if (triangle.df() < 1) {
      return Optional.of("no degrees of freedom are left");
    }
    return Math.sqrt(triangle.residualSquares()) < PERFECT * Math.sqrt(triangle.totalSquares())
        ? Optional.of("the fit is perfect, what is left is rounding")
        : Optional.empty();
  }

  Figures figures(int predictors) {
    double n = triangle.rows();
    double k = triangle.rank();
    double df = triangle.df();
    boolean varies = n > 0 && triangle.totalSquares() > 0;
    double sse = triangle.residualSquares();
    double sst = triangle.totalSquares();
    double left = sse / sst;
    double r2 = !varies ? Double.NaN : left < 0.5 ? 1 - left : triangle.regressionSquares() / sst;
    double f = triangle.regressionSquares() / k / variance;
    double logLik =
        trouble.isPresent() ? Double.NaN : -n / 2 * (Math.log(2 * Math.PI * sse / n) + 1);
    double parameters = k + 2;
    String why = trouble.orElse("there is no predictor");
    String flat = trouble.orElse("not defined");
    return Figures.none()
        .and("n", n, why)
        .and("k_predictors", predictors, why)
        .and("R2", r2, flat)
        .and("R2_adj", df < 1 ? Double.NaN : 1 - (1 - r2) * ((n - 1) / df), why)
        .and("R", Math.sqrt(r2), flat)
        .and("F", f, why)
        .and("df1", k, why)
        .and("df2", df, why)
        .and("p", Tails.f(f, k, df), why)
        .and("ss_regression", varies ? triangle.regressionSquares() : Double.NaN, flat)
        .and("ss_residual", varies ? sse : Double.NaN, flat)
        .and("ss_total", n > 0 ? sst : Double.NaN, flat)
        .and("residual_se", Math.sqrt(variance), why)
        .and("logLik", logLik, why)
        .and("AIC", 2 * parameters - 2 * logLik, why)
        .and("BIC", Math.log(n) * parameters - 2 * logLik, why)
        .and("cohens_f2", triangle.regressionSquares() / triangle.df() / variance, why);
  }

  List<Coefficient> coefficients(List<String> predictors) {
    var all = new ArrayList<Coefficient>();
    all.add(new Coefficient(Coefficient.INTERCEPT, error(-1)));
    for (String name : predictors) {
      int place = triangle.kept().indexOf(name);
      all.add(new Coefficient(name, place < 0 ? refused(name) : standing(place)));
    }
    return all;
  }

  /** Covariances; the constant first. */
  double[][] vcov() {
    int size = b.length + 1;
    double[][] vcov = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        vcov[i][j] = variance * product(row(i - 1), row(j - 1));
      }
    }
    vcov[0][0] += variance / triangle.rows();
    return vcov;
  }

  /** The row of R^-1 of a predictor; of the constant, minus the means times R^-1. */
  private double[] row(int place) {
    if (place >= 0) {
      return inverse[place];
    }
    double[] row = new double[b.length];
    for (int j = 0; j < row.length; j++) {
      for (int i = 0; i <= j; i++) {
        row[j] -= triangle.means()[i] * inverse[i][j];
      }
    }
    return row;
  }

  private static double product(double[] a, double[] c) {
    return Householder.dot(a, c, 0, a.length);
  }

  private Figures error(int place) {
    double[] row = row(place);
    double alone = place < 0 ? 1.0 / triangle.rows() : 0;
    double estimate = place < 0 ? intercept() : b[place];
    double se = Math.sqrt(variance * (product(row, row) + alone));
    double t = estimate / se;
    double half = Tails.tQuantile(0.975, triangle.df()) * se;
    String why = trouble.orElse("no standard error");
    return Figures.none()
        .and("B", estimate, why)
        .and("SE", se, why)
        .and("t", t, why)
        .and("p", Tails.twoSidedT(t, triangle.df()), why)
        .and(Interval.around(estimate, half).named("ci95", why))
        .and(robust(row, alone, estimate));
  }

  private double intercept() {
    double constant = triangle.means()[b.length];
    for (int i = 0; i < b.length; i++) {
      constant -= b[i] * triangle.means()[i];
    }
    return constant;
  }

  private Figures robust(double[] row, double alone, double estimate) {
    double se = trouble.isPresent() || robust.isEmpty() ? Double.NaN : robust.get().hc3(row, alone);
    String why =
        trouble.orElse(
            robust.isEmpty()
                ? "the rows were not kept, only their co-moments"
                : "a row decides a coefficient alone");
    return Figures.none()
        .and("SE_HC3", se, why)
        .and("t_HC3", estimate / se, why)
        .and("p_HC3", Tails.twoSidedT(estimate / se, triangle.df()), why);
  }

  private Figures standing(int place) {
    Figures error = error(place);
    double norm = triangle.norms()[place];
    double scale = norm / triangle.norms()[b.length];
    double df = triangle.df();
    double t = error.number("t");
    double semi = t * Math.sqrt(triangle.residualSquares() / triangle.totalSquares() / df);
    double vif = triangle.refused().isEmpty() ? product(row(place), row(place)) : Double.NaN;
    String collinear = String.join(", ", triangle.refused().keySet()) + " cannot stand beside it";
    String why = trouble.orElse("no standard error");
    double zeroOrder = 0;
    for (int i = 0; i <= place; i++) {
      zeroOrder += triangle.r()[i][place] * triangle.r()[i][b.length];
    }
    return error
        .and("beta_std", b[place] * scale, why)
        .and("beta_std_se_naive", error.number("SE") * scale, why)
        .and("vif", vif * norm * norm, collinear)
        .and("tolerance", 1 / (vif * norm * norm), collinear)
        .and("zero_order_r", zeroOrder / norm / triangle.norms()[b.length], why)
        .and("partial_r", t / Math.sqrt(t * t + df), why)
        .and("semipartial_r", semi, why)
        .and("semipartial_r2", semi * semi, why);
  }

  private Figures refused(String name) {
    var reason = Figure.none(triangle.refused().getOrDefault(name, "does not stand"));
    Figures none = Figures.none();
    for (String figure : error(-1).byName().keySet()) {
      none = none.and(figure, reason);
    }
    for (String figure : OF_PREDICTORS) {
      none = none.and(figure, reason);
    }
    return none;
  }
}
