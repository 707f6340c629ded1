// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Logistic regression of an outcome of 0 and 1, with a constant.
 *
 * <p>The likelihood is maximised by Newton's steps (iteratively reweighted least squares), each by
 * QR of the weighted, standardised columns, until a step moves nothing any more. SE from (X'WX)^-1;
 * z = B / SE with a two-sided normal p; odds ratio exp(B), its 95 % interval exp(B +- 1.96 SE).
 * Deviance = -2 logLik, lr_chi2 the difference from that of the constant alone, McFadden's R2 = 1 -
 * deviance / null deviance.
 *
 * <p>A row with a missing value (NaN) is left out. A predictor that has one value, or that earlier
 * ones give, has a reason instead of figures. Where the predictors tell ones from zeros without
 * error, wholly or at a border (separation; Albert and Anderson 1984, doi:10.1093/biomet/71.1.1),
 * no maximum exists, and no figure of the model is given but n and the null deviance.
 */
public final class LogisticRegression {

  private final Figures figures;
  private final List<Coefficient> coefficients;
  private final Map<String, String> refused;

  private LogisticRegression(
      Figures figures, List<Coefficient> coefficients, Map<String, String> refused) {
    this.figures = figures;
    this.coefficients = List.copyOf(coefficients);
    this.refused = refused;
  }

  /** The outcome, of 0 and 1, on these predictors, in this order. */
  public static LogisticRegression of(Columns columns, String outcome, List<String> predictors) {
    Regression.refuseMistakes(outcome, predictors);
    var names = new ArrayList<>(predictors);
    names.add(outcome);
    var complete = columns.only(names).complete();
    double[] y = complete.get(outcome);
    for (double value : y) {
      if (value != 0 && value != 1) {
        throw new IllegalArgumentException("the outcome " + outcome + " is 0 or 1, not " + value);
      }
    }
    var triangle = Triangle.of(complete, outcome, predictors);
    var likelihood = new Likelihood(complete, y, triangle);
    var trouble = likelihood.trouble();
    var coefficients = new ArrayList<Coefficient>();
    coefficients.add(new Coefficient(Coefficient.INTERCEPT, likelihood.term(0, trouble)));
    for (String name : predictors) {
      int place = triangle.kept().indexOf(name);
      var reason = Optional.ofNullable(triangle.refused().get(name)).or(() -> trouble);
      coefficients.add(new Coefficient(name, likelihood.term(Math.max(0, place + 1), reason)));
    }
    return new LogisticRegression(
        likelihood.figures(trouble), coefficients, new LinkedHashMap<>(triangle.refused()));
  }

  /** n, logLik, deviances, their test and McFadden's R2. */
  public Figures figures() {
    return figures;
  }

  /** The constant, then each predictor as entered. */
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  /** The predictors that do not stand, each with the reason. */
  public Map<String, String> refused() {
    return Map.copyOf(refused);
  }

  /** The search for the maximum, over standardised columns so that no unit disturbs it. */
  private static final class Likelihood {

    private static final int STEPS = 60;

    private final double[] y;
    private final double[][] x;
    private final double[] means;
    private final double[] norms;
    private final double[] b;
    private double[][] inverse = {};
    private final Optional<String> trouble;

    Likelihood(Columns complete, double[] y, Triangle triangle) {
      this.y = y;
      int k = triangle.rank();
      means = triangle.means();
      norms = Arrays.copyOf(triangle.norms(), k);
      x = new double[k + 1][y.length];
      Arrays.fill(x[0], 1);
      double root = Math.sqrt(y.length);
      for (int j = 0; j < k; j++) {
        double[] column = complete.get(triangle.kept().get(j));
        for (int i = 0; i < y.length; i++) {
          x[j + 1][i] = (column[i] - means[j]) / norms[j] * root;
        }
      }
      b = new double[k + 1];
      double ones = Arrays.stream(y).sum();
      if (y.length == 0) {
        trouble = Optional.of("no row is complete");
      } else if (ones == 0 || ones == y.length) {
        trouble = Optional.of("the outcome has one value in all rows");
      } else {
        b[0] = Math.log(ones / (y.length - ones));
        trouble = maximise();
      }
    }

    Optional<String> trouble() {
      return trouble;
    }

    private Optional<String> maximise() {
      double before = logLik();
      for (int step = 0; step < STEPS; step++) {
        var move = move();
        if (move.length == 0) {
          return Optional.of("the predictors all but tell ones from zeros");
        }
        if (separates(move)) {
          return Optional.of("the predictors tell ones from zeros without error");
        }
        double largest = 0;
        for (int j = 0; j < b.length; j++) {
          b[j] += move[j];
          largest = Math.max(largest, Math.abs(move[j]) / (1 + Math.abs(b[j])));
        }
        double now = logLik();
        for (int half = 0; half < 30 && !(now >= before - 1e-9 * Math.abs(before)); half++) {
          for (int j = 0; j < b.length; j++) {
            move[j] /= 2;
            b[j] -= move[j];
          }
          now = logLik();
        }
        before = now;
        if (largest < 1e-14 || step > 15 && largest < 1e-12) {
          move();
          return Optional.empty();
        }
      }
      return Optional.of("no maximum of the likelihood was found");
    }

    /** Newton's step by QR; of no length where no weight is left. Keeps the inverse of R. */
    private double[] move() {
      int n = y.length;
      int k = b.length;
      double[][] weighted = new double[k + 1][n];
      double[] norms = new double[k];
      for (int i = 0; i < n; i++) {
        double eta = eta(b, i);
        double weight = Math.exp(-Math.abs(eta) / 2) / (1 + Math.exp(-Math.abs(eta)));
        for (int j = 0; j < k; j++) {
          weighted[j][i] = weight * x[j][i];
        }
        weighted[k][i] = weight == 0 ? 0 : left(eta, y[i]) / weight;
      }
      for (int j = 0; j < k; j++) {
        norms[j] = Math.sqrt(Householder.dot(weighted[j], weighted[j], 0, n));
      }
      if (Householder.reduce(weighted, k, norms).length < k) {
        return new double[0];
      }
      double[][] r = new double[k + 1][k + 1];
      for (int j = 0; j <= k; j++) {
        for (int i = 0; i <= Math.min(j, k - 1); i++) {
          r[i][j] = weighted[j][i];
        }
      }
      inverse = Triangle.inverse(r, k);
      return Triangle.solve(r, k);
    }

    /** y - 1 / (1 + exp(-eta)), without loss where it is small. */
    private static double left(double eta, double y) {
      return y == 1 ? 1 / (1 + Math.exp(eta)) : -1 / (1 + Math.exp(-eta));
    }

    private double eta(double[] of, int row) {
      double eta = 0;
      for (int j = 0; j < of.length; j++) {
        eta += of[j] * x[j][row];
      }
      return eta;
    }

    /**
     * Whether going on in this direction for ever makes no row worse and some better. It is asked
     * only once a row is all but certain, since before that a step has other reasons.
     */
    private boolean separates(double[] direction) {
      double worst = 0;
      double best = 0;
      double surest = 0;
      for (int i = 0; i < y.length; i++) {
        double gain = eta(direction, i) * (y[i] == 1 ? 1 : -1);
        worst = Math.min(worst, gain);
        best = Math.max(best, gain);
        surest = Math.max(surest, Math.abs(eta(b, i)));
      }
      return surest > 20 && best > 0.1 && worst > -1e-5 * best;
    }

    private double logLik() {
      double sum = 0;
      for (int i = 0; i < y.length; i++) {
        double right = eta(b, i) * (y[i] == 1 ? 1 : -1);
        sum -= right > 0 ? Math.log1p(Math.exp(-right)) : Math.log1p(Math.exp(right)) - right;
      }
      return sum;
    }

    Figures figures(Optional<String> trouble) {
      double n = y.length;
      double ones = Arrays.stream(y).sum();
      double zeros = n - ones;
      double nothing = -2 * (ones * Math.log(ones / n) + zeros * Math.log(zeros / n));
      double logLik = trouble.isPresent() ? Double.NaN : logLik();
      double gain = nothing + 2 * logLik;
      double df = b.length - 1.0;
      String why = trouble.orElse("there is no predictor");
      return Figures.none()
          .and("n", n, why)
          .and("logLik", logLik, why)
          .and("null_deviance", nothing, why)
          .and("deviance", -2 * logLik, why)
          .and("lr_chi2", gain, why)
          .and("lr_df", df, why)
          .and("lr_p", Tails.chiSquare(gain, df), why)
          .and("mcfadden_R2", gain / nothing, why);
    }

    /** One coefficient back in its own unit; the constant is at 0. */
    Figures term(int place, Optional<String> reason) {
      double[] along = new double[b.length];
      double root = Math.sqrt(y.length);
      if (place > 0) {
        along[place] = root / norms[place - 1];
      } else {
        along[0] = 1;
        for (int j = 1; j < b.length; j++) {
          along[j] = -means[j - 1] / norms[j - 1] * root;
        }
      }
      boolean none = reason.isPresent();
      double estimate = none ? Double.NaN : Householder.dot(along, b, 0, b.length);
      double variance = 0;
      for (int j = 0; j < b.length && !none; j++) {
        double part = 0;
        for (int i = 0; i <= j; i++) {
          part += along[i] * inverse[i][j];
        }
        variance += part * part;
      }
      double se = none ? Double.NaN : Math.sqrt(variance);
      String why = reason.orElse("too large for a number");
      return Figures.none()
          .and("B", estimate, why)
          .and("SE", se, why)
          .and("z", estimate / se, why)
          .and("p", Tails.twoSidedNormal(estimate / se), why)
          .and("odds_ratio", Math.exp(estimate), why)
          .and(Interval.ofRatio(estimate, se).named("or_ci95", why));
    }
  }
}
